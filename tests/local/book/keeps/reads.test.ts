import { describe, expect, test } from "vitest";
import { styleOf } from "../../../../src/local/book/model/cell-style.ts";
import { noteAt, storedAt, styleAt } from "../../../../src/local/book/model/cells.ts";
import { isFormula, type Stored } from "../../../../src/local/book/model/stored.ts";
import { openBook } from "../../../../src/local/book/read/open-book.ts";
import { type Construct, rawWorkbook } from "./raw-workbook.ts";

const SHEETML = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const withStrings = (items: string): Pick<Construct, "parts" | "workbookRelations"> => ({
  parts: { "xl/sharedStrings.xml": [`${SHEETML}.sharedStrings+xml`, `<sst xmlns="${MAIN}">${items}</sst>`] },
  workbookRelations: { rIdS: ["sharedStrings", "sharedStrings.xml"] },
});

/** Looks 1, 2, … that have these numbers of formats. */
const withFormats = (...ids: readonly number[]): Pick<Construct, "styles"> => ({
  styles: `<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="${ids.length + 1}"><xf/>${ids.map((id) => `<xf numFmtId="${id}" applyNumberFormat="1"/>`).join("")}</cellXfs></styleSheet>`,
});

const inline = (is: string): string => `<row r="1"><c r="A1" t="inlineStr"><is>${is}</is></c></row>`;
const formula = (text: string, result: Stored) => ({ formula: text, result });

/** Raw XML in, values of the cells out, row by row without empty ends. */
const cases: readonly (readonly [
  name: string,
  construct: Omit<Construct, "name">,
  values: readonly unknown[][],
])[] = [
  [
    "numbers, booleans and empty cells",
    {
      rows: '<row r="1"><c r="A1"><v>1.5E-3</v></c><c r="B1" t="n"><v>-7</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="b"><v>0</v></c><c r="E1" s="1"/><c r="F1"><v></v></c></row>',
    },
    [[0.0015, -7, true, false]],
  ],
  [
    "apostrophes around attributes, and cells in two lines",
    { rows: "<row r='1'>\n<c r='B1'\n t='str'><v>a</v>\n</c>\n</row>" },
    [[null, "a"]],
  ],
  [
    "rows and cells that do not say where they stand",
    {
      rows: '<row><c><v>1</v></c><c><v>2</v></c></row><row r="3"><c r="C3"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
    },
    [[1, 2], [], [null, null, 3, 4], [5]],
  ],
  ["a text in its cell", { rows: inline("<t>Phòng 1</t>") }, [["Phòng 1"]]],
  [
    "a text of parts",
    { rows: inline('<r><rPr><b/></rPr><t>Phòng</t></r><r><t xml:space="preserve"> 1</t></r>') },
    [["Phòng 1"]],
  ],
  [
    "how a text is pronounced is no part of it",
    {
      rows: `${inline('<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/>')}<row r="2"><c r="A2" t="s"><v>0</v></c></row>`,
      ...withStrings('<si><t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh></si>'),
    },
    [["東京"], ["課"]],
  ],
  [
    "shared texts, one of parts, one empty, one that is not there",
    {
      rows: '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>9</v></c></row>',
      ...withStrings("<si><t>một</t></si><si><r><t>h</t></r><r><rPr><i/></rPr><t>ai</t></r></si><si/>"),
    },
    [["hai", "một"]],
  ],
  [
    "entities, CDATA",
    { rows: inline("<t>&lt;a&gt; &amp; &quot;b&quot; &#x110;&#417;n<![CDATA[ <vị> ]]></t>") },
    [['<a> & "b" Đơn <vị> ']],
  ],
  [
    "characters that XML cannot hold, and a text that looks like one",
    { rows: inline("<t>a_x000D_\n_x005F_x000D_</t>") },
    [["a\r\n_x000D_"]],
  ],
  [
    "line ends of Windows as they stand in the part are one line end",
    { rows: inline("<t>a\r\nb\rc</t>") },
    [["a\nb\nc"]],
  ],
  ["spaces at the ends", { rows: inline('<t xml:space="preserve">  a </t>') }, [["  a "]]],
  [
    "results of formulas: text, number, boolean, error, none",
    {
      rows: '<row r="1"><c r="A1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="B1"><f>1+1</f><v>2</v></c><c r="C1" t="b"><f>1=1</f><v>1</v></c><c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E1"><f>A9</f></c></row>',
    },
    [
      [
        formula('"a"&"b"', "ab"),
        formula("1+1", 2),
        formula("1=1", true),
        formula("1/0", "#DIV/0!"),
        formula("A9", null),
      ],
    ],
  ],
  [
    "an error that nobody worked out",
    { rows: '<row r="1"><c r="A1" t="e"><v>#N/A</v></c></row>' },
    [["#N/A"]],
  ],
  [
    "a shared formula goes with its cell, fixed ends and names of other sheets stay",
    {
      rows: '<row r="1"><c r="A1"><f t="shared" ref="A1:B2" si="3">C1+$C1+C$1+\'Tờ A1\'!C1+LOG10(2)+"C1"</f><v>1</v></c><c r="B1"><f t="shared" si="3"/><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="3"/><v>3</v></c></row>',
    },
    [
      [
        formula("C1+$C1+C$1+'Tờ A1'!C1+LOG10(2)+\"C1\"", 1),
        formula("D1+$C1+D$1+'Tờ A1'!D1+LOG10(2)+\"C1\"", 2),
      ],
      [formula("C2+$C2+C$1+'Tờ A1'!C2+LOG10(2)+\"C1\"", 3)],
    ],
  ],
  [
    "an array formula keeps its block",
    {
      rows: '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>',
    },
    [[{ ...formula("B1:B2*2", 2), attributes: ' t="array" ref="A1:A2"' }], [4]],
  ],
  [
    "days of ISO 8601",
    {
      rows: '<row r="1"><c r="A1" t="d"><v>2026-01-25</v></c><c r="B1" t="d"><v>2026-01-25T12:00:00</v></c></row>',
    },
    [[46047, 46047.5]],
  ],
  [
    "days counted from 1904, numbers that are none",
    {
      workbookBefore: '<workbookPr date1904="1"/>',
      rows: '<row r="1"><c r="A1" s="1"><v>44585</v></c><c r="B1"><v>44585</v></c><c r="C1" s="1"><f>A1+1</f><v>44586</v></c></row>',
    },
    [[46047, 44585, formula("A1+1", 46048)]],
  ],
];

