import type { APIRoute } from 'astro';
import { loadRegister } from '../../../load-register.ts';
import { todayFiles, type TodayLine } from '../../../views/anniversaries.ts';

export const getStaticPaths = async () =>
  Array.from(todayFiles(await loadRegister()), ([day, lines]) => ({ params: { day }, props: { lines } }));

export const GET: APIRoute<{ lines: readonly TodayLine[] }> = ({ props: { lines } }) => Response.json(lines);
