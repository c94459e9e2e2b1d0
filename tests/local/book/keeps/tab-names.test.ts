import { describe, expect, test } from "vitest";
import { bookEditor } from "../../../../src/local/book/edit/book-editor.ts";
import { saveBook } from "../../../../src/local/book/graft/save-book.ts";
import { whyNotSave } from "../../../../src/local/book/graft/why-not-save.ts";
import { fileNames } from "../../../../src/local/book/kept/sheet-file-name.ts";
import type { Book } from "../../../../src/local/book/model/book-model.ts";
import { storedAt } from "../../../../src/local/book/model/cells.ts";
import { formulaFormat } from "../../../../src/local/book/model/conditional-format.ts";
import { isFormula } from "../../../../src/local/book/model/stored.ts";
import { openBook } from "../../../../src/local/book/read/open-book.ts";
import { START, tinyHost } from "../../tiny-host.ts";
import { partsOf, rawWorkbook } from "./raw-workbook.ts";

const LONG = "Bản sao của Danh mục khen thưởng theo Luật 2022";
const CUT = "Bản sao của Danh mục khen thưởn";

describe("names that the file can bear", () => {
  const fresh = (...names: readonly string[]) => names.map((name) => ({ name, before: undefined }));
  test.each<[string, Parameters<typeof fileNames>, readonly string[]]>([
    ["as they are", [fresh("Mốc", "Đợt"), []], ["Mốc", "Đợt"]],
    ["too long", [fresh(LONG), []], [CUT]],
    ["alike once cut", [fresh(`${LONG}a`, `${LONG}b`), []], [CUT, `${CUT.slice(0, 29)}~2`]],
    ["one of which is another's cut one", [fresh(LONG, CUT), []], [`${CUT.slice(0, 29)}~2`, CUT]],
    [
      "alike but for their case",
      [fresh(LONG, CUT.toUpperCase()), []],
      [`${CUT.slice(0, 29)}~2`, CUT.toUpperCase()],
    ],
    ["letters that Excel takes in none", [fresh("a[b]:c*?/\\"), []], ["a-b--c----"]],
    ["apostrophes at the ends", [fresh("'a'", "b'c", "'"), []], ["-a-", "b'c", "-"]],
    ["what XML cannot hold", [fresh("a\nb\u0001c\ufffed"), []], ["a-b-c-d"]],
    ["a character of two halves at the end", [fresh(`${"a".repeat(30)}😀`), []], ["a".repeat(30)]],
    ["Excel's own", [fresh("History", "Lịch sử"), []], ["History-", "Lịch sử"]],
    ["that of a tab which is no sheet of cells", [fresh("Biểu đồ"), ["Biểu đồ"]], ["Biểu đồ~2"]],
    [
      "which the file gave already",
      [
        [
          { name: LONG, before: "Tên ~7" },
          { name: "Tên ~7", before: undefined },
        ],
        [],
      ],
      ["Tên ~7", "Tên ~7~2"],
    ],
  ])("%s", (_name, args, names) => {
    expect(fileNames(...args)).toEqual(names);
  });
});

/** A sheet that leads to a long-named one in every way that a script can set. */
const leading = `
  const long = book().insertSheet(args[0], 1);
  long.getRange(1, 1, 2, 1).setValues([["Đơn vị"], ["Phòng 1"]]);
  const s = sheet();
  s.getRange(1, 1, 2, 1).setValues([["='" + args[0] + "'!A2&\\"'" + args[0] + "'!A2\\""], ["=HYPERLINK(\\"#gid=" + long.getSheetId() + "&range=A2\\";\\"xem\\")"]]);
  s.getRange(1, 2, 2, 1).setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(long.getRange(1, 1, 2, 1), true).build());`;

async function led(): Promise<Book> {
  const book = await openBook(undefined);
  tinyHost(book, { main: leading }, {}).call("main", LONG);
  // Google takes none that leads to another sheet; a file may hold one.
  const rects = [{ top: 2, left: 1, bottom: 3, right: 4 }];
  book.sheets[0]?.formats.push(formulaFormat(`=$A2='${LONG}'!$A$2`, { bold: true }, rects));
  return book;
}

