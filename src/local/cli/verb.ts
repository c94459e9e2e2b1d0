import type { Arguments } from "./words/arguments.ts";
import type { ToldVerb } from "./words/told-verb.ts";

/** One command of the command line, and all that its help says. It returns the exit code: 0 well, 1 not all well; wrong use is thrown. */
export interface Verb extends ToldVerb {
  readonly run: (given: Arguments, tell: (line: string) => void) => Promise<number>;
}
