import type { Memo } from "../../ports/memo.ts";

const memoKey = "ghi-chu";

/** The fingerprint of the notes that the last check wrote beside the rows of a sheet, by its name. */
export type ShownNotes = ReadonlyMap<string, string>;

/** What the last check wrote; nothing where none is known. One service call. */
export function readShown(memo: Memo): ShownNotes {
  const lines = (memo.get(memoKey) ?? "").split("\n");
  return new Map(
    lines.flatMap((line) => {
      const [sheet, hash, ...more] = line.split("\t");
      return sheet === undefined || hash === undefined || more.length > 0 ? [] : [[sheet, hash] as const];
    }),
  );
}

/** One service call, and none where nothing is new. */
export function keepShown(memo: Memo, before: ShownNotes, shown: ShownNotes): void {
  const text = (notes: ShownNotes): string => [...notes].map((entry) => entry.join("\t")).join("\n");
  if (text(shown) !== text(before)) memo.set(memoKey, text(shown));
}
