import { beforeAll, describe, expect, test } from "vitest";
import { checkBook } from "../../../src/core/checks/check-book.ts";
import { shipped } from "../../../src/core/shipped/shipped-rows.ts";
import type { Cell } from "../../../src/core/table/cell.ts";
import type { Finding } from "../../../src/core/table/finding.ts";
import { parseTable } from "../../../src/core/table/parse-table.ts";
import type { Table } from "../../../src/core/table/table.ts";
import { allTables } from "../../../src/core/tables/all-tables.ts";
import { lastRow } from "../../../src/local/book/model/cells.ts";
import { wallOfSerial } from "../../../src/local/book/model/serial.ts";
import { bookOf, cellsUnder, type RowByHeader, type RowsBySheet } from "../../core/book-of.ts";
import { checkedOn } from "../../core/checked-on.ts";
import { mutatedRows, newFindings } from "../../core/mutated-sample.ts";
import { sampleRows, shippedBySheet } from "../../core/sample-book.ts";
import { proofs } from "../../mutations/all-rooms.ts";
import { grouped } from "../../mutations/grouped.ts";
import type { Mutation } from "../../mutations/mutation.ts";
import { sampled } from "../../sweep.ts";
import { sheetOf, valueAt } from "../grid.ts";
import { type Office, setUpOffice } from "../office.ts";

const shippedTables = shipped.rows.map(({ table }) => allTables[table] as Table);

