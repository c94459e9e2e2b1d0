import { describe, expect, test } from "vitest";
import { labelOf } from "../../../src/core/table/label.ts";
import { labelColumn, labelledTables, labelsSheet } from "../../../src/core/table/label-formula.ts";
import type { Table } from "../../../src/core/table/table.ts";
import { allTables } from "../../../src/core/tables/all-tables.ts";
import { fillArrays } from "../../../src/local/book/calc/fill-arrays.ts";
import { saveBook } from "../../../src/local/book/graft/save-book.ts";
import type { Book } from "../../../src/local/book/model/book-model.ts";
import { lastRow, store } from "../../../src/local/book/model/cells.ts";
import { ruleAt } from "../../../src/local/book/model/validation.ts";
import { openBook } from "../../../src/local/book/read/open-book.ts";
import { memoryDrive } from "../../../src/local/drive/memory-drive.ts";
import { columnOf, sheetOf, valueAt } from "../grid.ts";
import { LAN, type Office, officeOver, sampleBytes, sampleOffice, setUp, setUpOffice } from "../office.ts";

const tables: readonly Table[] = Object.values(allTables);
const { units, campaigns } = allTables;

/** What the sheet of labels shows of a table from its row 2 on, up to the last row that is called something. */
function shown(book: Book, table: Table): readonly string[] {
  const sheet = sheetOf(book, labelsSheet);
  fillArrays(book, sheet, () => true);
  const at = labelColumn(tables, table.name) ?? 0;
  const labels = Array.from({ length: lastRow(sheet) - 1 }, (_, index) =>
    String(valueAt(book, labelsSheet, index + 2, at) ?? ""),
  );
  while (labels[labels.length - 1] === "") labels.pop();
  return labels;
}

/** What each row of a tab is to be called by its cells. */
function wanted(book: Book, { sheet, label, columns }: Table): readonly string[] {
  const textAt = (row: number, key: string): string => {
    const column = columns[key];
    return column === undefined
      ? ""
      : String(valueAt(book, sheet, row, columnOf(book, sheet, column.header)) ?? "");
  };
  return Array.from({ length: lastRow(sheetOf(book, sheet)) - 1 }, (_, index) =>
    label === null
      ? ""
      : labelOf(
          label,
          label.columns.map((key) => textAt(index + 2, key)),
          textAt(index + 2, "key"),
        ),
  );
}

/** Where the dropdown of a cell leads: the tab, and the column of it. */
function listed({ book }: Office, sheet: string, header: string): unknown {
  const rule = ruleAt(sheetOf(book, sheet), 2, columnOf(book, sheet, header));
  if (rule?.kind !== "range") return undefined;
  return [book.sheets.find(({ id }) => id === rule.sheet)?.name, rule.rect.left];
}

const unitColumn = labelColumn(tables, "units");

test.each(labelledTables(tables).map((table) => [table.sheet, table] as const))(
  "every row of %s has its label",
  async (_sheet, table) => {
    const { book } = await sampleOffice();
    expect(shown(book, table).length).toBeGreaterThan(0);
    expect(shown(book, table)).toEqual(wanted(book, table));
  },
);

test.each<readonly [string, (office: Office) => void]>([
  ["a row is typed below, without its key", ({ hand }) => hand.type("Đơn vị", 200, 2, "Phòng Tư pháp mới")],
  ["a name is changed", ({ hand }) => hand.type("Đơn vị", 3, 2, "Vụ Thi đua")],
  ["rows are put in at the top", ({ hand }) => hand.insertRows("Đơn vị", 2, 3)],
  ["rows are taken out", ({ hand }) => hand.deleteRows("Đơn vị", 2, 5)],
  ["a column is put in", ({ hand }) => hand.insertColumns("Đơn vị", 1, 1)],
  ["the name is moved", ({ hand }) => hand.moveColumn("Đơn vị", 2, 7)],
])("labels follow when %s", async (_name, change) => {
  const office = await sampleOffice();
  const before = shown(office.book, units);
  change(office);
  expect(shown(office.book, units)).toEqual(wanted(office.book, units));
  expect(listed(office, "Theo dõi", "Đơn vị")).toEqual([labelsSheet, unitColumn]);
  expect(before.length).toBeGreaterThan(50);
});

