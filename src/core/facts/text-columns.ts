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
  /** For each row of the sheet the number of its text; -1 where it has none. */
  readonly textOf: Int32Array;
}

/**
 * @param rawOf the cell as read; "" where nothing is written
 * @param read the text that such a cell holds; the same for the same cell, "" where it holds none
 * @param ownTexts each row has a text of its own, as keys and names are: the same is not looked for
 */
export function textColumn(
  place: Pick<Place, "in" | "column">,
  rawOf: (row: ParsedRow) => string,
  read: (row: ParsedRow, raw: string) => string,
  ownTexts = false,
): TextColumn {
  const [texts, raws]: [string[], string[]] = [[], []];
  const known = new Map<string, number>();
  const textOf = Int32Array.from(place.in.rows, (row) => {
    const raw = rawOf(row);
    if (raw === "") return -1;
    const before = ownTexts ? undefined : known.get(raw);
    if (before !== undefined) return before;
    const text = read(row, raw);
    const index = text === "" ? -1 : texts.length;
    if (!ownTexts) known.set(raw, index);
    if (index >= 0) {
      texts.push(text);
      raws.push(raw);
    }
    return index;
  });
  return { ...place, texts, raws, textOf };
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
    const { in: parsed, column, texts, raws, textOf } = place;
    const seen: (T | undefined)[] = [];
    for (let index = 0; index < texts.length; index += 1) {
      const told = look(texts[index] ?? "", raws[index] ?? "", place);
      if (told !== undefined) seen[index] = told;
    }
    // Nothing was seen in most columns: their rows are not walked through.
    if (seen.length === 0) continue;
    for (let index = 0; index < textOf.length; index += 1) {
      const at = textOf[index] ?? -1;
      const told = at < 0 ? undefined : seen[at];
      const row = parsed.rows[index];
      if (told === undefined || row === undefined) continue;
      found.push({
        cell: { in: parsed, row, column, text: texts[at] ?? "", raw: raws[at] ?? "" },
        seen: told,
      });
    }
  }
  return found;
}
