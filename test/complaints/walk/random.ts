/** Chances drawn from a seed: the same seed, the same walk. */
export interface Random {
  /** A whole number from 0 to below n. */
  below(n: number): number;
  /** True with this chance, 0 to 1. */
  chance(p: number): boolean;
  one<T>(from: readonly T[]): T;
}

/** Mulberry32: small, fast, good enough to wander by. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  return {
    below: (n) => Math.floor(next() * n),
    chance: (p) => next() < p,
    one: (from) => from[Math.floor(next() * from.length)]!,
  };
}
