import type { ParsedBook, RowOf } from "../../core/book/parsed-book.ts";
import { rowNamed } from "../../core/book/row-by-key.ts";
import { type ShippedTemplate, shippedTemplates } from "../../core/paper/shipped-templates.ts";
import type { Cell } from "../../core/table/cell.ts";
import type { ParsedRow, ParsedTable } from "../../core/table/parse-table.ts";
import type { TableName } from "../../core/tables/all-tables.ts";
import { templates } from "../../core/tables/paper/templates.ts";
import { quoted } from "../../core/text/quote.ts";
import type { Ports } from "../../ports/ports.ts";
import { openBook } from "../book/read/open-book.ts";
import type { BookPorts } from "../book/read/read-sheets.ts";
import { conflictText } from "../book/write/conflict-text.ts";
import { writeSheet } from "../book/write/write-sheets.ts";
import type { TemplateBook } from "./office-template.ts";

export const templateTables: ReadonlySet<TableName> = new Set(["templates", "templateParts"]);

/** A template with its row, or a sentence why there is none. */
export type FoundTemplate =
  | {
      readonly ok: true;
      readonly book: TemplateBook;
      readonly template: ShippedTemplate;
      readonly row: RowOf<"templates">["values"];
    }
  | { readonly ok: false; readonly message: string };

export function findTemplate(ports: BookPorts, name: string): FoundTemplate {
  const template = shippedTemplates.find((shipped) => shipped.name === name);
  if (template === undefined) {
    const names = shippedTemplates.map((shipped) => shipped.name).join(", ");
    return { ok: false, message: `Không có mẫu nào mang mã ${quoted(name)}. Các mẫu: ${names}.` };
  }
  const { book } = openBook(ports, templateTables);
  const row = rowNamed(book.templates, name);
  if (row === undefined) {
    return {
      ok: false,
      message: `Trang ${templates.sheet} không có dòng của mẫu ${quoted(template.title)}. Chạy Thi đua › Thiết lập sổ rồi làm lại.`,
    };
  }
  return { ok: true, book, template, row: row.values };
}

/**
 * Writes columns of the template's own row.
 * @returns a sentence when it could not, because another clerk was at work in the sheet; otherwise ""
 */
export function writeTemplateRow(
  ports: Ports,
  table: ParsedBook["templates"],
  name: string,
  values: Readonly<Record<string, Cell>>,
): string {
  const isMine = (row: ParsedRow): boolean => row.values["key"] === name;
  let [read, told]: [ParsedTable, string] = [table, ""];
  // A row of this template that somebody copied or typed into just then is written too: one left behind would say otherwise.
  for (let tries = 0; tries < 2; tries += 1) {
    const { conflicts, now, rowNow } = writeSheet(ports, {
      table: read,
      cells: (row) => (isMine(row) ? values : undefined),
    });
    const written = new Set(rowNow.values());
    const mine = now.rows.filter(isMine);
    if (mine.length > 0 && mine.every(({ at }) => written.has(at))) return "";
    told = conflictText(conflicts);
    read = now;
  }
  return told || `Chưa ghi được vào trang ${templates.sheet}. Chạy lại để cập nhật.`;
}
