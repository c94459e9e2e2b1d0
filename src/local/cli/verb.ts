import type { Accepts, Arguments } from "./arguments.ts";

/** One command of the command line. It returns the exit code: 0 well, 1 not all well; wrong use is thrown. */
export interface Verb {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  readonly accepts: Accepts;
  readonly run: (given: Arguments, tell: (line: string) => void) => Promise<number>;
}
