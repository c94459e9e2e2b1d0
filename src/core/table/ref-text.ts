import type { Column } from "./column.ts";
import { readLabel } from "./label.ts";

/** The key in what a reference cell holds, as far as the cell alone tells: what stands behind the last dot, else all of it. */
export function refText(written: string): string {
  const read = readLabel(written);
  return read === null || read.key === "" ? written : read.key;
}

const PART = /^(\s*(?:(?:trừ|ngoại trừ|không gồm) +)?)(.*?)(\s*)$/isu;

/** A list of rows with each of its parts, without “trừ” before it, put otherwise; parts end with a semicolon or a line. */
export const mapList = (text: string, put: (part: string) => string): string =>
  text.replace(/[^;\n]+/gu, (piece) =>
    piece.replace(PART, (_, before: string, part: string, after: string) =>
      part === "" ? piece : before + put(part) + after,
    ),
  );

const plainList = (written: string): string => mapList(written, refText);

/** How far a cell of the column is the same whatever names it shows: by its keys; undefined where it leads nowhere. */
export function plainOf(column: Column | undefined): ((written: string) => string) | undefined {
  if (column?.kind === "ref") return refText;
  return column?.kind === "text" && column.lists !== undefined ? plainList : undefined;
}
