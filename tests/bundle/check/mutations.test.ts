import { beforeAll, describe, expect, test } from "vitest";
import { lastRow, setStyle, store, storedAt, styleAt } from "../../../src/local/book/model/cells.ts";
import type { SheetModel } from "../../../src/local/book/model/sheet-model.ts";
import { plainOf } from "../../../src/local/book/model/stored.ts";
import type { Host } from "../../../src/local/host.ts";
import { findingLine, mutatedRows, newFindings } from "../../core/mutated-sample.ts";
import { allMutations } from "../../mutations/all-rooms.ts";
import type { Mutation } from "../../mutations/mutation.ts";
import { asked, LAN, type Office, sampleOffice } from "../office.ts";

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

interface Place {
  readonly mutation: Mutation;
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  /** What the rules say of it, run over the parsed rows (tests/core). */
  readonly expected: readonly string[];
}

function placeOf(mutation: Mutation): Place {
  const sheet = office.book.sheetByName(mutation.sheet);
  if (sheet === undefined) throw new Error(`no sheet ${mutation.sheet}`);
  const expected = newFindings(mutatedRows(mutation)).map(findingLine);
  return {
    mutation,
    sheet,
    row: rowOf(sheet, mutation.row),
    column: columnOf(sheet, mutation.column),
    expected,
  };
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

/** What each mutation made the check say, and what the check said when it was taken back. */
const heard = new Map<Mutation, { readonly added: readonly string[]; readonly after: readonly string[] }>();

/** Hears mutations together; those that do not let each other alone in halves, down to one by one. */
function hear(places: readonly Place[]): void {
  const added = typed(places);
  const all = places.flatMap(({ expected }) => expected);
  if (places.length > 1 && [...added].sort().join("\n") !== [...all].sort().join("\n")) {
    const half = places.length >> 1;
    hear(places.slice(0, half));
    hear(places.slice(half));
    return;
  }
  const after = findings();
  for (const { mutation, expected } of places)
    heard.set(mutation, { added: places.length > 1 ? expected : added, after });
}

/** Mutations in groups of which none has two in a row of a sheet. */
function grouped(places: readonly Place[]): readonly (readonly Place[])[] {
  const groups: Place[][] = [];
  for (const place of places) {
    const free = groups.find((group) =>
      group.every(({ sheet, row }) => sheet !== place.sheet || row !== place.row),
    );
    if (free === undefined) groups.push([place]);
    else free.push(place);
  }
  return groups;
}

beforeAll(async () => {
  office = await sampleOffice();
  host = office.clerk(LAN, {});
  unchanged = findings();
  for (const group of grouped(allMutations.map(placeOf))) hear(group);
});

describe("one changed cell of the sample office makes exactly one rule speak, through the bundle", () => {
  test.each(allMutations.map((mutation) => [mutation.rule, mutation] as const))("%s", (rule, mutation) => {
    const { added, after } = heard.get(mutation) ?? { added: [], after: [] };
    expect(added.map((finding) => finding.split(" | ")[0])).toEqual([rule]);
    expect(after).toEqual(unchanged);
  });
});
