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