const saying = (book: Book): readonly unknown[] => {
  const [sheet] = book.sheets;
  if (sheet === undefined) return [];
  const formulas = [1, 2]
    .map((row) => storedAt(sheet, row, 1))
    .map((value) => isFormula(value) && value.formula.replace(/^=/, "").replace(";", ","));
  return [
    ...formulas,
    sheet.formats.map(({ formula }) => formula),
    sheet.validations.map(({ rule }) => rule.kind === "range" && rule.sheet),
  ];
};

test("what leads to a long-named tab leads to it in the file, and by its whole name once opened", async () => {
  const book = await led();
  const bytes = await saveBook(book);
  const xml = partsOf(bytes).get("xl/worksheets/sheet1.xml") ?? "";
  expect(xml).toContain(`<f>'${CUT}'!A2&amp;&quot;'${LONG}'!A2&quot;</f>`);
  expect(xml).toContain(`#'${CUT}'!A2&quot;`);
  expect(xml).toContain(`<formula>$A2='${CUT}'!$A$2</formula>`);
  expect(xml).toContain(
    `<formula1>OFFSET('${CUT}'!$A$1,0,0,MAX(1,SUMPRODUCT(MAX(('${CUT}'!$A$1:$A$2&lt;&gt;`,
  );
  expect(xml.split(LONG)).toHaveLength(2);
  const again = await openBook(bytes);
  expect(saying(again)).toEqual(saying(book));
  expect(Buffer.compare(await saveBook(again), bytes)).toBe(0);
});

test("parts that nobody read follow a long-named tab, whatever it is called", async () => {
  const opened = await openBook(await saveBook(await led()));
  const editor = bookEditor(opened, () => START);
  editor.insertRows(LONG, 2, 1);
  const once = partsOf(await saveBook(opened)).get("xl/worksheets/sheet1.xml") ?? "";
  expect(once).toContain(`'${CUT}'!A3&amp;`);
  editor.renameSheet(LONG, `${LONG} mới`);
  expect(partsOf(await saveBook(opened)).get("xl/worksheets/sheet1.xml")).toContain(`'${CUT}'!A3&amp;`);
  editor.renameSheet(`${LONG} mới`, "Ngắn");
  const last = partsOf(await saveBook(opened)).get("xl/worksheets/sheet1.xml") ?? "";
  expect(last).toContain("'Ngắn'!A3&amp;");
  expect(last).toContain("<formula>$A2='Ngắn'!$A$3</formula>");
});

test("a name and a chart of the file follow a tab that gets a name too long for it", async () => {
  const book = await openBook(
    rawWorkbook({
      workbook: '<definedNames><definedName name="An">Bảng!$B$2</definedName></definedNames>',
      tabs: [["chartsheet", "Biểu đồ", "chartsheets/sheet1.xml"]],
      parts: {
        "xl/chartsheets/sheet1.xml": [
          "application/vnd.openxmlformats-officedocument.spreadsheetml.chartsheet+xml",
          "<chartsheet/>",
        ],
      },
    }),
  );
  const editor = bookEditor(book, () => START);
  editor.renameSheet("Bảng", LONG);
  editor.insertRows(LONG, 2, 1);
  tinyHost(book, { main: 'book().insertSheet("Biểu đồ", 0);' }, {}).call("main");
  const workbook = partsOf(await saveBook(book)).get("xl/workbook.xml") ?? "";
  expect(workbook).toContain(`>'${CUT}'!$B$3<`);
  expect([...workbook.matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
    "Biểu đồ~2",
    CUT,
    "Biểu đồ",
    "_may_chu",
  ]);
  const again = await openBook(await saveBook(book));
  bookEditor(again, () => START).insertRows(LONG, 2, 1);
  expect(partsOf(await saveBook(again)).get("xl/workbook.xml")).toContain(`>'${CUT}'!$B$4<`);
});

test.each([
  [8192, ""],
  [8193, "Ô B2 của trang “Bảng” có công thức dài hơn 8.192 ký tự"],
])("a formula of %i characters", async (length, why) => {
  const book = await openBook(rawWorkbook({}));
  bookEditor(book, () => START).type("Bảng", 2, 2, `=${"1+".repeat(4100).slice(0, length - 1)}1`);
  expect(whyNotSave(book).slice(0, why.length || undefined)).toBe(why);
});
