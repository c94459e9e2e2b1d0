/** Throws unless both are the same plain data. No test library, so that a contract can also run inside Apps Script. */
export function same(actual: unknown, expected: unknown): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) throw new Error(`expected ${b}, got ${a}`);
}

/** One promise of a port: its name and the check, which throws when the promise is broken. */
export type Rule<T> = readonly [string, (subject: T) => void];
