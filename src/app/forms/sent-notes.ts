import { hashText } from "../../core/table/hash.ts";
import type { Memo } from "../../ports/memo.ts";

/**
 * What became of workbooks in a step that may have died before it was saved in the sheet of jobs: kept in the book's memo,
 * which is durable at once (ADR 0011). One that is leaving is noted before it leaves, so that no unit gets it twice.
 */
const memoKey = "mau-dang-gui";

/** One workbook: noted as leaving, or as gone with what stands in the sheet of jobs as its result. */
export type SentNote =
  | { readonly item: string; readonly gone: false }
  | { readonly item: string; readonly gone: true; readonly result: string };

/** A value of the memo holds 9 KB; a result is a link and an id. */
export const MOST_NOTES = 30;

/** An item by its row's identity, short whatever stands in it. */
export const noteOf = (rowId: string): string => hashText(rowId);

/** What was noted and not saved. One service call. */
export function readNotes(memo: Memo): readonly SentNote[] {
  return (memo.get(memoKey) ?? "")
    .split("\n\n")
    .filter((line) => line !== "")
    .map((line): SentNote => {
      const [item = "", mark, ...result] = line.split(" ");
      return mark === "+" ? { item, gone: true, result: result.join(" ") } : { item, gone: false };
    });
}

/** Notes these and no others. One service call. */
export function writeNotes(memo: Memo, notes: readonly SentNote[]): void {
  if (notes.length === 0) memo.forget(memoKey);
  else
    memo.set(
      memoKey,
      notes.map((note) => (note.gone ? `${note.item} + ${note.result}` : `${note.item} ?`)).join("\n\n"),
    );
}
