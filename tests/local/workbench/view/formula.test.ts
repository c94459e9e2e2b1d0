import { describe, expect, it } from "vitest";
import { parseTerm } from "../../../../src/local/book/calc/parse-term.ts";
import { sheetNamed } from "../../../../src/local/book/model/book-model.ts";
import type { Plain } from "../../../../src/local/book/model/stored.ts";
import { openBook } from "../../../../src/local/book/read/open-book.ts";
import { CellError } from "../../../../src/local/workbench/view/formula/functions.ts";
import { bookWorker } from "../../../../src/local/workbench/view/value/shown-value.ts";

const CELLS: readonly (readonly Plain[])[] = [
  ["Tên", "Điểm", "Trạng thái", null],
  ["Sở Tư pháp", 9.5, "đúng hạn", "|lỗi:Tên|"],
  ["Phòng 1", 4, "Quá hạn", null],
  ["Phòng 2", null, "", "#N/A"],
];

async function come(formula: string, rows = 0): Promise<Plain | string | undefined> {
  const book = await openBook(undefined);
  const [sheet] = book.sheets;
  if (sheet === undefined) throw new Error("no tab");
  sheet.name = "Điểm số";
  sheet.rows = CELLS.map((values) => ({ values: [...values], styles: [] }));
  const term = parseTerm(formula);
  if (term === undefined) return "không đọc được";
  const result = bookWorker(book, sheetNamed(book, "Điểm số")).of(term, { rows, columns: 0 });
  return result instanceof CellError ? result.text : result;
}

describe("formulas of rules and of the guide", () => {
  it.each<[string, Plain]>([
    ['=ISNUMBER(FIND("|lỗi:"&A$1&"|";$D2))', true],
    ['=AND(N("⚙")=0;OR($C2="Đúng hạn";$C2="trả lại"))', true],
    ['=C3="quá hạn"', true],
    ['=EXACT(C3,"quá hạn")', false],
    ["=B2>5", true],
    ["=AND(B3>=4,B3<=4,NOT(B3<>4))", true],
    ["=ISBLANK(B4)", true],
    ["=LEN(TRIM(C4))=0", true],
    ["=ISERROR(D4)", true],
    ["=D4", "#N/A"],
    ["=IFERROR(D4+1;0)", 0],
    ["=B2/0", "#DIV/0!"],
    ["=1+2*3^2-50%", 18.5],
    ['=-(2+3)&"x"', "-5x"],
    ['=COUNTIF(C:C;"quá*")', 1],
    ['=COUNTIF($B$2:$B$4,">=4")', 2],
    ["=COUNTIF('Điểm số'!A:A;\"<>\")", 4],
    ["=COUNTA(A:A)-1", 3],
    ["=SUM(B2:B4)/COUNT(B:B)", 6.75],
    ["=MAX(B:B)-MIN(B:B)", 5.5],
    ['=IF(B3>5,"đạt","chưa")', "chưa"],
    ['=CHOOSE(VALUE(LEFT("2. Việc",1)),"một","hai")', "hai"],
    ['=MID("Thi đua",5,3)&RIGHT("abc",1)&UPPER("đ")', "đuacĐ"],
    ["=MOD(7,2)=1", true],
    ['=SEARCH("TƯ",A2)', 4],
    ["=WEEKDAY(46023,2)", 4],
  ])("%s comes to %s", async (formula, wanted) => {
    expect(await come(formula)).toBe(wanted);
  });

  it("moves what no “$” holds with the cell", async () => {
    expect(await come("=$B2>5", 1)).toBe(false);
    expect(await come("=$B$2>5", 1)).toBe(true);
    expect(await come('=COUNTIF(A$1:A1;"Tên")', 2)).toBe(1);
  });

  it.each(["=VLOOKUP(A1,A:B,2)", "=TODAY()>B2", "=Khác!A1=1", "=SUM(Khác!A:A)"])(
    "%s is not worked out here",
    async (formula) => {
      expect(await come(formula)).toBeUndefined();
    },
  );

  it.each(["=A1:", "=(1", "=1 2", "={1;2}", "=tên_vùng"])("%s is not read", async (formula) => {
    expect(await come(formula)).toBe("không đọc được");
  });
});