const valuesOf = async (bytes: Uint8Array): Promise<readonly unknown[][]> => {
  const sheet = (await openBook(bytes)).sheets[0];
  return Array.from({ length: sheet?.rows.length ?? 0 }, (_, row) => {
    const values: unknown[] = [...(sheet?.rows[row]?.values ?? [])];
    while (values.length > 0 && values.at(-1) === null) values.pop();
    return values;
  });
};

test.each(cases)("%s", async (_name, construct, values) => {
  expect(await valuesOf(rawWorkbook(construct))).toEqual(values);
});

describe("formats that a file names by number alone", () => {
  test.each([
    [14, "dd/mm/yyyy"],
    [22, "dd/mm/yyyy h:mm"],
    [20, "h:mm"],
    [46, "[h]:mm:ss"],
    [31, "dd/mm/yyyy"],
    [58, "dd/mm/yyyy"],
    [9, "0%"],
    [49, "@"],
    [0, undefined],
    [99, undefined],
  ])("%i", async (id, format) => {
    const book = await openBook(
      rawWorkbook({ ...withFormats(id), rows: '<row r="1"><c r="A1" s="1"><v>1</v></c></row>' }),
    );
    const [sheet] = book.sheets;
    expect(sheet && styleOf(book.styles, styleAt(sheet, 1, 1)).numFmt).toBe(format);
  });
});

test("hidden tabs are read as hidden, the very hidden too", async () => {
  const part = [`${SHEETML}.worksheet+xml`, `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`] as const;
  const bytes = rawWorkbook({
    tabs: [
      ["worksheet", 'Ẩn" state="hidden', "worksheets/a.xml"],
      ["worksheet", 'Ẩn hẳn" state="veryHidden', "worksheets/b.xml"],
    ],
    parts: { "xl/worksheets/a.xml": part, "xl/worksheets/b.xml": part },
  });
  expect((await openBook(bytes)).sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["Bảng", "visible"],
    ["Ẩn", "hidden"],
    ["Ẩn hẳn", "veryHidden"],
  ]);
});

test("notes are their text, whatever its look", async () => {
  const bytes = rawWorkbook({
    relations: { rId1: ["comments", "../comments1.xml"] },
    parts: {
      "xl/comments1.xml": [
        `${SHEETML}.comments+xml`,
        `<comments xmlns="${MAIN}"><authors><author>Lan</author></authors><commentList><comment ref="B2" authorId="0"><text><r><rPr><b/></rPr><t>Lan:</t></r><r><t xml:space="preserve"> xem_x000D_\nlại</t></r></text></comment></commentList></comments>`,
      ],
    },
  });
  const [sheet] = (await openBook(bytes)).sheets;
  expect(sheet && noteAt(sheet, 2, 2)?.text).toBe("Lan: xem\r\nlại");
});

test("a sheet that is a table of formulas reads each by its cell", async () => {
  const bytes = rawWorkbook({ rows: '<row r="1"><c r="A1"><f>B1</f><v>1</v></c></row>' });
  const [sheet] = (await openBook(bytes)).sheets;
  expect(sheet && isFormula(storedAt(sheet, 1, 1))).toBe(true);
});
