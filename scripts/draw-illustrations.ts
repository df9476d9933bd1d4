/** Draws the six illustrations of the commendation conference and writes them as JPEG files. */
import { fileURLToPath } from 'node:url';
import { writeIllustrations } from './illustrations/render.ts';
import { officerHandsOver } from './illustrations/scene-officer-hands-over.ts';
import { speechFromFront } from './illustrations/scene-speech-front.ts';
import { speechFromLeft } from './illustrations/scene-speech-left.ts';
import { suitHandsOver } from './illustrations/scene-suit-hands-over.ts';
import { veteranHandsOver } from './illustrations/scene-veteran-hands-over.ts';
import { wholeHall } from './illustrations/scene-whole-hall.ts';

const folder = fileURLToPath(
  new URL('../content/articles/2024/anh-hoi-nghi-bieu-duong-dien-hinh-tien-tien/', import.meta.url),
);

await writeIllustrations(folder, {
  'toan-canh': wholeHall,
  'tran-quy-truong-phat-bieu': speechFromLeft,
  'dao-quang-truong-phat-bieu': speechFromFront,
  'nguyen-hong-hung-trao-bang-khen': suitHandsOver,
  'nguyen-van-hung-trao-bang-khen': veteranHandsOver,
  'dao-quang-truong-trao-giay-khen': officerHandsOver,
});
