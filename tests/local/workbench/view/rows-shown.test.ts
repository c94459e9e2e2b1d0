import { readFileSync } from "node:fs";
import type { BorderStyle } from "hucre";
import { describe, expect, it } from "vitest";
import type { Book } from "../../../../src/local/book/model/book-model.ts";
import { internStyle } from "../../../../src/local/book/model/cell-style.ts";
import { formulaFormat } from "../../../../src/local/book/model/conditional-format.ts";
import { ensureRow, type SheetModel } from "../../../../src/local/book/model/sheet-model.ts";
import type { Stored } from "../../../../src/local/book/model/stored.ts";
import { layValidation } from "../../../../src/local/book/model/validation.ts";
import { openBook } from "../../../../src/local/book/read/open-book.ts";
import type { CellShown } from "../../../../src/local/workbench/protocol.ts";
import { rowsShown } from "../../../../src/local/workbench/view/rows-shown.ts";
import { tabLayout } from "../../../../src/local/workbench/view/tab-layout.ts";

const LAN = "lan@sotuphap.vn";
const MINH = "minh@sotuphap.vn";

async function sheetOf(rows: readonly (readonly Stored[])[]): Promise<{ book: Book; sheet: SheetModel }> {
  const book = await openBook(undefined);
  const [sheet] = book.sheets;
  if (sheet === undefined) throw new Error("no tab");
  sheet.rows = rows.map((values) => ({ values: [...values], styles: [] }));
  return { book, sheet };
}

const cell = (book: Book, sheet: SheetModel, row: number, column: number): CellShown | null | undefined =>
  rowsShown(book, sheet, row, row, LAN)[0]?.cells[column - 1];

describe("what a cell shows", () => {
  it.each<[Stored, string | undefined, string, string | undefined]>([
    [46023, "dd/mm/yyyy", "01/01/2026", undefined],
    [46023.5, "dd/mm/yyyy h:mm", "01/01/2026 12:00", "01/01/2026 12:00:00"],
    [1234567.891, "#,##0.00", "1.234.567,89", "1234567,891"],
    [0.256, "0.0%", "25,6%", undefined],
    [0.1 + 0.2, undefined, "0,3", "0,30000000000000004"],
    [12.5, undefined, "12,5", undefined],
    [7, '#,##0" phiếu"', "7 phiếu", "7"],
    [true, undefined, "TRUE", undefined],
    ["=không phải công thức", "@", "=không phải công thức", undefined],
    [{ formula: "=1+1", result: 2 }, undefined, "2", "=1+1"],
    [{ formula: "SUM(A1:A2)", result: null }, undefined, "0", "=SUM(A1:A2)"],
    [{ formula: "=VLOOKUP(1,A:B,2)", result: null }, undefined, "", "=VLOOKUP(1,A:B,2)"],
  ])("%o in the format %s", async (value, numFmt, text, typed) => {
    const { book, sheet } = await sheetOf([[null, value]]);
    const style = internStyle(book.styles, numFmt === undefined ? {} : { numFmt });
    sheet.rows[0]?.styles.push(0, style);
    const shown = cell(book, sheet, 1, 2);
    expect([shown?.text, shown?.typed]).toEqual([text, typed]);
  });

  it("leads where its link does: an address, a paper beside the book, another cell", async () => {
    const { book, sheet } = await sheetOf([
      [
        "https://moj.gov.vn",
        "./Kế hoạch số 1.docx",
        { formula: `=HYPERLINK("#'Đợt'!F3";"F3")`, result: "F3" },
        "xem https://moj.gov.vn",
        "javascript:alert(1)",
      ],
    ]);
    const links = rowsShown(book, sheet, 1, 1, LAN)[0]?.cells.map((each) => each?.link);
    expect(links).toEqual(["https://moj.gov.vn", "./Kế hoạch số 1.docx", "#'Đợt'!F3", undefined, undefined]);
  });
});

