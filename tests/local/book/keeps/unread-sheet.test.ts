import { expect, test } from "vitest";
import { bookEditor } from "../../../../src/local/book/edit/book-editor.ts";
import { saveBook } from "../../../../src/local/book/graft/save-book.ts";
import { openBook } from "../../../../src/local/book/read/open-book.ts";
import { START } from "../../tiny-host.ts";
import { partsOf, rawWorkbook } from "./raw-workbook.ts";

/** How a part may write the name of a tab that a formula leads to. */
test.each([
  ["Bảng", "Bảng!A2", "Bảng!A3"],
  ["Bảng", "B&#7843;ng!A2", "Bảng!A3"],
  ["Đơn vị's", "'Đơn vị''s'!A2", "'Đơn vị''s'!A3"],
  ["Đơn vị's", "&apos;Đơn vị&apos;&apos;s&apos;!A2", "'Đơn vị''s'!A3"],
  ["A&B", "'A&#38;B'!A2", "'A&amp;B'!A3"],
])(
  "a sheet nobody looked at that leads to “%s” as %s follows a row put in there",
  async (tab, written, now) => {
    const bytes = rawWorkbook({
      tabs: [["worksheet", "Khác", "worksheets/khac.xml"]],
      parts: {
        "xl/worksheets/khac.xml": [
          "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
          `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><f>${written}</f><v>8</v></c></row></sheetData></worksheet>`,
        ],
      },
      sheetName: tab.replace("&", "&amp;"),
    });
    const book = await openBook(bytes);
    bookEditor(book, () => START).insertRows(tab, 2, 1);
    expect(partsOf(await saveBook(book)).get("xl/worksheets/khac.xml")).toContain(`<f>${now}</f>`);
  },
);

test("a sheet nobody looked at that does not name the changed one stays unread", async () => {
  const bytes = rawWorkbook({
    tabs: [["worksheet", "Khác", "worksheets/khac.xml"]],
    parts: {
      "xl/worksheets/khac.xml": [
        "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><f>B1</f></c></row></sheetData></worksheet>',
      ],
    },
  });
  const book = await openBook(bytes);
  const editor = bookEditor(book, () => START);
  editor.insertRows("Bảng", 2, 1);
  editor.moveColumn("Bảng", 1, 2);
  editor.renameSheet("Bảng", "Năm 2026");
  await saveBook(book);
  expect(book.sheets.map(({ file }) => file?.read !== undefined)).toEqual([true, false]);
});
