import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tablesInOrder } from "../../../src/core/book/parsed-book.ts";
import { saveBook } from "../../../src/local/book/graft/save-book.ts";
import { store } from "../../../src/local/book/model/cells.ts";
import { bareBook } from "../../../src/local/book/model/new-book.ts";
import { newSheet } from "../../../src/local/book/model/sheet-model.ts";
import { cellsUnder, type RowsBySheet } from "../../core/book-of.ts";

/** An .xlsx of these sheets, texts and all, as any program writes one; `schema` as set-up leaves its mark, 0 none. */
export async function fileOf(
  sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>,
  schema = 0,
): Promise<Uint8Array> {
  const book = bareBook({ size: 10, name: "Arial" });
  for (const [name, lines] of Object.entries(sheets)) {
    const sheet = newSheet(book.nextSheetId++, name);
    lines.forEach((line, row) => {
      line.forEach((cell, column) => {
        if (cell !== "") store(sheet, row + 1, column + 1, cell as string | number);
      });
    });
    book.sheets.push(sheet);
  }
  if (schema > 0)
    book.marks.push({
      key: "thi-dua.phien-ban",
      value: String(schema),
      sheet: undefined,
      column: undefined,
      row: undefined,
    });
  return saveBook(book);
}

const shown = (cell: unknown): unknown => {
  if (typeof cell !== "object" || cell === null) return cell;
  const { day } = cell as { readonly day: string };
  return day.split("-").reverse().join("/");
};

/** A book with these rows, every other sheet empty; days as clerks type them. */
export const bookFile = (rows: RowsBySheet, schema = 4): Promise<Uint8Array> =>
  fileOf(
    Object.fromEntries(
      tablesInOrder
        .filter(([, table]) => table.group !== "system")
        .map(([, table]) => [
          table.sheet,
          cellsUnder(table, rows[table.sheet] ?? []).map((line) => line.map(shown)),
        ]),
    ),
    schema,
  );

const all = mkdtempSync(join(tmpdir(), "thi-dua-"));
process.on("exit", () => rmSync(all, { recursive: true, force: true }));

/** A new empty folder; it goes when the tests end. */
export const newFolder = (): string => mkdtempSync(join(all, "so-"));
