import { words } from '../i18n/words.ts';
import type { PhotoView } from './photos.ts';

/** Who took a photo, as one line of print names them: `Thu Thuỷ / Báo Hải Phòng`; empty where nobody is named. */
export function photographerText({ credit, organisation }: Pick<PhotoView, 'credit' | 'organisation'>): string {
  return [credit?.text, organisation].filter(Boolean).join(' / ');
}

/**
 * All that has to be said wherever a photo is shown without its caption:
 * `Ảnh: Thu Thuỷ`, or for a drawing its maker first and then whose photo it stands for.
 */
export function creditText(photo: PhotoView): string {
  const photographer = photographerText(photo);
  const { standIn, copyright } = photo;
  const parts = [
    standIn && `${words.illustration} ${standIn.maker}`,
    photographer && `${standIn ? words.originalCredit : words.photoCredit} ${photographer}`,
    copyright && `${words.copyright} ${copyright}`,
  ];
  return parts.filter(Boolean).join(' · ');
}
