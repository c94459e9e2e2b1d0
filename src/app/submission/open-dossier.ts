import type { ParsedBook } from "../../core/book/parsed-book.ts";
import { type Way, wayOf, wayTables } from "../../core/nomination/way.ts";
import { paperKinds } from "../../core/paper/all-kinds.ts";
import type { PaperKind } from "../../core/paper/kind/paper-kind.ts";
import { meritReport } from "../../core/paper/merit/report.ts";
import type { TableName } from "../../core/tables/all-tables.ts";
import type { Ports } from "../../ports/ports.ts";
import { fillKeys } from "../book/fill-keys.ts";
import { openBook } from "../book/read/open-book.ts";
import { paperTables } from "../paper/paper-tables.ts";

/**
 * The kinds that may lie in a dossier: what is made from nominations or of a council's session, reports on units apart. The
 * report on a nominee's merits is a form that he fills in: what lies in the dossier is what he handed in.
 */
export const dossierKinds: readonly PaperKind[] = paperKinds.filter(
  (kind) =>
    (kind.needs.includes("nominations") || kind.needs.includes("meetings")) &&
    !kind.needs.includes("tracking") &&
    kind !== meritReport,
);

const tables: ReadonlySet<TableName> = new Set<TableName>([
  ...wayTables,
  ...paperTables(dossierKinds),
  "submissions",
  "dossierParts",
  "meetings",
]);

/** The book with all that dossiers are made from, as it is now, and the way of its nominations. */
export interface OpenedDossiers {
  readonly book: ParsedBook;
  readonly way: Way;
}

/** Reads it once, rows typed without a key get theirs. Called by whoever holds the book alone. */
export function openDossiers(ports: Ports): OpenedDossiers {
  const { book } = fillKeys(ports, openBook(ports, tables));
  return { book, way: wayOf(book) };
}

/** The same to look at; nothing is written. */
export const lookAtDossiers = (ports: Pick<Ports, "workbook" | "memo">): ParsedBook =>
  openBook(ports, tables).book;
