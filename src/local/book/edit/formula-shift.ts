import { columnLetters, columnNumber } from "../model/a1.ts";
import { quoteSheet, splitQuoted, unquoteSheet } from "../model/formula-text.ts";
/** Where the rows or the columns of one sheet went. */
export interface LineMove {
  readonly axis: "row" | "column";
  /** Undefined for a line that is gone. */
  readonly move: (line: number) => number | undefined;
  /** What took the place of lines that are gone. */
  readonly instead?: number;
}

/** What stands in place of a reference to lines that are all gone. */
const GONE = "#REF!";

const REFERENCE =
  /(?<![\p{L}\p{N}_.])((?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(\$?[A-Za-z]{1,3})?(\$?\d+)?(?::(\$?[A-Za-z]{1,3})?(\$?\d+)?)?(?![\p{L}\p{N}_(!])/gu;

/**
 * Moves the references of a formula after lines of the sheet `changed` moved; `home` is the sheet it stands on.
 */
export function shiftFormula(formula: string, home: string, changed: string, change: LineMove): string {
  return splitQuoted(formula)
    .map((part, index) => (index % 2 === 1 ? part : shiftPart(part, home, changed, change)))
    .join("");
}

/** The formula after the tab `before` was renamed; undefined for a tab that is gone. */
export function renameInFormula(formula: string, before: string, now: string | undefined): string {
  const part = (text: string): string =>
    text.replace(REFERENCE, (whole, sheet?: string) => {
      if (sheet === undefined || unquoteSheet(sheet.slice(0, -1)) !== before) return whole;
      return now === undefined ? GONE : `${quoteSheet(now)}!${whole.slice(sheet.length)}`;
    });
  return splitQuoted(formula)
    .map((text, index) => (index % 2 === 1 ? text : part(text)))
    .join("");
}

function shiftPart(part: string, home: string, changed: string, change: LineMove): string {
  return part.replace(REFERENCE, (whole, sheet?: string, ...ends: readonly (string | undefined)[]) => {
    // V8 gives "" for some groups that took no part.
    const [left, top, right, bottom] = ends.slice(0, 4).map((end) => (end === "" ? undefined : end));
    const isRange = whole.includes(":");
    const isReference = isRange || (left !== undefined && top !== undefined);
    const named = sheet === undefined ? home : unquoteSheet(sheet.slice(0, -1));
    if (!isReference || named !== changed) return whole;
    if (isGone(change, left, top) && (!isRange || isGone(change, right, bottom))) return GONE;
    const start = shiftColumn(left, change) + shiftRow(top, change);
    return (
      (sheet ?? "") + start + (isRange ? `:${shiftColumn(right, change)}${shiftRow(bottom, change)}` : "")
    );
  });
}

function isGone(change: LineMove, column: string | undefined, row: string | undefined): boolean {
  const text = (change.axis === "column" ? column : row)?.replace("$", "");
  // A whole column has no rows that could be gone.
  if (text === undefined) return false;
  return change.move(change.axis === "column" ? columnNumber(text) : Number(text)) === undefined;
}

function shiftColumn(text: string | undefined, change: LineMove): string {
  if (text === undefined || change.axis === "row") return text ?? "";
  const [dollar, letters] = text.startsWith("$") ? ["$", text.slice(1)] : ["", text];
  const column = columnNumber(letters);
  return dollar + columnLetters(change.move(column) ?? change.instead ?? column);
}

function shiftRow(text: string | undefined, change: LineMove): string {
  if (text === undefined || change.axis === "column") return text ?? "";
  const [dollar, digits] = text.startsWith("$") ? ["$", text.slice(1)] : ["", text];
  return dollar + String(change.move(Number(digits)) ?? change.instead ?? digits);
}
