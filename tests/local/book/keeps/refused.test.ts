import { describe, expect, test } from "vitest";
import { type BookEditor, bookEditor, Refused } from "../../../../src/local/book/edit/book-editor.ts";
import { saveBook } from "../../../../src/local/book/graft/save-book.ts";
import type { Book } from "../../../../src/local/book/model/book-model.ts";
import { openBook } from "../../../../src/local/book/read/open-book.ts";
import { START, tinyHost } from "../../tiny-host.ts";
import { type Construct, partsOf, rawWorkbook } from "./raw-workbook.ts";
import { unsound } from "./sound.ts";

const SHEETML = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const CHART = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

type Act = (editor: BookEditor) => void;
type Raw = Omit<Construct, "name">;

const array: Raw = {
  rows: '<row r="2"><c r="C2"><f t="array" ref="C2:D4">A1:B3*2</f><v>2</v></c><c r="D2"><v>1</v></c></row><row r="4"><c r="D4"><v>6</v></c></row>',
};
/** A formula that fills the cells below it by itself. */
const spilled: Raw = {
  rows: '<row r="2"><c r="C2" cm="1"><f t="array" ref="C2:C4">SEQUENCE(3)</f><v>1</v></c></row><row r="3"><c r="C3"><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c></row>',
};
const oneCell: Raw = {
  rows: '<row r="2"><c r="C2"><f t="array" ref="C2">SUM(A1:A3*2)</f><v>2</v></c></row>',
};
const dataTable: Raw = {
  rows: '<row r="1"><c r="A1"><v>1</v></c><c r="D1"><f>A1*2</f><v>2</v></c></row><row r="3"><c r="C3"><v>5</v></c><c r="D3"><f t="dataTable" ref="D3:D4" r1="A1"/><v>10</v></c></row><row r="4"><c r="C4"><v>6</v></c><c r="D4"><v>12</v></c></row>',
};
const merged: Raw = {
  rows: '<row r="2"><c r="B2"><v>1</v></c><c r="F2"><v>9</v></c></row>',
  behind: '<mergeCells count="1"><mergeCell ref="B2:D2"/></mergeCells>',
};
const pivot: Raw = {
  relations: { rId1: ["pivotTable", "../pivotTables/pt.xml"] },
  workbook: '<pivotCaches><pivotCache cacheId="13" r:id="rId9"/></pivotCaches>',
  workbookRelations: { rId9: ["pivotCacheDefinition", "pivotCache/def.xml"] },
  tabs: [["worksheet", "Nguồn", "worksheets/nguon.xml"]],
  parts: {
    "xl/worksheets/nguon.xml": [
      `${SHEETML}.worksheet+xml`,
      `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
    ],
    "xl/pivotTables/pt.xml": [
      `${SHEETML}.pivotTable+xml`,
      `<pivotTableDefinition xmlns="${MAIN}" name="P" cacheId="13"><location ref="D5:E8" firstHeaderRow="1" rowPageCount="1" colPageCount="1"/></pivotTableDefinition>`,
    ],
    "xl/pivotCache/def.xml": [
      `${SHEETML}.pivotCacheDefinition+xml`,
      `<pivotCacheDefinition xmlns="${MAIN}"><cacheSource type="worksheet"><worksheetSource ref="A1:B3" sheet="Nguồn"/></cacheSource></pivotCacheDefinition>`,
    ],
  },
};
const tableOf = (attributes: string, ref: string): Raw => ({
  behind: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
  relations: { rId1: ["table", "../tables/table1.xml"] },
  parts: {
    "xl/tables/table1.xml": [
      `${SHEETML}.table+xml`,
      `<table xmlns="${MAIN}" id="1" name="Bang1" displayName="Bang1" ref="${ref}"${attributes}><tableColumns count="2"><tableColumn id="1" name="Đơn vị"/><tableColumn id="2" name="Điểm"/></tableColumns></table>`,
    ],
  },
});
const table = tableOf(' totalsRowShown="0"', "A1:B3");
const withTotals = tableOf(' totalsRowCount="1"', "A1:B3");
const calledTable: Raw = {
  ...table,
  tabs: [["worksheet", "Khác", "worksheets/khac.xml"]],
  parts: {
    ...table.parts,
    "xl/worksheets/khac.xml": [
      `${SHEETML}.worksheet+xml`,
      `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><f>SUM(Bang1[Điểm])</f><v>16</v></c></row></sheetData></worksheet>`,
    ],
  },
};
const filtered: Raw = {
  behind:
    '<autoFilter ref="A1:C3"><filterColumn colId="1"><filters><filter val="7"/></filters></filterColumn></autoFilter>',
};
const atTheEnd: Raw = { rows: '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>' };

const T = "Bảng";

/** The book with every sheet read: what it knows of a sheet is saved with it. */
async function opened(construct: Raw): Promise<Book> {
  const book = await openBook(rawWorkbook(construct));
  expect(book.sheets.flatMap(({ rows }) => rows).length).toBeGreaterThan(0);
  return book;
}

describe("refused by a sentence, and nothing is another", () => {
  test.each<[string, Raw, Act | readonly Act[], string]>([
    ["a row put into an array", array, (e) => e.insertRows(T, 3, 1), "chèn thêm dòng 3"],
    ["a row taken out of an array", array, (e) => e.deleteRows(T, 4, 2), "vùng công thức mảng C2:D4"],
    ["a column put into an array", array, (e) => e.insertColumns(T, 4, 1), "vùng công thức mảng C2:D4"],
    ["a column taken out of an array", array, (e) => e.deleteColumns(T, 1, 3), "xóa cột A đến C"],
    ["a column dragged out of an array", array, (e) => e.moveColumn(T, 3, 1), "chuyển cột C"],
    ["a column dragged into an array", array, (e) => e.moveColumn(T, 1, 3), "C2:D4"],
    ["columns of an array changing places", array, (e) => e.moveColumn(T, 3, 4), "C2:D4"],
    ["typed into an array", array, (e) => e.type(T, 3, 4, "7"), "ghi vào D3"],
    ["an array that moved", array, [(e) => e.insertRows(T, 1, 2), (e) => e.insertRows(T, 6, 1)], "C4:D6"],
    ["a row put into what a formula fills", spilled, (e) => e.insertRows(T, 3, 1), "C2:C4"],
    ["a row put into a table of data", dataTable, (e) => e.insertRows(T, 4, 1), "bảng dữ liệu What-If D3:D4"],
    ["the cell a table of data puts its values into", dataTable, (e) => e.deleteRows(T, 1, 1), "ô A1"],
    ["a row put into a pivot table", pivot, (e) => e.insertRows(T, 6, 1), "PivotTable D3:E8"],
    [
      "a row between a pivot table and its page fields",
      pivot,
      (e) => e.insertRows(T, 4, 1),
      "PivotTable D3:E8",
    ],
    ["all rows of a pivot table", pivot, (e) => e.deleteRows(T, 1, 9), "PivotTable"],
    ["a column put into a pivot table", pivot, (e) => e.insertColumns(T, 5, 1), "PivotTable"],
    ["a column dragged into a pivot table", pivot, (e) => e.moveColumn(T, 1, 4), "PivotTable"],
    ["typed into a pivot table", pivot, (e) => e.type(T, 7, 5, "7"), "PivotTable"],
    ["the headings of a table", table, (e) => e.deleteRows(T, 1, 1), "bảng “Bang1” (A1:B3)"],
    ["all rows of a table but its headings", table, (e) => e.deleteRows(T, 2, 2), "bảng “Bang1”"],
    ["the totals of a table", withTotals, (e) => e.deleteRows(T, 3, 1), "bảng “Bang1”"],
    ["a column dragged out of a table", table, (e) => e.moveColumn(T, 2, 5), "bảng “Bang1”"],
    ["a table that formulas call", calledTable, (e) => e.deleteRows(T, 1, 3), "bảng “Bang1”"],
    ["a column dragged out of a filter", filtered, (e) => e.moveColumn(T, 2, 5), "vùng lọc A1:C3"],
    ["a column dragged out of merged cells", merged, (e) => e.moveColumn(T, 3, 6), "ô gộp B2:D2"],
    ["the first column of merged cells", merged, (e) => e.moveColumn(T, 2, 4), "ô gộp B2:D2"],
    ["a value dragged under merged cells", merged, (e) => e.moveColumn(T, 6, 3), "ô gộp B2:D2"],
    ["cells pushed off the sheet below", atTheEnd, (e) => e.insertRows(T, 5, 1), "dòng 1048576 có dữ liệu"],
    [
      "cells pushed off the sheet at the right",
      atTheEnd,
      (e) => e.insertColumns(T, 2, 1),
      "cột XFD có dữ liệu",
    ],
  ])("%s", async (_name, construct, act, said) => {
    const book = await opened(construct);
    const editor = bookEditor(book, () => START);
    const acts = typeof act === "function" ? [act] : act;
    for (const first of acts.slice(0, -1)) first(editor);
    const before = await saveBook(book);
    let why = "";
    try {
      acts.at(-1)?.(editor);
    } catch (fault) {
      if (!(fault instanceof Refused)) throw fault;
      why = fault.message;
    }
    expect(Buffer.compare(await saveBook(book), before)).toBe(0);
    expect(why).toContain(said);
    expect(why).toMatch(/^Không .* trên trang “Bảng”: .*\. Hãy .*\.$/u);
  });
});

describe("carried along as Excel does", () => {
  test.each<[string, Raw, (editor: BookEditor) => void, readonly string[]]>([
    [
      "an array that is moved whole",
      array,
      (e) => e.insertRows(T, 2, 1),
      ['<c r="C3"><f t="array" ref="C3:D5">A1:B4*2'],
    ],
    ["an array whose column is pushed", array, (e) => e.moveColumn(T, 1, 6), ['<f t="array" ref="B2:C4">']],
    ["an array that goes as a whole", array, (e) => e.deleteRows(T, 2, 3), ["<sheetData/></worksheet>"]],
    ["an array of one cell", oneCell, (e) => e.insertRows(T, 2, 1), ['<f t="array" ref="C3">']],
    [
      "a value that is more than its text, and a formula of such a one",
      {
        rows: '<row r="2"><c r="A2" t="e" vm="1"><v>#VALUE!</v></c><c r="B2" t="e" cm="2" vm="3"><f>A2</f><v>#VALUE!</v></c></row>',
      },
      (e) => e.insertRows(T, 1, 1),
      ['<c r="A3" t="e" vm="1">', '<c r="B3" cm="2" vm="3" t="e"><f>A3</f>'],
    ],
    [
      "a formula typed over such a one is a plain one",
      { rows: '<row r="2"><c r="C2" cm="1"><f t="array" ref="C2">SEQUENCE(1)</f><v>1</v></c></row>' },
      (e) => e.type(T, 2, 3, "=A1"),
      ['<c r="C2"><f>A1</f></c>'],
    ],
    [
      "a formula that fills cells keeps what says so",
      spilled,
      (e) => e.insertColumns(T, 1, 1),
      ['<c r="D2" cm="1"><f t="array" ref="D2:D4">'],
    ],
    ["the cells beside a table of data", dataTable, (e) => e.insertRows(T, 1, 1), ['ref="D4:D5" r1="A2"']],
    ["merged cells pushed aside", merged, (e) => e.moveColumn(T, 1, 5), ['<mergeCell ref="A2:C2"/>']],
    [
      "merged cells that an empty column comes into",
      merged,
      (e) => e.moveColumn(T, 8, 3),
      ['<mergeCell ref="B2:E2"/>'],
    ],
    [
      "merged cells whose covered columns change places",
      merged,
      (e) => e.moveColumn(T, 4, 3),
      ['<mergeCell ref="B2:D2"/>'],
    ],
    [
      "a filter and the column it filters",
      filtered,
      (e) => e.insertColumns(T, 2, 2),
      ['<autoFilter ref="A1:E3"><filterColumn colId="3">'],
    ],
    [
      "a filter whose filtered column goes",
      filtered,
      (e) => e.deleteColumns(T, 2, 1),
      ['<autoFilter ref="A1:B3"/>'],
    ],
    [
      "a filter whose columns change places",
      filtered,
      (e) => e.moveColumn(T, 2, 1),
      ['<filterColumn colId="0">'],
    ],
    ["a pivot table below", pivot, (e) => e.insertRows(T, 1, 1), ['<location ref="D6:E9"']],
    [
      "a table into which a column is dragged",
      table,
      (e) => e.moveColumn(T, 5, 2),
      ['ref="A1:C3"', '<tableColumn id="3" name="Cột1"/>'],
    ],
    ["a table that goes as a whole", table, (e) => e.deleteRows(T, 1, 3), ["<sheetData/></worksheet>"]],
  ])("%s", async (_name, construct, act, said) => {
    const bytes = rawWorkbook(construct);
    const book = await openBook(bytes);
    act(bookEditor(book, () => START));
    const parts = partsOf(await saveBook(book));
    const text = [...parts.values()].join("\n");
    for (const part of said) expect(text).toContain(part);
    const known = new Set(unsound(partsOf(bytes)));
    expect(unsound(parts).filter((what) => !known.has(what))).toEqual([]);
  });
});

const chart = (formula: string): Raw => ({
  behind: '<drawing r:id="rId1"/>',
  relations: { rId1: ["drawing", "../drawings/drawing1.xml"] },
  tabs: [["worksheet", "Số liệu", "worksheets/so.xml"]],
  parts: {
    "xl/worksheets/so.xml": [
      `${SHEETML}.worksheet+xml`,
      `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
    ],
    "xl/drawings/drawing1.xml": ["application/vnd.openxmlformats-officedocument.drawing+xml", "<wsDr/>"],
    "xl/drawings/_rels/drawing1.xml.rels": [
      "",
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart" Target="../charts/chart7.xml"/></Relationships>',
    ],
    "xl/charts/chart7.xml": [
      CHART,
      `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:f>${formula}</c:f></c:chartSpace>`,
    ],
  },
});
const named: Raw["workbook"] =
  "<definedNames><definedName name=\"DiemSo\">'Số liệu'!$B$2:$B$9</definedName></definedNames>";

