import type { ParsedRow } from "../table/parse-table.ts";
import type { Place } from "./spot.ts";

/**
 * One column of written cells, each text once however often it stands there: a book has hundreds of thousands of cells, and an
 * object for each, or a look at each, would cost more than all the rest of the check.
 */
export interface TextColumn extends Pick<Place, "in" | "column"> {
  /** As parsed. */
  readonly texts: readonly string[];
  /** As read; the cell of each text. */
  readonly raws: readonly string[];
  /** The rows with a text, in order, and for each the number of its text. */
  readonly rows: readonly ParsedRow[];
  readonly textOf: readonly number[];
}

/**
 * @param rawOf the cell as read; "" where nothing is written
 * @param read the text that such a cell holds; the same for the same cell, "" where it holds none
 */
export function textColumn(
  place: Pick<Place, "in" | "column">,
  rawOf: (row: ParsedRow) => string,
  read: (row: ParsedRow, raw: string) => string,
): TextColumn {
  const [texts, raws, rows, textOf]: [string[], string[], ParsedRow[], number[]] = [[], [], [], []];
  const known = new Map<string, number>();
  for (const row of place.in.rows) {
    const raw = rawOf(row);
    if (raw === "") continue;
    let index = known.get(raw);
    if (index === undefined) {
      const text = read(row, raw);
      index = text === "" ? -1 : texts.length;
      known.set(raw, index);
      if (index >= 0) {
        texts.push(text);
        raws.push(raw);
      }
    }
    if (index < 0) continue;
    rows.push(row);
    textOf.push(index);
  }
  return { ...place, texts, raws, rows, textOf };
}

/** What a look at a text found, and the cell it stands in. */
export interface SeenText<T> {
  readonly cell: TextCell;
  readonly seen: T;
}

/** A cell with words of a clerk's own. */
export interface TextCell extends Place {
  /** As parsed: NFC, trimmed, not empty. */
  readonly text: string;
  /** As read, not trimmed. */
  readonly raw: string;
}

/** What a look tells of a text, as parsed and as read; undefined where there is nothing. It may depend on nothing else. */
export type Look<T> = (text: string, raw: string, place: Pick<Place, "in" | "column">) => T | undefined;

/** A list as a look tells it: undefined where it is empty. */
export const listed = <T>(all: readonly T[]): readonly T[] | undefined =>
  all.length === 0 ? undefined : all;

/** The cells of some columns in which a look sees something, in the order of columns and rows; each text is looked at once. */
export function seenIn<T>(columns: readonly TextColumn[], look: Look<T>): readonly SeenText<T>[] {
  const found: SeenText<T>[] = [];
  for (const place of columns) {
    const { in: parsed, column, texts, raws, rows, textOf } = place;
    const seen: (T | undefined)[] = [];
    for (let index = 0; index < texts.length; index += 1) {
      const told = look(texts[index] ?? "", raws[index] ?? "", place);
      if (told !== undefined) seen[index] = told;
    }
    // Nothing was seen in most columns: their rows are not walked through.
    if (seen.length === 0) continue;
    for (const [index, row] of rows.entries()) {
      const at = textOf[index] ?? -1;
      const told = seen[at];
      if (told === undefined) continue;
      found.push({
        cell: { in: parsed, row, column, text: texts[at] ?? "", raw: raws[at] ?? "" },
        seen: told,
      });
    }
  }
  return found;
}
