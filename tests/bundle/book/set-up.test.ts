import { beforeAll, describe, expect, test } from "vitest";
import { tablesInOrder } from "../../../src/core/book/parsed-book.ts";
import { shippedTemplates } from "../../../src/core/paper/shipped-templates.ts";
import type { Column } from "../../../src/core/table/column.ts";
import { labelColumn, labelsSheet } from "../../../src/core/table/label-formula.ts";
import { isHidden } from "../../../src/core/table/layout.ts";
import { marksSheet } from "../../../src/core/table/mark-formula.ts";
import { isLate, marksKey, rowsOfTab, type Table } from "../../../src/core/table/table.ts";
import { allTables, type TableName } from "../../../src/core/tables/all-tables.ts";
import { schemaVersion } from "../../../src/core/tables/office/migrations.ts";
import { styleOf } from "../../../src/local/book/model/cell-style.ts";
import { styleAt } from "../../../src/local/book/model/cells.ts";
import { ruleAt } from "../../../src/local/book/model/validation.ts";
import { columnMarks, headersOf, noteOf, rowsOf, sheetOf } from "../grid.ts";
import { LAN, type Office, said, setUp, setUpOffice } from "../office.ts";
import { changes, pictureOf } from "../picture.ts";

let office: Office;
beforeAll(async () => {
  office = await setUpOffice();
});

const isTableName = (name: string): name is TableName => name in allTables;

/** What the dropdown of a column offers: its values, or the labels of another sheet's rows. */
function offered(column: Column): unknown {
  if (column.kind === "choice") return { kind: "list", values: column.choices };
  if (column.kind === "text" && column.known !== undefined && !column.known.open && !column.known.several)
    return { kind: "list", values: column.known.words };
  // What the system writes nobody chooses.
  const isChosen = column.kind === "ref" && column.filledBy === "clerk";
  if (!isChosen || !isTableName(column.table)) return undefined;
  const at = labelColumn(Object.values(allTables), column.table);
  return { kind: "range", sheet: labelsSheet, rect: { left: at, right: at, top: 2 } };
}

/** The number format of each kind of column; every other is plain text, so that Sheets changes nothing typed. */
const formats: Readonly<Record<string, string | undefined>> = {
  day: "dd/mm/yyyy",
  number: undefined,
  link: undefined,
};

/** All sheets but those that come when they are needed. */
const atOnce = tablesInOrder.filter(([, table]) => !isLate(table));