describe("a tab that is taken away", () => {
  const removed = async (construct: Raw, tab: string): Promise<string> => {
    const book = await opened(construct);
    const body =
      'try { book().deleteSheet(book().getSheetByName(args[0])); } catch (e) { return e.message; } return "";';
    const host = tinyHost(book, { main: body }, {});
    const before = await saveBook(book);
    const said = String(host.call("main", tab));
    if (said !== "") expect(Buffer.compare(await saveBook(book), before)).toBe(0);
    return said;
  };

  test.each<[string, Raw, string, string]>([
    ["which a chart reads", chart("'Số liệu'!$B$2:$B$9"), "Số liệu", "một biểu đồ trên trang “Bảng”"],
    ["which a chart reads by a name", { ...chart("[0]!DiemSo"), workbook: named }, "Số liệu", "một biểu đồ"],
    [
      "which is one of several that a chart reads",
      chart("('Số liệu'!$B$2,'Số liệu'!$B$9)"),
      "Số liệu",
      "một biểu đồ",
    ],
    ["which a pivot table reads", pivot, "Nguồn", "một PivotTable"],
    ["whose table a formula calls", calledTable, T, "công thức gọi bảng “Bang1”"],
  ])("%s is refused", async (_name, construct, tab, said) => {
    expect(await removed(construct, tab)).toMatch(
      new RegExp(`^Không xóa được trang “${tab}”: ${said}.*\\. Hãy .*\\.$`, "u"),
    );
  });

  test.each<[string, Raw, string]>([
    ["that bears its own chart", chart("Bảng!$B$2:$B$9"), T],
    ["that nobody reads", chart("Bảng!$B$2:$B$9"), "Số liệu"],
    ["of the same name as one of another workbook", chart("'[1]Số liệu'!$B$2:$B$9"), "Số liệu"],
    ["that a name reads which nobody calls", { ...chart("Bảng!$B$2"), workbook: named }, "Số liệu"],
  ])("%s goes", async (_name, construct, tab) => {
    expect(await removed(construct, tab)).toBe("");
  });
});
