import { leadingTo } from "../book/new-keys.ts";
import type { ParsedBook } from "../book/parsed-book.ts";
import { asWritten } from "../renewal/as-written.ts";
import { plain } from "../renewal/copied-rows.ts";
import type { ParsedTable } from "../table/parse-table.ts";
import { foldKey } from "../text/fold.ts";
import { cellsOfDraft } from "./cells-of-draft.ts";
import type { PaperDraft } from "./draft.ts";

type People = "units" | "signers";

/** Whether a row of another sheet, or of another campaign, leads to this one by now. */
export function isUsed(book: ParsedBook, name: People, key: string, campaign: string): boolean {
  const wanted = foldKey(key);
  return leadingTo(new Set([name])).some((other) => {
    const { table, rows }: ParsedTable = book[other];
    const leading = Object.entries(table.columns).flatMap(([column, facts]) =>
      (facts.kind === "ref" && facts.table === name) || (facts.kind === "text" && facts.lists?.table === name)
        ? [column]
        : [],
    );
    return rows.some(
      ({ values }) =>
        values["campaign"] !== campaign &&
        !(table.name === "campaigns" && values["key"] === campaign) &&
        leading.some((column) =>
          String(values[column] ?? "")
            .split(/[;\n]/u)
            .some((part) => foldKey(part) === wanted),
        ),
    );
  });
}

/**
 * The row of *Đơn vị* or *Người ký* that was added with a paper's campaign, where it stands as it was added and nothing else
 * leads to it.
 * @param key the unit or signer of the campaign; "" for none
 * @param half whether it may have lost cells, as one that was being emptied when a run broke off
 * @returns row numbers, none or one
 */
export function addedPerson(
  book: ParsedBook,
  name: People,
  draft: PaperDraft,
  { campaign, key, half }: { readonly campaign: string; readonly key: string; readonly half: boolean },
): ReadonlySet<number> {
  const row = draft[name].find(({ cells }) => {
    const named = foldKey(cells["name"] ?? "");
    return book[name].rows.some(({ values }) => values.key === key && foldKey(values.name) === named);
  });
  if (key === "" || row === undefined || isUsed(book, name, key, campaign)) return new Set();
  const read = cellsOfDraft(book[name], row, 1);
  if (!read.ok) return new Set();
  const cells = Object.entries({ ...read.cells, key: plain(key) }).map(([column, { cell }]) => [
    column,
    cell,
  ]);
  return asWritten(book[name], [Object.fromEntries(cells)], (values) => values["key"] === key, half).same;
}
