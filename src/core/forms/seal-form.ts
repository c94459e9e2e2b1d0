import { hashText } from "../table/hash.ts";
import type { FormHead, FormSheet } from "./form.ts";
import { formSheets } from "./form-columns.ts";

/** A cell as it was sent: the sheet's name, the row's mark, the column's key and the text. */
export type OriginCell = readonly [sheet: string, mark: string, column: string, text: string];

/** Every cell that was sent in a row that the book has, in the order of the sheets: what stands in the hidden sheet. */
export function originCells(sheets: readonly FormSheet[]): readonly OriginCell[] {
  return sheets.flatMap(({ table, rows }) => {
    const plan = formSheets.find((each) => each.table === table);
    return rows
      .filter(({ mark }) => mark !== "")
      .flatMap(({ mark, cells }) =>
        (plan?.columns ?? []).flatMap(({ key }): readonly OriginCell[] => {
          const text = cells[key] ?? "";
          return text === "" ? [] : [[plan?.sheet ?? "", mark, key, text]];
        }),
      );
  });
}

/**
 * The seal of a workbook: over its head, every cell as sent and the book's secret, before and behind. It tells that no mark
 * and no text of the hidden sheet was written by another hand; whoever has the secret can make any.
 */
export function sealOf(head: Omit<FormHead, "seal">, cells: readonly OriginCell[], secret: string): string {
  const { format, purpose, office, unit, unitName, campaigns, sentAt, sentBy } = head;
  const told = JSON.stringify([format, purpose, office, unit, unitName, campaigns, sentAt, sentBy, cells]);
  return hashText(`${secret}\n${told}`) + hashText(`${told}\n${secret}`);
}
