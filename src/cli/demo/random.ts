/** Numbers that look random and are the same for the same seed, so that a demo can be made again. */
export interface Random {
  /** From 0 to just below 1. */
  next(): number;
  /** Whole, both ends included. */
  between(least: number, most: number): number;
  chance(share: number): boolean;
  oneOf<T>(list: readonly T[]): T;
}

/** Mulberry32: 32 bits of state are plenty for invented complaints. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    chance: (share) => next() < share,
    oneOf: (list) => list[Math.floor(next() * list.length)]!,
  };
}