describe.each(atOnce)("the sheet of %s after *Thiết lập sổ*", (_name, table: Table) => {
  const columns = Object.values(table.columns);

  test("has its headers with their notes, one frozen row, and is hidden when it is a catalogue", () => {
    const sheet = sheetOf(office.book, table.sheet);
    expect(headersOf(office.book, table.sheet)).toEqual(columns.map((column) => column.header));
    for (const { header, note, required } of columns)
      expect(noteOf(office.book, table.sheet, 1, header)).toBe(required ? `Bắt buộc. ${note}` : note);
    expect(sheet.layout.freezePane).toMatchObject({ rows: 1 });
    expect(sheet.visibility === "hidden").toBe(isHidden(table));
    expect(columns.map((_, index) => sheet.layout.columns?.[index]?.hidden ?? false)).toEqual(
      columns.map((column) => column.hidden || column.folded),
    );
    expect(
      columns.map((_, index) => / outlineLevel="1"/u.test(sheet.layout.columns?.[index]?.rest ?? "")),
    ).toEqual(columns.map((column) => column.folded));
  });

  test("has the formats and dropdowns of its columns from the first row to the last", () => {
    const sheet = sheetOf(office.book, table.sheet);
    columns.forEach((column, index) => {
      // The first row of the log was added by appendRow, which leaves the cells without a format (ADR 0022).
      for (const row of [table.name === "log" ? 3 : 2, Math.min(500, sheet.maxRows), sheet.maxRows]) {
        const { numFmt } = styleOf(office.book.styles, styleAt(sheet, row, index + 1));
        expect(numFmt, column.header).toBe(column.kind in formats ? formats[column.kind] : "@");
        const rule = ruleAt(sheet, row, index + 1);
        const wanted = offered(column);
        if (wanted === undefined) expect(rule, column.header).toBeUndefined();
        else {
          const target =
            rule?.kind === "range" ? office.book.sheets.find(({ id }) => id === rule.sheet) : null;
          expect({ ...rule, ...(target && { sheet: target.name }) }, column.header).toMatchObject({
            ...(wanted as object),
            allowInvalid: true,
            showDropdown: true,
          });
        }
      }
    });
  });

  test("wraps its texts, and has bold headers on grey, widths as declared where they are seen", () => {
    const sheet = sheetOf(office.book, table.sheet);
    // The campaign of a row says the same down the page: one line of it is enough, where a number stands beside it.
    const isOneLine = ["outline", "legalBases", "recipients", "phases"].includes(table.name);
    const wraps = (index: number) => (index === 0 && isOneLine ? {} : { wrapText: true });
    columns.forEach(({ filledBy, hidden, width, required, kind }, index) => {
      const look = (row: number) => styleOf(office.book.styles, styleAt(sheet, row, index + 1));
      const fill = required ? "C9DAF8" : filledBy === "system" ? "DADCE0" : "E8EAED";
      const middle = kind === "day" ? { horizontal: "center" } : {};
      expect(look(1)).toMatchObject({
        ...("wrapText" in wraps(index) ? { alignment: wraps(index) } : {}),
        font: { bold: true },
        fill: { fgColor: { rgb: fill } },
      });
      for (const row of [2, sheet.maxRows])
        expect(look(row).alignment).toEqual({ vertical: "top", ...wraps(index), ...middle });
      // Excel counts in characters of 7 pixels, with 5 of padding.
      if (!hidden) expect(sheet.layout.columns?.[index]?.width).toBeCloseTo((width - 5) / 7, 1);
    });
    // What a clerk adds at the right looks as in any sheet.
    expect(styleAt(sheet, 1, columns.length + 1)).toBe(0);
    expect(styleAt(sheet, 2, columns.length + 1)).toBe(0);
    expect(sheet.layout.tabColour === undefined).toBe(table.group === "catalogue");
  });

  test("warns before a system column is edited that is seen, and colours by the hidden marks", () => {
    const sheet = sheetOf(office.book, table.sheet);
    const protections = office.book.protections.filter((range) => range.sheet === sheet.id);
    expect(protections.every(({ warningOnly }) => warningOnly)).toBe(true);
    const guarded = protections.flatMap(({ rect }) =>
      columns.flatMap((_, index) => (index + 1 >= rect.left && index + 1 <= rect.right ? [index + 1] : [])),
    );
    // One for each run of neighbours of which one is seen.
    const runs: number[][] = [];
    columns.forEach(({ filledBy }, index) => {
      if (filledBy !== "system") return;
      const last = runs.at(-1);
      if (last?.at(-1) === index) last.push(index + 1);
      else runs.push([index + 1]);
    });
    const seen = runs.filter((run) => run.some((at) => columns[at - 1]?.hidden === false));
    expect(guarded).toEqual(seen.flat());
    expect(protections).toHaveLength(seen.length);
    const tones = columns.map((column) => new Set(Object.values(column.tones)).size);
    expect(sheet.formats).toHaveLength(
      tones.reduce((sum, count) => sum + count, marksKey in table.columns ? 3 : 0),
    );
  });

  test("can be filtered and keeps what a row is known by in sight, where clerks work", () => {
    const { filter, freezePane } = sheetOf(office.book, table.sheet).layout;
    const isWorked = !["catalogue", "system"].includes(table.group);
    expect(filter).toEqual(
      isWorked && !table.few && table.name !== "guide"
        ? { top: 1, left: 1, bottom: rowsOfTab(table), right: columns.length }
        : undefined,
    );
    const frozen = columns.slice(0, freezePane?.columns ?? 0);
    expect(frozen.reduce((sum, { width }) => sum + width, 0)).toBeLessThanOrEqual(440);
    if (!isWorked) expect(frozen).toEqual([]);
  });

  test("has each of its columns marked once", () => {
    const marks = columnMarks(office.book).filter((mark) => mark.sheet === table.sheet);
    expect(marks.map((mark) => [mark.value, mark.column])).toEqual(
      Object.keys(table.columns).map((key, index) => [`${table.name}.${key}`, index + 1]),
    );
  });
});

test("the tabs stand in the order of the work, and the shipped rows are there", () => {
  const names = office.book.sheets.map(({ name }) => name);
  expect(names.filter((name) => name !== "Trang tính1")).toEqual([
    ...atOnce.map(([, table]) => table.sheet),
    labelsSheet,
    marksSheet,
  ]);
  expect(sheetOf(office.book, labelsSheet).visibility).toBe("hidden");
  expect(sheetOf(office.book, marksSheet).visibility).toBe("hidden");
  // Of the eleven that a clerk sees, *Bảng điều khiển* comes with its first drawing.
  const shown = office.book.sheets.filter(
    ({ name, visibility }) => visibility === "visible" && name !== "Trang tính1",
  );
  expect(shown.map(({ name }) => name)).toEqual([
    "Hướng dẫn",
    "Đơn vị",
    "Phong trào",
    "Nội dung",
    "Căn cứ",
    "Mốc",
    "Theo dõi",
    "Đề nghị",
    "Kết quả kiểm tra",
    "Sổ văn bản",
  ]);
  expect(rowsOf(office.book, "Ngày nghỉ").length).toBeGreaterThan(50);
  expect(rowsOf(office.book, "Hướng dẫn").length).toBeGreaterThan(5);
  expect(rowsOf(office.book, "Mẫu văn bản").map((row) => row["Mã"])).toEqual(
    shippedTemplates.map(({ name }) => name),
  );
  expect(rowsOf(office.book, "Nhật ký")).toHaveLength(1);
});

test("run again it changes nothing, and the log tells only of the first time", async () => {
  const again = await setUpOffice();
  const before = pictureOf(again.book, ["Nhật ký"]);
  const lan = again.clerk(LAN, {});
  setUp(lan);
  expect(said(lan)).toBe("Sổ đã sẵn sàng. Tiếp theo: chọn Thi đua › Bắt đầu để khai báo cơ quan.");
  expect(changes(before, pictureOf(again.book, ["Nhật ký"]))).toEqual([]);
  expect(rowsOf(again.book, "Nhật ký").map((row) => row["Sau"])).toEqual([
    expect.stringMatching(
      new RegExp(`^phiên bản ${schemaVersion}, thêm [1-9]\\d+ dòng kèm theo$`, "u"),
    ) as unknown,
  ]);
});
