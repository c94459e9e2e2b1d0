import { describe, expect, test } from "vitest";
import { bookEditor } from "../../../../src/local/book/edit/book-editor.ts";
import { saveBook } from "../../../../src/local/book/graft/save-book.ts";
import type { Book } from "../../../../src/local/book/model/book-model.ts";
import { openBook } from "../../../../src/local/book/read/open-book.ts";
import { START, tinyHost } from "../../tiny-host.ts";
import { constructs } from "./constructs.ts";
import { type Construct, partsOf, rawWorkbook } from "./raw-workbook.ts";
import { unsound } from "./sound.ts";

const COPY = "Bản sao của Bảng";
const copyIn = (book: Book, tab = "Bảng"): void => {
  tinyHost(book, { main: "book().getSheetByName(args[0]).copyTo(book());" }, {}).call("main", tab);
};

/** The part of a tab by its name. */
function partOf(parts: ReadonlyMap<string, string>, tab: string): string {
  const id = new RegExp(`<sheet [^>]*name="${tab}"[^>]*r:id="([^"]*)"`).exec(
    parts.get("xl/workbook.xml") ?? "",
  )?.[1];
  const rels = parts.get("xl/_rels/workbook.xml.rels") ?? "";
  const target = new RegExp(`Id="${id}"[^>]*Target="/?(?:xl/)?([^"]*)"`).exec(rels)?.[1];
  return `xl/${target}`;
}

/** What hangs on a part, by relation: its kind and its text. */
function hanging(
  parts: ReadonlyMap<string, string>,
  part: string,
): ReadonlyMap<string, readonly [string, string]> {
  const rels = parts.get(part.replace(/([^/]*)$/, "_rels/$1.rels")) ?? "";
  return new Map(
    [...rels.matchAll(/Id="([^"]*)" Type="[^"]*\/(\w+)" Target="([^"]*)"/g)].map(
      ([, id = "", kind = "", target = ""]) => {
        const path = target.startsWith("/") ? target.slice(1) : `xl/${target.replace("../", "")}`;
        return [id, [kind, parts.get(path) ?? target]];
      },
    ),
  );
}

/** A part without what may not be said twice in a workbook. */
const alike = (text: string): string =>
  text
    .replace(/(<table [^>]*?)id="\d+"/, "$1")
    .replaceAll(/"B(?:_\d+)?"/g, '"B"')
    .replaceAll(/'?(?:Bản sao của Bảng|Bảng)'?!/g, "!");

