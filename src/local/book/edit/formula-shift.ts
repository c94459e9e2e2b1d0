import { columnLetters, columnNumber } from "../model/a1.ts";
import { outsideQuotes, unquoteSheet } from "../model/formula-text.ts";
import { renamedTabs, TAB_NAME, tabsNamed } from "../model/tab-names.ts";

/** First and last of a run of rows or columns; undefined once all of them are gone. */
export type Span = readonly [first: number, last: number];

/** Where the rows or the columns of one sheet went. */
export interface LineMove {
  readonly axis: "row" | "column";
  readonly span: (span: Span) => Span | undefined;
}

/** What stands in place of a reference to lines that are all gone. */
const GONE = "#REF!";

const REFERENCE =
  /(?<![\p{L}\p{N}_.\]!])((?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(\$?[A-Za-z]{1,3})?(\$?\d+)?(?::(\$?[A-Za-z]{1,3})?(\$?\d+)?)?(?![\p{L}\p{N}_(!])/gu;

/**
 * Moves the references of a formula after lines of the sheet `changed` moved; `home` is the sheet it stands on. What
 * led to lines that are gone becomes #REF!, as in every program.
 */
export function shiftFormula(formula: string, home: string, changed: string, change: LineMove): string {
  return eachReference(formula, ({ whole, sheet, left, top, right, bottom, isRange }) => {
    const named = sheet === undefined ? home : unquoteSheet(sheet.slice(0, -1));
    if (named !== changed) return whole;
    const columns = change.axis === "column" ? shifted(left, right, isRange, change, COLUMN) : [left, right];
    const rows = change.axis === "row" ? shifted(top, bottom, isRange, change, ROW) : [top, bottom];
    if (columns === undefined || rows === undefined) return GONE;
    const start = `${sheet ?? ""}${columns[0] ?? ""}${rows[0] ?? ""}`;
    return isRange ? `${start}:${columns[1] ?? ""}${rows[1] ?? ""}` : start;
  });
}

/** A formula after a tab got another name; undefined for a tab that is gone. */
export function renameInFormula(formula: string, from: string, to: string | undefined): string {
  if (to !== undefined) return renamedTabs(formula, new Map([[from, to]]));
  return outsideQuotes(formula, (part) =>
    part.replace(LED, (whole, written: string) => (tabsNamed(written).includes(from) ? GONE : whole)),
  );
}

/** A tab's name with what it leads to there: cells, lines or a name. */
const LED = new RegExp(String.raw`${TAB_NAME}[$\p{L}\p{N}_.\\]+(?::[$A-Za-z0-9]+)?`, "gu");

interface Reference {
  readonly whole: string;
  /** The sheet's name as it is written, with its "!". */
  readonly sheet: string | undefined;
  readonly left: string | undefined;
  readonly top: string | undefined;
  readonly right: string | undefined;
  readonly bottom: string | undefined;
  readonly isRange: boolean;
}

function eachReference(formula: string, change: (reference: Reference) => string): string {
  return outsideQuotes(formula, (part) =>
    part.replace(REFERENCE, (whole, sheet?: string, ...ends: readonly (string | undefined)[]) => {
      // V8 gives "" for some groups that took no part.
      const [left, top, right, bottom] = ends.slice(0, 4).map((end) => (end === "" ? undefined : end));
      const isRange = whole.slice(sheet?.length ?? 0).includes(":");
      const isReference = isRange || (left !== undefined && top !== undefined);
      return isReference ? change({ whole, sheet, left, top, right, bottom, isRange }) : whole;
    }),
  );
}

/** How a line is written: "C" or "12", with or without "$". */
interface Writing {
  readonly read: (text: string) => number;
  readonly write: (line: number) => string;
}

const COLUMN: Writing = { read: columnNumber, write: columnLetters };
const ROW: Writing = { read: Number, write: String };

function shifted(
  first: string | undefined,
  last: string | undefined,
  isRange: boolean,
  { span }: LineMove,
  { read, write }: Writing,
): readonly (string | undefined)[] | undefined {
  if (first === undefined) return [first, last];
  const numberOf = (text: string): number => read(text.replace("$", ""));
  const end = isRange ? (last ?? first) : first;
  const [from, to] = [numberOf(first), numberOf(end)];
  const moved = span(from <= to ? [from, to] : [to, from]);
  if (moved === undefined) return undefined;
  const written = (text: string, line: number): string => (text.startsWith("$") ? "$" : "") + write(line);
  return [written(first, moved[0]), last === undefined ? undefined : written(last, moved[1])];
}
