import type { Memo } from "../../ports/memo.ts";

const memoKey = "ghi-chu";

/** The notes that the last check wrote beside the rows of a sheet. */
export interface ShownOn {
  readonly fingerprint: string;
  /** Keys of the columns they stand in. */
  readonly columns: readonly string[];
}

/** By the name of the sheet. */
export type ShownNotes = ReadonlyMap<string, ShownOn>;

/** What the last check wrote; nothing where none is known. One service call. */
export function readShown(memo: Memo): ShownNotes {
  const lines = (memo.get(memoKey) ?? "").split("\n");
  return new Map(
    lines.flatMap((line) => {
      const [sheet, fingerprint, keys, ...more] = line.split("\t");
      if (sheet === undefined || fingerprint === undefined || keys === undefined || more.length > 0)
        return [];
      return [[sheet, { fingerprint, columns: keys.split(",").filter((key) => key !== "") }] as const];
    }),
  );
}

/** One service call, and none where nothing is new. */
export function keepShown(memo: Memo, before: ShownNotes, shown: ShownNotes): void {
  const text = (notes: ShownNotes): string =>
    [...notes]
      .map(([sheet, { fingerprint, columns }]) => [sheet, fingerprint, columns.join()].join("\t"))
      .join("\n");
  if (text(shown) !== text(before)) memo.set(memoKey, text(shown));
}
