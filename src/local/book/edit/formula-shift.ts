import { columnLetters, columnNumber } from "../model/a1.ts";
import { splitQuoted, unquoteSheet } from "../model/formula-text.ts";
/** Where the rows or the columns of one sheet went. */
export interface LineMove {
  readonly axis: "row" | "column";
  readonly move: (line: number) => number;
}

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

function shiftPart(part: string, home: string, changed: string, change: LineMove): string {
  return part.replace(
    REFERENCE,
    (whole, sheet?: string, left?: string, top?: string, right?: string, bottom?: string) => {
      const isRange = whole.includes(":");
      const isReference = isRange || (left !== undefined && top !== undefined);
      const named = sheet === undefined ? home : unquoteSheet(sheet.slice(0, -1));
      if (!isReference || named !== changed) return whole;
      const start = shiftColumn(left, change) + shiftRow(top, change);
      return (
        (sheet ?? "") + start + (isRange ? `:${shiftColumn(right, change)}${shiftRow(bottom, change)}` : "")
      );
    },
  );
}

function shiftColumn(text: string | undefined, change: LineMove): string {
  if (text === undefined || change.axis === "row") return text ?? "";
  const [dollar, letters] = text.startsWith("$") ? ["$", text.slice(1)] : ["", text];
  const column = columnNumber(letters);
  return dollar + columnLetters(change.move(column));
}

function shiftRow(text: string | undefined, change: LineMove): string {
  if (text === undefined || change.axis === "column") return text ?? "";
  const [dollar, digits] = text.startsWith("$") ? ["$", text.slice(1)] : ["", text];
  return dollar + String(change.move(Number(digits)));
}
