import { versionStep, versionText } from "../../core/shipped/guide-lines.ts";
import { type ShippedRows, shippedIdentity } from "../../core/shipped/shipped.ts";
import type { ParsedTable } from "../../core/table/parse-table.ts";
import { allTables } from "../../core/tables/all-tables.ts";
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

/** The rows that ship with this version, read when they are first asked for. */
export function rowsToShip(ports: Pick<Ports, "shipped">, product: string): () => readonly ShippedRows[] {
  let read: readonly ShippedRows[] | undefined;
  return () => {
    read ??= ports.shipped.read().rows.map((each) => withVersion(each, product));
    return read;
  };
}

/** What ships, and into which sheets of the book it came already. */
export interface Shipping {
  readonly shipped: readonly ShippedRows[];
  /** Sheets made with all their rows: nothing is missing of them. */
  readonly filled: ReadonlySet<string>;
  readonly product: string;
}

/**
 * Adds shipped rows that are not there yet; what an office changed stays as it is (design decision 17).
 * @returns how many, and whether the office has yet to say who it is
 */
export function addShippedRows(
  ports: BookPorts,
  { shipped, filled, product }: Shipping,
): { readonly added: number; readonly unnamed: boolean } {
  const open = shipped.filter(({ table }) => !filled.has(allTables[table].sheet));
  const { book } = openBook(ports, new Set(["signers", ...open.map(({ table }) => table)]));
  renewVersion(ports, book.guide, product);
  const changes: SheetChange[] = [];
  let added = shipped.reduce((sum, { rows }) => sum + rows.length, 0);
  for (const { table, identity, rows, groups } of open) {
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
    added += missing.length - rows.length;
  }
  writeSheets(ports, changes);
  return { added, unnamed: book.signers.rows.length === 0 };
}