describe("what lies over cells", () => {
  it("colours what a rule holds for, the first rule first, by the book's own formulas", async () => {
    const { book, sheet } = await sheetOf([
      ["Tên", "Trạng thái", "⚙"],
      ["a", "quá hạn", "|lỗi:Tên|"],
      ["b", "đúng hạn", null],
    ]);
    const rect = { top: 2, left: 1, bottom: 100, right: 3 };
    sheet.formats = [
      formulaFormat('=ISNUMBER(FIND("|lỗi:"&A$1&"|";$C2))', { background: "F4C7C3" }, [rect]),
      formulaFormat('=AND(N("⚙")=0;OR($B2="quá hạn"))', { background: "FCE8E6", colour: "A50E0E" }, [
        { ...rect, right: 2 },
      ]),
      formulaFormat("=TODAY()>0", { background: "000000" }, [rect]),
    ];
    const { looks } = tabLayout(book, sheet);
    const fills = rowsShown(book, sheet, 2, 3, LAN).map(({ cells }) =>
      cells.map((each) => (each?.look === undefined ? undefined : looks[each.look])),
    );
    expect(fills).toEqual([
      [{ fill: "F4C7C3", colour: "A50E0E" }, { fill: "FCE8E6", colour: "A50E0E" }, undefined],
      [undefined, undefined],
    ]);
  });

  it("gives names to choose from, also of another tab, and says whether others are refused", async () => {
    const { book, sheet } = await sheetOf([["Đơn vị"], ["Phòng 1"], ["Phòng 2"], ["Phòng 1"]]);
    const source = {
      kind: "range",
      sheet: sheet.id,
      rect: { top: 2, left: 1, bottom: 50, right: 1 },
    } as const;
    const how = { showDropdown: true, allowInvalid: false, help: "Chọn đơn vị" };
    layValidation(sheet, { top: 2, left: 3, bottom: 9, right: 3 }, { ...source, ...how });
    expect(tabLayout(book, sheet).lists).toEqual([
      { values: ["Phòng 1", "Phòng 2"], strict: true, help: "Chọn đơn vị" },
    ]);
    expect(cell(book, sheet, 8, 3)).toEqual({ text: "", list: 0 });
    expect(rowsShown(book, sheet, 10, 10, LAN)).toEqual([]);
  });

  it("locks what a protection keeps for others, but not its open blocks, and nothing for a warning", async () => {
    const { book, sheet } = await sheetOf([["a", "b", "c"]]);
    const rect = { top: 1, left: 1, bottom: 9, right: 3 };
    const kept = {
      sheet: sheet.id,
      rect,
      description: "",
      warningOnly: false,
      editors: [MINH],
      domain: false,
    };
    book.protections.push({ ...kept, open: [{ top: 1, left: 2, bottom: 9, right: 2 }] });
    const locked = (person: string): unknown =>
      rowsShown(book, sheet, 1, 1, person)[0]?.cells.map((each) => each?.locked);
    expect(locked(LAN)).toEqual([true, undefined, true]);
    expect(locked(MINH)).toEqual([undefined, undefined, undefined]);
    book.protections = [{ ...kept, warningOnly: true }];
    expect(locked(LAN)).toEqual([undefined, undefined, undefined]);
  });

  it("knows a row again wherever it goes, hides hidden ones and leaves wrapped text its room", async () => {
    const { book, sheet } = await sheetOf([["a"], ["b"]]);
    const [first, second] = rowsShown(book, sheet, 1, 2, LAN);
    sheet.rows.splice(0, 0, undefined);
    expect(rowsShown(book, sheet, 2, 3, LAN).map(({ id }) => id)).toEqual([first?.id, second?.id]);
    ensureRow(sheet, 2).attributes = ' hidden="1"';
    expect(rowsShown(book, sheet, 2, 2, LAN)[0]?.hidden).toBe(true);
    const wrapping = internStyle(book.styles, { alignment: { wrapText: true } });
    sheet.rows[2] = { values: ["một\nhai\nba"], styles: [wrapping] };
    expect(tabLayout(book, sheet).heights).toEqual([
      [2, 0],
      [3, 60],
    ]);
  });
});

describe("books of other programs", () => {
  it.each(["libreoffice", "openpyxl"])("shows a book of %s", async (name) => {
    const book = await openBook(readFileSync(`tests/fixtures/workbooks/${name}.xlsx`));
    const [sheet] = book.sheets;
    if (sheet === undefined) throw new Error("no tab");
    const texts = rowsShown(book, sheet, 1, 9, LAN).map(({ cells }) => cells.map((each) => each?.text ?? ""));
    expect(texts).toEqual([
      ["Đơn vị", "Hạn", "Điểm"],
      ["Phòng 1", "25/01/2026", "7"],
      ["dòng\nhai", "TRUE", "14"],
    ]);
    const { looks } = tabLayout(book, sheet);
    expect(looks[cell(book, sheet, 1, 1)?.look ?? -1]).toEqual({ bold: true });
    expect(cell(book, sheet, 2, 1)?.note).toBe("xem lại");
  });
});

it("draws the lines of a file, round an empty cell as well", async () => {
  const { book, sheet } = await sheetOf([[null, "b"]]);
  const style = internStyle(book.styles, {
    border: { top: { style: "medium" }, right: { style: "hair", color: { rgb: "C00000" } } },
  });
  sheet.rows[0]?.styles.push(style, 0);
  const { looks } = tabLayout(book, sheet);
  expect(looks[cell(book, sheet, 1, 1)?.look ?? -1]).toEqual({
    edges: {
      top: { pixels: 2, line: "solid" },
      right: { pixels: 1, line: "dotted", colour: "C00000" },
    },
  });
  expect(cell(book, sheet, 1, 2)?.look).toBeUndefined();
});

it("draws the lines through a cell, and the far sides of a merged block, which its last cells hold", async () => {
  const { book, sheet } = await sheetOf([["a", null], [null, null], ["b"]]);
  const styled = (border: BorderStyle): number => internStyle(book.styles, { border });
  const thick = { style: "thick" } as const;
  sheet.rows[0]?.styles.push(styled({ left: thick }), styled({ right: thick }));
  sheet.rows[1]?.styles.push(styled({ bottom: { style: "thin" } }), 0);
  sheet.rows[2]?.styles.push(styled({ diagonal: { style: "thin" }, diagonalUp: true }));
  sheet.layout.merges = [{ startRow: 0, startCol: 0, endRow: 1, endCol: 1 }];
  const { looks } = tabLayout(book, sheet);
  const lookAt = (row: number): unknown => looks[cell(book, sheet, row, 1)?.look ?? -1];
  const three = { pixels: 3, line: "solid" };
  expect(lookAt(1)).toEqual({ edges: { right: three, bottom: { pixels: 1, line: "solid" }, left: three } });
  expect(lookAt(3)).toEqual({ diagonal: { up: true, down: false, pixels: 1, line: "solid" } });
});
