import {
  checkedTables,
  type ParsedBook,
  type ReadBook,
  type RowOf,
  tableOf,
} from "../../core/book/parsed-book.ts";
import { lastNamed, rowNamed } from "../../core/book/row-by-key.ts";
import type { Day } from "../../core/calendar/day.ts";
import { checkBook } from "../../core/checks/check-book.ts";
import { uncheckedFindings } from "../../core/checks/unchecked.ts";
import type { Finding } from "../../core/table/finding.ts";
import { cellText } from "../../core/table/parse-cell.ts";
import { type ParsedTable, rowHash } from "../../core/table/parse-table.ts";
import type { TableName } from "../../core/tables/all-tables.ts";
import { remembered } from "../../core/text/remembered.ts";
import { unitNames } from "../../core/tracking/unit/names.ts";
import type { Ports } from "../../ports/ports.ts";
import { openBook } from "../book/read/open-book.ts";
import { verb } from "../door/verb.ts";
import { LONGEST_CURE } from "./cure-cell.ts";
import { readWaivers, waiverOf } from "./waivers.ts";

/** What is known of the row a finding speaks of. */
interface RowFacts {
  /** The name of the unit the row belongs to; "" where it belongs to none. */
  readonly unit: string;
  /** Finds the row again, and tells whether it is still the same. */
  readonly rowId: string;
  readonly rowHash: string;
}

const noRow: RowFacts = { unit: "", rowId: "", rowHash: "" };

/** A finding as the page beside the sheet shows it. */
export interface ListedFinding extends Finding, RowFacts {
  /** What the cell shows now, beside what its cure would make of it; only where there is a cure. */
  readonly before?: string;
  /** The clerk's reason to accept it; "" while it stands. */
  readonly waiver: string;
  /** What its rule looks for, in the words of *Quy tắc*: findings of one reason are shown together. */
  readonly reason: string;
}

function unitOf(book: ParsedBook, row: RowOf<TableName>): string {
  const values: Readonly<Record<string, unknown>> = row.values;
  const own = values["unit"] ?? values["issuer"];
  if (typeof own === "string" && own !== "") return own;
  const campaign =
    typeof values["campaign"] === "string" ? rowNamed(book.campaigns, values["campaign"]) : undefined;
  return campaign?.values.issuer ?? "";
}

/** The findings of a parsed book, each with the row it speaks of. */
export function withRows(book: ParsedBook, findings: readonly Finding[]): readonly ListedFinding[] {
  const rowsOf = remembered((sheet: string) => {
    const [name] = tableOf(sheet) ?? [];
    const rows: readonly RowOf<TableName>[] = name === undefined ? [] : book[name].rows;
    return new Map(rows.map((row) => [row.at, row]));
  });
  const nameOf = unitNames(book.units, book.units.rows);
  const unitNamed = remembered((key: string): string => {
    const unit = key === "" ? undefined : lastNamed(book.units, key);
    return unit === undefined ? key : nameOf(unit);
  });
  // A row of long cells may have a thousand findings; what is said of the row is worked out for the first.
  const factsOf = remembered(
    (row: RowOf<TableName>): RowFacts => ({
      unit: unitNamed(unitOf(book, row)),
      rowId: row.id,
      rowHash: rowHash(row),
    }),
  );
  const waivers = readWaivers(book);
  return findings.map((finding) => {
    const row = rowsOf(finding.sheet).get(finding.row);
    const facts = row === undefined ? noRow : factsOf(row);
    // A rule that somebody deleted from *Quy tắc* is known by what it says.
    const reason = rowNamed(book.rules, finding.rule)?.values.title || finding.message;
    return { ...finding, ...facts, reason, waiver: waiverOf(waivers, finding, facts.rowHash) };
  });
}

/** What is to be looked at, and behind it what could not be checked for want of rows. */
export const allFindings = (read: ReadBook, today: Day): readonly ListedFinding[] =>
  withRows(read.book, [...checkBook(read, today), ...uncheckedFindings(read, today)]);

/**
 * A cure with what stands in its cell now. One that could not be typed is not offered: it would also send the whole text of
 * the cell to the page.
 */
function withCure(book: ParsedBook, { cure, ...finding }: ListedFinding): ListedFinding {
  if (cure === undefined || cure.value.length > LONGEST_CURE) return finding;
  const [name] = tableOf(finding.sheet) ?? [];
  if (name === undefined) return finding;
  const { columns, rows }: ParsedTable = book[name];
  const [key = ""] = [...columns.headers].find(([, header]) => header === finding.column) ?? [];
  const line = rows.find(({ at }) => at === finding.row)?.line;
  const before = cellText(line?.[(columns.at.get(key) ?? 0) - 1] ?? "");
  return { ...finding, cure, before };
}

/** Checks the book and lists what it found, for a page; writes nothing. */
function listFindings(ports: Pick<Ports, "workbook" | "memo" | "clock">): readonly ListedFinding[] {
  const read = openBook(ports, new Set([...checkedTables, "results"]));
  return allFindings(read, ports.clock.now().day).map((finding) => withCure(read.book, finding));
}

export const check = verb({
  name: "check",
  fields: {},
  locked: false,
  run: (ports) => ({ ok: true, value: listFindings(ports) }),
});
