import type { Register, Unit } from '../register/model.ts';
import type { UnitRole } from '../schema/participation.ts';

/** How many photos a unit's page shows. */
export const UNIT_PHOTOS_SHOWN = 3;

/** Whose photos are of the unit's own doing: at what it only took part in, they may show others. */
const OWN: ReadonlySet<UnitRole> = new Set(['organised', 'co-organised', 'awarded']);

/** References of photos from the newest articles in which a unit organised something or honoured somebody. */
export function photosOfUnit(register: Register, { appearances }: Pick<Unit, 'appearances'>): string[] {
  const shown = new Set<string>();
  for (const { article, roles } of appearances) {
    if (!roles.some(({ role }) => OWN.has(role))) continue;
    for (const ref of register.articles.get(article)?.photos ?? []) {
      if (shown.size >= UNIT_PHOTOS_SHOWN) return [...shown];
      if (register.photos.has(ref)) shown.add(ref);
    }
  }
  return [...shown];
}