describe.each(constructs)("$name", (construct) => {
  const bytes = rawWorkbook(construct);

  test("copied: the copy bears all that the sheet does, and the sheet is what it was", async () => {
    const book = await openBook(bytes);
    copyIn(book);
    const saved = await saveBook(book);
    const [before, after] = [partsOf(bytes), partsOf(saved)];
    for (const [path, text] of before)
      if (!/^(?:\[Content|xl\/workbook\.xml|xl\/_rels\/workbook)/.test(path))
        expect(after.get(path), path).toBe(text);
    const copy = partOf(after, COPY);
    expect(alike(after.get(copy) ?? "")).toBe(alike(before.get("xl/worksheets/sheet1.xml") ?? ""));
    const [was, is] = [hanging(after, "xl/worksheets/sheet1.xml"), hanging(after, copy)];
    expect([...is].map(([id, [kind, text]]) => [id, kind, alike(text)])).toEqual(
      [...was].map(([id, [kind, text]]) => [id, kind, alike(text)]),
    );
    const known = new Set(unsound(before));
    expect(unsound(after).filter((what) => !known.has(what))).toEqual([]);
    expect(Buffer.compare(await saveBook(book), saved)).toBe(0);
  });

  test("copied, and each gone on with: neither follows the other", async () => {
    const book = await openBook(bytes);
    copyIn(book);
    const editor = bookEditor(book, () => START);
    editor.insertRows(COPY, 2, 1);
    editor.type(COPY, 9, 1, "chỉ ở bản sao");
    copyIn(book, COPY);
    const once = partsOf(await saveBook(book));
    for (const [path, text] of partsOf(bytes))
      if (/worksheets\/sheet1|drawings|comments|tables|charts|pivotTables/.test(path))
        expect(once.get(path), path).toBe(text);
    const all = [...once].filter(([path]) => !partsOf(bytes).has(path)).map(([, text]) => text);
    const moved = Object.entries(construct.moved ?? {}).filter(
      ([old, next]) => old !== next && !/^>?Bảng!/.test(old) && !/sheet="Bảng"/.test(old),
    );
    for (const [old, next] of moved) {
      const [from, to] = [alike(old), alike(next)];
      expect(all.map(alike).join("\n"), old).toContain(to);
      expect(all.map(alike).join("\n"), old).not.toContain(from);
    }
    editor.insertRows("Bảng", 2, 3);
    const twice = partsOf(await saveBook(book));
    const known = new Set(unsound(partsOf(bytes)));
    expect(unsound(twice).filter((what) => !known.has(what))).toEqual([]);
  });
});

const chosen: Omit<Construct, "name"> = {
  before:
    '<sheetPr codeName="Sheet1"><outlinePr summaryBelow="0"/></sheetPr><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>',
  workbook:
    '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Bảng!$A$1:$B$3</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Bảng!$A$1:$B$3</definedName></definedNames>',
  rows: '<row r="1"><c r="A1"><f>Bảng!B1+SUM(Bang1[Điểm])</f><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>',
  behind:
    '<dataValidations count="2"><dataValidation type="list" sqref="D1"><formula1>$A$1:$A$3</formula1></dataValidation><dataValidation type="list" sqref="D2"><formula1>Bảng!$A$1:$A$3</formula1></dataValidation></dataValidations>',
};

test("what only one sheet may say is said once; names of its own go along", async () => {
  const book = await openBook(rawWorkbook(chosen));
  copyIn(book);
  bookEditor(book, () => START).insertRows("Bảng", 1, 1);
  const parts = partsOf(await saveBook(book));
  const copy = parts.get(partOf(parts, COPY)) ?? "";
  expect([copy.includes("tabSelected"), copy.includes("codeName"), copy.includes("summaryBelow")]).toEqual([
    false,
    false,
    true,
  ]);
  const workbook = parts.get("xl/workbook.xml") ?? "";
  expect(workbook).toContain(
    `<definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">'${COPY}'!$A$1:$B$3</definedName>`,
  );
  expect(workbook).toContain(
    `<definedName name="_xlnm.Print_Area" localSheetId="1">'${COPY}'!$A$1:$B$3</definedName>`,
  );
  expect(workbook).toContain('localSheetId="0">Bảng!$A$2:$B$4</definedName>');
  // A list of its own cells is one of the copy's, one that names the sheet goes on doing so.
  expect(copy).toContain("<formula1>$A$1:$A$3</formula1>");
  expect(copy).toMatch(
    /<formula1>OFFSET\('?Bảng'?!\$A\$2,0,0,.*\('?Bảng'?!\$A\$2:\$A\$4&lt;&gt;.*<\/formula1>/,
  );
});

test.each([
  ["slicer", "slicer"],
  ["threadedComment", "chuỗi nhận xét"],
  ["oleObject", "đối tượng nhúng"],
  ["somethingNew", "thành phần loại “somethingNew”"],
])("a sheet with what no copy can bear (%s) is not copied", async (kind, said) => {
  const book = await openBook(
    rawWorkbook({ relations: { rId1: [kind, "../x/x1.xml"] }, parts: { "xl/x/x1.xml": ["", "<x/>"] } }),
  );
  expect(book.sheets[0]?.rows).toHaveLength(3);
  const host = tinyHost(book, { main: "sheet().copyTo(book());" }, {});
  const before = await saveBook(book);
  expect(() => host.call("main")).toThrow(
    new RegExp(`^Không chép được trang “Bảng”: trang có .*${said}.*\\. Hãy .*\\.$`, "u"),
  );
  expect(Buffer.compare(await saveBook(book), before)).toBe(0);
});
