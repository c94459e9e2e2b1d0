import { expect, test } from "vitest";
import { type BookEditor, bookEditor } from "../../../../src/local/book/edit/book-editor.ts";
import { saveBook } from "../../../../src/local/book/graft/save-book.ts";
import { openBook } from "../../../../src/local/book/read/open-book.ts";
import { START } from "../../tiny-host.ts";
import { partsOf, rawWorkbook } from "./raw-workbook.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const LANS =
  '<comment ref="B2" authorId="1" shapeId="0"><text><r><rPr><b/></rPr><t>Lan:</t></r><r><t xml:space="preserve"> xem lại</t></r></text></comment>';
const BOX =
  '<v:shape id="_x0000_s1025" style="width:300pt"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape>';

const withComments = (authors: string): Uint8Array =>
  rawWorkbook({
    behind: '<legacyDrawing r:id="rId2"/>',
    relations: {
      rId1: ["comments", "../comments1.xml"],
      rId2: ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
    },
    parts: {
      "xl/comments1.xml": [
        "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml",
        `<comments xmlns="${MAIN}">${authors}<commentList>${LANS}</commentList></comments>`,
      ],
      "xl/drawings/vmlDrawing1.vml": [
        "",
        `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">${BOX}</xml>`,
      ],
    },
  });

const TWO = "<authors><author>Minh</author><author>Lan</author></authors>";
const THREE = "<authors><author>Minh</author><author>Lan</author><author>Sổ Thi đua</author></authors>";
const ours = (ref: string, author: number, text: string): string =>
  `<comment ref="${ref}" authorId="${author}"><text><r><t xml:space="preserve">${text}</t></r></text></comment>`;

test.each<[string, string, (e: BookEditor) => void, string, string]>([
  [
    "one of ours beside a clerk's",
    TWO,
    (e) => e.note("Bảng", 3, 1, "mới"),
    THREE,
    LANS + ours("A3", 2, "mới"),
  ],
  [
    "one where we have written before",
    THREE,
    (e) => e.note("Bảng", 3, 1, "mới"),
    THREE,
    LANS + ours("A3", 2, "mới"),
  ],
  [
    "one in a part that names nobody",
    "<authors/>",
    (e) => e.note("Bảng", 3, 1, "mới"),
    "<authors><author>Sổ Thi đua</author></authors>",
    LANS + ours("A3", 0, "mới"),
  ],
  ["a clerk's taken off", TWO, (e) => e.note("Bảng", 2, 2, ""), TWO, ""],
  [
    "a clerk's to which a line is added: hers, as she made it",
    TWO,
    (e) => e.note("Bảng", 2, 2, "Lan: xem lại\n— Sổ"),
    TWO,
    LANS.replace("</text>", '<r><t xml:space="preserve">\n— Sổ</t></r></text>'),
  ],
  [
    "a clerk's in other words",
    TWO,
    (e) => e.note("Bảng", 2, 2, "Lan: thôi"),
    TWO,
    LANS.replace(/<r><t .*<\/r>/, '<r><t xml:space="preserve"> thôi</t></r>'),
  ],
])("%s", async (_name, authors, act, authorsNow, list) => {
  const book = await openBook(withComments(authors));
  act(bookEditor(book, () => START));
  const parts = partsOf(await saveBook(book));
  expect(parts.get("xl/comments1.xml")).toBe(
    `<comments xmlns="${MAIN}">${authorsNow}${list === "" ? "<commentList/>" : `<commentList>${list}</commentList>`}</comments>`,
  );
  // The box in which a clerk's note is shown is as large as she made it.
  expect(parts.get("xl/drawings/vmlDrawing1.vml")?.includes(BOX)).toBe(list.includes('ref="B2"'));
  expect(parts.get("xl/drawings/vmlDrawing1.vml")?.match(/<v:shape /g) ?? []).toHaveLength(
    (list.match(/<comment /g) ?? []).length,
  );
});

test("notes of a sheet that we make have the same author", async () => {
  const book = await openBook(undefined);
  bookEditor(book, () => START).note("Trang tính1", 1, 1, "a");
  expect(partsOf(await saveBook(book)).get("xl/comments1.xml")).toContain(
    `<authors><author>Sổ Thi đua</author></authors><commentList>${ours("A1", 0, "a")}</commentList>`,
  );
});
