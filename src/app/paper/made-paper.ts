import type { Finding } from "../../core/table/finding.ts";
import type { LineChange } from "../../core/text/line-changes.ts";
import type { StoredPaper } from "../../ports/papers.ts";
import type { PaperEntry } from "./register.ts";

/** A paper that lies where papers lie, and what is to be entered of it. */
export interface MadePaper {
  readonly ok: true;
  readonly entry: PaperEntry;
  readonly stored: StoredPaper;
  /** What it says, to be kept as its next version; undefined where it says the same as before. */
  readonly lines: string | undefined;
  /** Against the version before; undefined for a paper made for the first time. */
  readonly changes: readonly LineChange[] | undefined;
  /** Its link and the moment stand in the campaign's row as well. */
  readonly linked: boolean;
  /** What the clerk should know of the template; "" for nothing. */
  readonly note: string;
}

/** Why a paper was not made. */
export interface Refused {
  readonly ok: false;
  readonly message: string;
}

/** What became of a paper that was asked for, once it is entered. */
export type Written =
  | {
      readonly ok: true;
      readonly name: string;
      /** What people call it: its kind, for whom, of which campaign. */
      readonly title: string;
      readonly link: string;
      /** What is different from the version before; "" for a new paper. */
      readonly changed: string;
      /** What the clerk should know of the template; "" for nothing. */
      readonly note: string;
    }
  | Refused;

/** “Phong trào dòng 5, cột Người ký: Chưa có …” */
export function placed(problem: Finding): string {
  const column = problem.column === "" ? "" : `, cột ${problem.column}`;
  return `${problem.sheet} dòng ${problem.row}${column}: ${problem.message} ${problem.fix}`;
}

/** Why no paper was made, the first eight reasons. */
export function refusal(problems: readonly string[]): Refused {
  const shown = problems.slice(0, 8).map((problem) => `• ${problem}`);
  const more = problems.length > 8 ? [`… và ${problems.length - 8} chỗ khác.`] : [];
  return { ok: false, message: ["Chưa tạo được văn bản:", ...shown, ...more].join("\n") };
}
