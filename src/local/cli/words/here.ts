import { quoted } from "./quoted.ts";

/** How a command line is typed where the program runs. */
export interface Here {
  /** What stands before the verb. */
  readonly program: string;
  /** What a line ends with that goes on in the next one. */
  readonly goesOn: string;
}

/** As documentation writes it, wherever it is read. */
export const anywhere: Here = { program: "thidua", goesOn: "\\" };

/**
 * How it is typed on this machine: the starters of the packed product hand on what they were called by (THI_DUA_TYPED), and npm
 * says which of its scripts runs.
 * @param system as Node names it
 */
export function hereOf(told: Readonly<Record<string, string | undefined>>, system: string): Here {
  const { THI_DUA_TYPED, npm_lifecycle_event } = told;
  const goesOn = system === "win32" ? "^" : anywhere.goesOn;
  if (THI_DUA_TYPED !== undefined && THI_DUA_TYPED !== "") return { program: quoted(THI_DUA_TYPED), goesOn };
  const byNpm = npm_lifecycle_event === "thidua" || npm_lifecycle_event === "start";
  return { program: byNpm ? "npm run -s thidua --" : anywhere.program, goesOn };
}

/** How it is typed where this program runs. */
export const here = (): Here => hereOf(process.env, process.platform);

/** A command line as it can be typed where this program runs. @param line from the verb on */
export const typedHere = (line: string): string => `${here().program} ${line}`;
