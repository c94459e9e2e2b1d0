import { noteMarker, withOurNote } from "../../../core/table/note.ts";
import type { Look } from "./look.ts";
import type { Written } from "./put-back.ts";
import type { SheetChange } from "./sheet-change.ts";

export interface ChangedNote extends Written {
  readonly cell: string;
}

/**
 * The notes that change: our part beside the clerk's own. Where we have nothing to say, our part goes.
 * @param stand the notes of the whole sheet as they stand now
 * @param rowNow where each row that was read stands now; the header row is 1
 */
export function changedNotes(
  notes: NonNullable<SheetChange["notes"]>,
  stand: readonly (readonly string[])[],
  { at }: Look,
  rowNow: ReadonlyMap<number, number>,
): readonly ChangedNote[] {
  const ours = new Map<number, ReadonlyMap<number, string>>();
  for (const [before, now] of [[1, 1] as const, ...rowNow]) {
    const texts = [...(notes(before) ?? [])].map(([key, text]) => [at.get(key) ?? 0, text] as const);
    if (texts.length > 0) ours.set(now, new Map(texts));
  }
  return stand.flatMap((line, row) =>
    line.flatMap((note, column) => {
      const text = ours.get(row + 1)?.get(column + 1) ?? "";
      if (text === "" && !note.includes(noteMarker)) return [];
      const next = withOurNote(note, text);
      return next === note ? [] : [{ row: row + 1, column: column + 1, cell: next }];
    }),
  );
}
