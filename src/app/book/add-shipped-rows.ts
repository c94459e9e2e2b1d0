import { versionStep, versionText } from "../../core/shipped/guide-lines.ts";
import { type ShippedRows, shippedIdentity } from "../../core/shipped/shipped.ts";
import type { ParsedTable } from "../../core/table/parse-table.ts";
import type { Ports } from "../../ports/ports.ts";
import { openBook } from "./read/open-book.ts";
import type { BookPorts } from "./read/read-sheets.ts";
import type { SheetChange } from "./write/sheet-change.ts";
import { writeSheet, writeSheets } from "./write/write-sheets.ts";

/** The guide of a book that an older version set up names the present one; else nothing is read or written. */
function renewVersion(ports: BookPorts, guide: ParsedTable, version: string): void {
  const isOld = ({ step, text }: Readonly<Record<string, unknown>>): boolean =>
    step === versionStep && text !== versionText(version);
  if (!guide.rows.some(({ values }) => isOld(values))) return;
  writeSheet(ports, {
    table: guide,
    cells: (_, { values }) => (isOld(values) ? { text: versionText(version) } : undefined),
  });
}

/** The guide ends with the version that set the book up. */
const withVersion = (shipped: ShippedRows, version: string): ShippedRows =>
  shipped.table === "guide"
    ? { ...shipped, rows: [...shipped.rows, { step: versionStep, text: versionText(version) }] }
    : shipped;

/**
 * Adds shipped rows that are not there yet; what an office changed stays as it is (design decision 17).
 * @returns how many, and whether the office has yet to say who it is
 */
export function addShippedRows(
  ports: BookPorts & Pick<Ports, "shipped">,
  version: string,
): { readonly added: number; readonly unnamed: boolean } {
  const shipped = ports.shipped.read().rows.map((each) => withVersion(each, version));
  const { book } = openBook(ports, new Set(["signers", ...shipped.map(({ table }) => table)]));
  renewVersion(ports, book.guide, version);
  const changes: SheetChange[] = [];
  let added = 0;
  for (const { table, identity, rows, groups } of shipped) {
    const parsed = book[table];
    const there = new Set(
      parsed.rows.map((row) =>
        shippedIdentity(String((row.values as Readonly<Record<string, unknown>>)[identity] ?? "")),
      ),
    );
    const begun = groups.filter((group) => [...there].some((name) => name.startsWith(group)));
    const missing = rows.filter((row) => {
      const name = shippedIdentity(row[identity]);
      return !there.has(name) && !begun.some((group) => name.startsWith(group));
    });
    changes.push({ table: parsed, added: missing });
    added += missing.length;
  }
  writeSheets(ports, changes);
  return { added, unnamed: book.signers.rows.length === 0 };
}
