/**
 * One changed cell of the sample office that makes exactly one rule speak, once: changed back, the finding goes.
 * Run over the parsed rows (tests/core) and through the compiled bundle (tests/bundle).
 */
export interface Mutation {
  readonly rule: string;
  /** Tab. */
  readonly sheet: string;
  /** Header → value of the cells that find the one row to change. */
  readonly row: Readonly<Record<string, string>>;
  /** Header of the changed cell. */
  readonly column: string;
  /** What is typed into it; "" empties it. */
  readonly value: string;
}

/** What proves the rules of one folder of src/core/checks. */
export interface Proof {
  readonly mutations: readonly Mutation[];
  /** Rules that no single changed cell of the sample office makes speak alone, and why; their tests lay the rows. */
  readonly provedByRows?: Readonly<Record<string, string>>;
}

export const cell = (
  rule: string,
  sheet: string,
  row: Mutation["row"],
  column: string,
  value: string,
): Mutation => ({ rule, sheet, row, column, value });
