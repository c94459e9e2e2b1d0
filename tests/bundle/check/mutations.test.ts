import { beforeAll, describe, expect, test } from "vitest";
import { lastRow, setStyle, store, storedAt, styleAt } from "../../../src/local/book/model/cells.ts";
import type { SheetModel } from "../../../src/local/book/model/sheet-model.ts";
import { plainOf } from "../../../src/local/book/model/sheet-model.ts";
import type { Host } from "../../../src/local/host.ts";
import { allMutations } from "../../core/mutated-sample.ts";
import type { Mutation } from "../../mutations/mutation.ts";
import { asked, LAN, type Office, sampleOffice } from "../office.ts";

let office: Office;
let host: Host;
let unchanged: readonly string[];

/** What the check says now, one line a finding. */
function findings(): readonly string[] {
  return asked(host, { verb: "check" }).map(({ rule, sheet, row, column, message }) =>
    [rule, sheet, row, column, message].join(" | "),
  );
}

beforeAll(async () => {
  office = await sampleOffice();
  host = office.clerk(LAN, {});
  unchanged = findings();
});

function columnOf(sheet: SheetModel, header: string): number {
  const column = (sheet.rows[0]?.values ?? []).findIndex((value) => plainOf(value) === header) + 1;
  if (column === 0) throw new Error(`${sheet.name} has no column ${header}`);
  return column;
}

/** The one row whose cells show these texts. */
function rowOf(sheet: SheetModel, cells: Mutation["row"]): number {
  const wanted = Object.entries(cells).map(([header, text]) => [columnOf(sheet, header), text] as const);
  const found: number[] = [];
  for (let row = 2; row <= lastRow(sheet); row += 1) {
    if (wanted.every(([column, text]) => String(plainOf(storedAt(sheet, row, column)) ?? "") === text))
      found.push(row);
  }
  const [only] = found;
  if (only === undefined || found.length > 1) {
    throw new Error(`${found.length} rows of ${sheet.name} show ${JSON.stringify(cells)}`);
  }
  return only;
}

describe("one changed cell of the sample office makes exactly one rule speak, through the bundle", () => {
  test.each(allMutations.map((mutation) => [mutation.rule, mutation] as const))("%s", (rule, mutation) => {
    const sheet = office.book.sheetByName(mutation.sheet);
    if (sheet === undefined) throw new Error(`no sheet ${mutation.sheet}`);
    const row = rowOf(sheet, mutation.row);
    const column = columnOf(sheet, mutation.column);
    const [value, style] = [storedAt(sheet, row, column), styleAt(sheet, row, column)];
    office.hand.type(mutation.sheet, row, column, mutation.value);
    const changed = findings();
    store(sheet, row, column, value);
    setStyle(sheet, row, column, style);
    const added = changed.filter((finding) => !unchanged.includes(finding));
    expect(added.map((finding) => finding.split(" | ")[0])).toEqual([rule]);
    expect(findings()).toEqual(unchanged);
  });
});