test("labels follow when the tab is renamed, and when set-up makes it anew", async () => {
  const office = await sampleOffice();
  const before = shown(office.book, campaigns);
  office.hand.renameSheet("Phong trào", "Phong trào cũ");
  expect(shown(office.book, campaigns)).toEqual(before);
  setUp(office.clerk(LAN, {}));
  expect(shown(office.book, campaigns)).toEqual([]);
  office.hand.type("Phong trào", 2, columnOf(office.book, "Phong trào", "Tên phong trào"), "Thi đua");
  expect(shown(office.book, campaigns)).toEqual(["Thi đua"]);
});

describe("set-up heals", () => {
  test.each<readonly [string, (office: Office) => void]>([
    [
      "a sheet of labels that is gone",
      ({ book }) => {
        book.sheets = book.sheets.filter(({ name }) => name !== labelsSheet);
      },
    ],
    [
      "a name that was taken out",
      ({ book, hand }) => hand.deleteColumns("Đơn vị", columnOf(book, "Đơn vị", "Tên"), 1),
    ],
  ])("%s", async (_name, harm) => {
    const office = await sampleOffice();
    harm(office);
    setUp(office.clerk(LAN, {}));
    office.hand.type("Đơn vị", 2, columnOf(office.book, "Đơn vị", "Tên"), "Bộ Tư pháp");
    expect(shown(office.book, units)).toEqual(wanted(office.book, units));
    expect(listed(office, "Theo dõi", "Đơn vị")).toEqual([labelsSheet, unitColumn]);
    expect(sheetOf(office.book, labelsSheet).visibility).toBe("hidden");
  });
});

test("a book that was laid before there were labels gets them with its dropdowns, once", async () => {
  const office = await setUpOffice();
  const { book } = office;
  book.sheets = book.sheets.filter(({ name }) => name !== labelsSheet);
  for (const mark of book.marks.filter(({ key }) => key === "thi-dua.da-lap")) {
    const { [labelsSheet]: _none, ...sheets } = JSON.parse(mark.value).sheets as Record<string, string>;
    mark.value = JSON.stringify({ ...JSON.parse(mark.value), sheets });
  }
  const fill = sheetOf(book, "Theo dõi").rows[0]?.styles;
  const lan = office.clerk(LAN, {});
  setUp(lan);
  expect(listed(office, "Theo dõi", "Đơn vị")).toEqual([labelsSheet, unitColumn]);
  expect(sheetOf(book, "Theo dõi").rows[0]?.styles).toEqual(fill);
  const again = office.clerk(LAN, {});
  setUp(again);
  expect(again.meter().calls["Range.setDataValidation"]).toBeUndefined();
  expect(again.meter().calls["Spreadsheet.insertSheet"]).toBeUndefined();
});

describe("in a file", () => {
  test("labels are formulas that fill their column, dropdowns end with the last of them", async () => {
    const book = await openBook(await sampleBytes());
    const letter = String.fromCharCode(64 + (unitColumn ?? 1));
    const cell = sheetOf(book, labelsSheet).rows[0]?.values[(unitColumn ?? 1) - 1];
    expect(cell).toMatchObject({
      formula: expect.stringMatching(/^ARRAYFORMULA\(IF\(TRIM\('Đơn vị'!B:B\)=""/u) as unknown,
      attributes: expect.stringMatching(
        new RegExp(`t="array".*ref="${letter}1:${letter}1000"`, "u"),
      ) as unknown,
      result: "Tên · Mã",
    });
    expect(listed(officeOver(book, memoryDrive()), "Theo dõi", "Đơn vị")).toEqual([labelsSheet, unitColumn]);
  });

  test("what they show follows every save, also where only the rows were looked at", async () => {
    const first = await openBook(await sampleBytes());
    store(sheetOf(first, "Đơn vị"), 2, 2, "Bộ Tư pháp mới");
    const second = await openBook(await saveBook(first));
    expect(valueAt(second, labelsSheet, 2, unitColumn ?? 0)).toBe("Bộ Tư pháp mới · BTP");
    // Nobody looked at the units now: nothing of the sheet of labels is touched.
    store(sheetOf(second, "Ngày nghỉ"), 2, 3, "Tết");
    const third = await openBook(await saveBook(second));
    expect(shown(third, units)).toEqual(wanted(third, units));
  });
});
