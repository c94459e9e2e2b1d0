import { readXlsx, writeXlsx } from "hucre";
import { beforeAll, describe, expect, test } from "vitest";
import { lastRow, setStyle, store, storedAt, styleAt } from "../../../src/local/book/model/cells.ts";
import type { SheetModel } from "../../../src/local/book/model/sheet-model.ts";
import { plainOf } from "../../../src/local/book/model/stored.ts";
import { openBook } from "../../../src/local/book/read/open-book.ts";
import { memoryDrive } from "../../../src/local/drive/memory-drive.ts";
import type { Host } from "../../../src/local/host.ts";
import { byKeys } from "../../by-keys.ts";
import { checkedOn } from "../../core/checked-on.ts";
import { findingLine, mutatedRows, newFindings } from "../../core/mutated-sample.ts";
import { sampleRows } from "../../core/sample-book.ts";
import { allMutations } from "../../mutations/all-rooms.ts";
import { grouped } from "../../mutations/grouped.ts";
import type { Mutation } from "../../mutations/mutation.ts";
import { asked, LAN, type Office, officeOver, sampleBytes } from "../office.ts";

let office: Office;
let host: Host;
let unchanged: readonly string[];

/** What the check says now, one line a finding. */
const findings = (): readonly string[] => asked(host, { verb: "check" }).map(findingLine);

function columnOf(sheet: SheetModel, header: string): number {
  const column = (sheet.rows[0]?.values ?? []).findIndex((value) => plainOf(value) === header) + 1;
  if (column === 0) throw new Error(`${sheet.name} has no column ${header}`);
  return column;
}

/** The one row whose cells show these texts. */
function rowOf(sheet: SheetModel, cells: Mutation["row"]): number {
  const wanted = Object.entries(cells).map(
    ([header, text]) => [columnOf(sheet, header), header, text] as const,
  );
  const found: number[] = [];
  for (let row = 2; row <= lastRow(sheet); row += 1) {
    if (
      wanted.every(
        ([column, header, text]) =>
          byKeys(sheet.name, header, String(plainOf(storedAt(sheet, row, column)) ?? "")) === text,
      )
    )
      found.push(row);
  }
  const [only] = found;
  if (only === undefined || found.length > 1) {
    throw new Error(`${found.length} rows of ${sheet.name} show ${JSON.stringify(cells)}`);
  }
  return only;
}

interface Place {
  readonly mutation: Mutation;
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
}

function placeOf(mutation: Mutation): Place {
  const sheet = office.book.sheetByName(mutation.sheet);
  if (sheet === undefined) throw new Error(`no sheet ${mutation.sheet}`);
  return { mutation, sheet, row: rowOf(sheet, mutation.row), column: columnOf(sheet, mutation.column) };
}

/** The findings that come when a clerk types all of these; then every cell is as it was. */
function typed(places: readonly Place[]): readonly string[] {
  const before = places.map(
    ({ sheet, row, column }) => [storedAt(sheet, row, column), styleAt(sheet, row, column)] as const,
  );
  for (const { mutation, row, column } of places)
    office.hand.type(mutation.sheet, row, column, mutation.value);
  const changed = findings();
  places.forEach(({ sheet, row, column }, index) => {
    const [value, style] = before[index] ?? [null, 0];
    store(sheet, row, column, value);
    setStyle(sheet, row, column, style);
  });
  return changed.filter((finding) => !unchanged.includes(finding));
}

/** The sample office as another program saves it: all its cells, looks and choices, laid out anew. */
async function savedElsewhere(): Promise<Office> {
  const { sheets } = await readXlsx(await sampleBytes(), { readStyles: true });
  const bytes = await writeXlsx({ sheets: sheets.map(({ charts: _c, pivotTables: _p, ...sheet }) => sheet) });
  return officeOver(await openBook(bytes), memoryDrive());
}

beforeAll(async () => {
  office = await savedElsewhere();
  // On the day of the rules: what money an award brings goes by it.
  host = office.clerk(LAN, { now: () => Date.parse(`${checkedOn}T01:00:00Z`) });
  unchanged = findings();
});

// That each of them makes exactly one rule speak is told over the parsed rows (tests/core/checks/mutations.test.ts); here
// many are typed at once, and the bundle must say of that book what the rules do.
describe("of cells changed in a book that another program saved the bundle says what the rules say of the parsed rows", () => {
  test.each(
    grouped(allMutations, ({ sheet, row }) => JSON.stringify([sheet, row])).map(
      (group) => [group.length, group] as const,
    ),
  )("%i at once", (_many, group) => {
    const expected = newFindings(group.reduce(mutatedRows, sampleRows)).map(findingLine);
    expect([...typed(group.map(placeOf))].sort()).toEqual([...expected].sort());
    expect(findings()).toEqual(unchanged);
  });
});
