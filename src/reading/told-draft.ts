import { type DraftSheet, draftSheets, type PaperDraft } from "../core/intake/draft.ts";
import { draftPaper } from "../core/intake/draft-paper.ts";
import type { KnownNames } from "../core/intake/known-names.ts";
import type { Reading } from "../core/reader/reading.ts";
import { allTables } from "../core/tables/all-tables.ts";
import { quoted } from "../core/text/quote.ts";

/** A paper as rows to be, with a sentence for each thing that wants a look. */
export interface ToldDraft {
  readonly draft: PaperDraft;
  readonly doubts: readonly string[];
}

/** What of a sheet's rows wants a look: the row by its first words, and why. */
function doubtsOn(name: DraftSheet, draft: PaperDraft): readonly string[] {
  const { sheet, columns } = allTables[name];
  const headers: Readonly<Record<string, { readonly header: string }>> = columns;
  return draft[name].flatMap(({ cells, doubts }, at) =>
    doubts.map(({ column, why }) => {
      const words = Object.values(cells).find((text) => text.length > 12) ?? "";
      const place = [sheet, `dòng thứ ${at + 1}`, headers[column]?.header ?? ""]
        .filter((part) => part !== "")
        .join(" · ");
      return `${place}${words === "" ? "" : ` ${quoted(words)}`}: ${why}`;
    }),
  );
}

/** A paper that was read, as the rows it comes to in a book with these names. */
export function toldDraft(reading: Reading, known: KnownNames): ToldDraft {
  const draft = draftPaper(reading, known);
  return { draft, doubts: draftSheets.flatMap((sheet) => doubtsOn(sheet, draft)) };
}
