import { describe, expect, test } from "vitest";
import { bookEditor } from "../../../../src/local/book/edit/book-editor.ts";
import { saveBook } from "../../../../src/local/book/graft/save-book.ts";
import { openBook } from "../../../../src/local/book/read/open-book.ts";
import { sampled } from "../../../sweep.ts";
import { START, tinyHost } from "../../tiny-host.ts";
import { constructs } from "./constructs.ts";
import { partsOf, rawWorkbook } from "./raw-workbook.ts";

/** Shared parts, which are only appended to. */
const SHARED =
  /^(?:\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml)$/;
const SHEET = "xl/worksheets/sheet1.xml";

/** A hundred openings, the short form some of them. */
const ROUNDS = sampled("book", [...Array(100).keys()]);

/** A part as its elements, so that a difference is a short one. */
const within = (xml: string | undefined): readonly string[] => (xml ?? "").split(/(?=<)/);

describe.each(constructs)("$name", (construct) => {
  const bytes = rawWorkbook(construct);
  const before = partsOf(bytes);

  test("another sheet put in front and one behind, with more rows: every part of the file is what it was", async () => {
    const book = await openBook(bytes);
    const body = `for (const [name, at] of [["Trước", 0], ["Sau", 2]]) {
      const s = book().insertSheet(name, at);
      s.getRange(1, 1, 1, 2).setValues([["x", "25/01/2026"]]).setFontWeight("bold").setBackground("#1a73e8");
      s.getRange(1, 1, 1, 1).setNotes([["ghi chú"]]);
      s.insertRowsAfter(1, 2);
    }`;
    tinyHost(book, { main: body }, {}).call("main");
    const once = await saveBook(book);
    const after = partsOf(await saveBook(await openBook(once)));
    for (const [path, text] of before) if (!SHARED.test(path)) expect(after.get(path), path).toBe(text);
    expect([...partsOf(once)]).toEqual([...partsOf(await saveBook(book))]);
  });

  test("one cell typed into: nothing but that cell is another, and it is the same after a hundred openings", async () => {
    let book = await openBook(bytes);
    bookEditor(book, () => START).type("Bảng", 2, 2, "8");
    const saved = await saveBook(book);
    const after = partsOf(saved);
    for (const [path, text] of before)
      if (!SHARED.test(path) && path !== SHEET) expect(after.get(path), path).toBe(text);
    const wanted = before.get(SHEET)?.replace(/(<c r="B2"[^>]*>)(?:<f [^>]*\/>)?<v>[^<]*</, "$1<v>8<");
    // Of a table, and of shared formulas, the rest follows from the cell.
    const isShared = construct.rows?.includes('t="shared"') === true;
    if (!isShared) expect(within(after.get(SHEET))).toEqual(within(wanted?.replace(' spans="1:2"', "")));
    let again = saved;
    for (const _ of ROUNDS) {
      book = await openBook(again);
      again = await saveBook(book);
    }
    expect([...partsOf(again)]).toEqual([...after]);
    expect(Buffer.compare(again, saved)).toBe(0);
  });

  test("a row put in above: what hangs on the sheet follows", async () => {
    const book = await openBook(bytes);
    bookEditor(book, () => START).insertRows("Bảng", 2, 1);
    const after = [...partsOf(await saveBook(book)).values()].join("\n");
    for (const [old, next] of Object.entries(construct.moved ?? {})) {
      expect([...before.values()].join("\n") + after, old).toContain(old);
      expect(after).toContain(next);
      if (old !== next) expect(after).not.toContain(old);
    }
  });
});
