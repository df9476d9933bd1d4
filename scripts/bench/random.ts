/** A seeded source of choices: the same seed gives the same archive on every machine. */
export interface Random {
  /** A whole number from 0 to `below`, that excluded. */
  below(below: number): number;
  pick<T>(list: readonly T[]): T;
  /** `count` different items of a list. */
  some<T>(list: readonly T[], count: number): T[];
}

/** Mulberry32, a 32-bit generator in the public domain (Tommy Ettinger, 2017). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const pick = <T>(list: readonly T[]): T => {
    const item = list[below(list.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  return {
    below,
    pick,
    some(list, count) {
      const chosen = new Set<number>();
      while (chosen.size < Math.min(count, list.length)) chosen.add(below(list.length));
      return [...chosen].map((index) => list[index] as (typeof list)[number]);
    },
  };
}