/** The rows that set-up wrote into a sheet of a new book, as the sheet gives them. */
function writtenRows({ book }: Office, { sheet, columns }: Table): readonly RowByHeader[] {
  const kinds = Object.values(columns);
  const cellOf = (row: number, column: number): Cell => {
    const value = valueAt(book, sheet, row, column + 1) ?? "";
    return kinds[column]?.kind === "day" && typeof value === "number"
      ? { day: new Date(wallOfSerial(value)).toISOString().slice(0, 10) as never }
      : typeof value === "string"
        ? value.replace(/^'/u, "") // Sheets' own mark of text that begins like a formula.
        : (value as Cell);
  };
  return Array.from({ length: lastRow(sheetOf(book, sheet)) - 1 }, (_, index) =>
    Object.fromEntries(kinds.map(({ header }, column) => [header, cellOf(index + 2, column)])),
  );
}

/** The rows of a new book by sheet: what `thidua new` gives an office, and nothing of anybody's. */
let made: RowsBySheet;
beforeAll(async () => {
  const office = await setUpOffice();
  made = Object.fromEntries(shippedTables.map((table) => [table.sheet, writtenRows(office, table)]));
});

const valuesOf = (table: Table, rows: readonly RowByHeader[]): readonly Readonly<Record<string, unknown>>[] =>
  parseTable(table, cellsUnder(table, rows), []).rows.map(({ values }) => {
    const { origin: _origin, shippedAs: _print, ...said } = values;
    return said;
  });

// The tests of the core check books that hold what ships (tests/core/sample-book.ts): so does a new book.
test.each(shippedTables.filter(({ name }) => name !== "guide").map((table) => [table.sheet, table] as const))(
  "a new book has in %s what ships, row for row",
  (sheet, table) => {
    expect(valuesOf(table, made[sheet] ?? [])).toEqual(valuesOf(table, shippedBySheet[sheet] ?? []));
  },
);

const campaigns = (sampleRows["Phong trào"] ?? []).map((row) => String(row["Mã"]));
const campaignOfMilestone = new Map(
  (sampleRows["Mốc"] ?? []).map((row) => [row["Mã"], String(row["Phong trào"])]),
);

/** Whose row it is; "" for one that belongs to the whole office. */
function campaignOf(sheet: string, row: RowByHeader): string {
  if (sheet === "Phong trào") return String(row["Mã"]);
  const own = String(row["Phong trào"] ?? campaignOfMilestone.get(row["Mốc"] ?? "") ?? "");
  return own === "*" ? "" : own;
}

/** A new book into which an office has typed what it has of one campaign, or of all (""); changed rows of law stay changed. */
function newBook(rows: RowsBySheet, campaign: string): RowsBySheet {
  return Object.fromEntries(
    Object.entries(rows).map(([sheet, all]) => {
      const law = made[sheet];
      if (law === undefined)
        return [
          sheet,
          all.filter((row) => campaign === "" || ["", campaign].includes(campaignOf(sheet, row))),
        ];
      const before = sampleRows[sheet] ?? [];
      return [sheet, law.map((row, at) => (all[at] === before[at] ? row : { ...row, ...all[at] }))];
    }),
  );
}

/** A finding without the number of its row, which is another one in a book that holds less. */
const line = ({ rule, severity, sheet, key, column, message, fix }: Finding): string =>
  [rule, severity, sheet, key, column, message, fix].join(" | ").replaceAll(/dòng \d+/gu, "dòng …");

// Which dash most of an office's texts have is another one where it has fewer texts.
const lines = (findings: readonly Finding[]): readonly string[] =>
  findings.filter(({ rule }) => rule !== "loi-van.dau-cach").map(line);

const findingsOf = (rows: RowsBySheet): readonly string[] => lines(checkBook(bookOf(rows), checkedOn));

const rowOf = ({ sheet, row }: Mutation): RowByHeader | undefined =>
  (sampleRows[sheet] ?? []).find((cells) =>
    Object.entries(row).every(([header, text]) => String(cells[header] ?? "") === text),
  );
const campaignOfKey = new Map<string, string>([
  ...[...campaignOfMilestone].map(([key, campaign]) => [String(key), campaign] as const),
  ...campaigns.map((campaign) => [campaign, campaign] as const),
]);

/**
 * The campaign that a mutation is about: that of the changed row, or where a row of law was changed that of the row of which
 * the check then speaks. "" where it is about the office as a whole or about two campaigns.
 */
function campaignAbout(mutation: Mutation): string {
  const { sheet, value } = mutation;
  const row = rowOf(mutation);
  const own = row === undefined ? "" : campaignOf(sheet, row);
  if (own !== "") return (campaignOfKey.get(value) ?? own) === own ? own : "";
  if (shippedBySheet[sheet] === undefined) return "";
  const [found] = newFindings(mutatedRows(sampleRows, mutation));
  const told = found === undefined ? undefined : sampleRows[found.sheet]?.[found.row - 2];
  return found === undefined || told === undefined ? "" : campaignOf(found.sheet, told);
}

// The rules of the other rooms read the rows of an office alone, whatever law and days off a book has.
const rooms = [
  "campaign",
  "citation",
  "deadline",
  "life",
  "nomination",
  "registration",
  "said",
  "unit",
] as const;
const leaning: readonly Mutation[] = rooms.flatMap((room) => proofs[room].mutations);
const about = new Map(leaning.map((mutation) => [mutation, campaignAbout(mutation)]));

// The short run tells some groups of each campaign, others with every commit.
describe.each([...campaigns, ""].map((campaign, turn) => [campaign, turn] as const))(
  "a new book that holds nothing but what an office typed of %s",
  (campaign, turn) => {
    const mine = leaning.filter((mutation) => about.get(mutation) === campaign);
    let before: ReadonlySet<string>;
    beforeAll(() => {
      before = new Set(findingsOf(newBook(sampleRows, campaign)));
    });
    const groups = grouped(mine, ({ sheet, row }) => JSON.stringify([sheet, row]));

    test.each(sampled("check", groups, turn).map((group) => [group.length, group] as const))(
      "is told of %i mistakes as the sample office is",
      (_many, group) => {
        const mutated = group.reduce(mutatedRows, sampleRows);
        const told = findingsOf(newBook(mutated, campaign)).filter((found) => !before.has(found));
        const expected = lines(newFindings(mutated));
        expect([...told].sort()).toEqual([...expected].sort());
        expect(told).not.toEqual([]);
      },
    );
  },
);
