/** Numbers that a seed gives, the same on every machine (mulberry32). */
export interface Random {
  /** From 0 on, below this. */
  below(limit: number): number;
  /** Throws where there is nothing to choose from. */
  of<T>(choices: readonly T[]): T;
}

export function randomOf(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (limit: number): number => next() % limit;
  return {
    below,
    of: <T>(choices: readonly T[]): T => {
      if (choices.length === 0) throw new Error("nothing to choose from");
      // The index is below the length.
      return choices[below(choices.length)] as T;
    },
  };
}
