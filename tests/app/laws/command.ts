import type { Clerk, MemoryOffice } from "../memory-office.ts";
import type { Owned } from "./picture.ts";

/** A command that writes. */
export interface Command {
  readonly name: string;
  /** The office in which it is run, small, for it is run many thousand times. */
  readonly office: () => MemoryOffice;
  /** Runs it. Answers what was said to the clerk besides what stands on the screen. */
  readonly run: (clerk: Clerk) => string;
  /** Clerks' columns that it writes, by sheet, besides the system's. */
  readonly owned: Owned;
  /** Only each so-manieth history is tried where the office is large; without it, each. */
  readonly each?: number;
  /** Sheets whose rows it takes out itself. */
  readonly mayGo: readonly string[];
  /**
   * Sheets that it writes as one list: a row of it that somebody deletes just then may stand there again. One that comes
   * back is better than one that is lost where she only sorted.
   */
  readonly mayReturn?: readonly string[];
}

/** As Sheets does it: the end is looked for, then written below. */
export function inTwoCalls(clerk: Clerk): Clerk {
  const { workbook } = clerk;
  const append: Clerk["workbook"]["append"] = (sheet, rows) => {
    // Whatever tells the end, but no look at the cells.
    const end = workbook.readNotes(sheet).length;
    workbook.writeBlock(sheet, end + 1, 1, rows);
  };
  return { ...clerk, workbook: { ...workbook, append } };
}

/** Runs the command; a throw is an answer too. */
export function attempted(command: Command, clerk: Clerk): { readonly said: string; readonly threw: string } {
  try {
    const said = command.run(clerk);
    return { said: [said, ...clerk.screen.said].join("\n"), threw: "" };
  } catch (thrown) {
    return { said: "", threw: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown) };
  }
}
