import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { constants, deflateRawSync } from "node:zlib";
import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { saveBook } from "../../../src/local/book/graft/save-book.ts";
import { whyNotWorkbook } from "../../../src/local/book/read/guard-xlsx.ts";
import { openBook } from "../../../src/local/book/read/open-book.ts";
import { openFile } from "../../../src/local/session/workbook-file.ts";
import { openPackage } from "../../../src/opc/opc-package.ts";
import { type PackedFile, packText, writeZip } from "../../../src/opc/write-zip.ts";
import { tinyHost } from "../tiny-host.ts";
import { partsOf, rawWorkbook } from "./keeps/raw-workbook.ts";

const MB = 2 ** 20;
const text = (name: string, content: string): PackedFile => packText(name, false, content);
const zipOf = (...names: readonly string[]): Uint8Array => writeZip(names.map((name) => text(name, "x")));
/** A small workbook with more parts. */
const bookWith = (...more: readonly PackedFile[]): Uint8Array =>
  writeZip([...[...partsOf(rawWorkbook({}))].map(([path, content]) => text(path, content)), ...more]);
/** So many megabytes of zeros, deflated by one and put together: nobody has to deflate them all. */
function zeros(count: number): Uint8Array {
  const one = deflateRawSync(new Uint8Array(MB), { finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([...Array.from({ length: count }, () => one), deflateRawSync(new Uint8Array())]);
}
const compound = (content: string): Uint8Array =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(content, "utf16le")]);
/** The flag “encrypted” on every file of a zip, in its own head and in the directory. */
function encrypted(bytes: Uint8Array): Uint8Array {
  const copy = Buffer.from(bytes);
  for (const [mark, flags] of [
    ["PK\x03\x04", 6],
    ["PK\x01\x02", 8],
  ] as const)
    for (let at = copy.indexOf(mark); at !== -1; at = copy.indexOf(mark, at + 4)) copy[at + flags] = 1;
  return copy;
}

const ONE = text("", "x");
const BOMB = "Tệp nhỏ nhưng nở ra quá lớn khi mở";

test.each<[string, Uint8Array, string]>([
  ["nothing", new Uint8Array(), "Tệp trống"],
  ["an old workbook (.xls)", compound("Workbook"), "Đây là sổ Excel kiểu cũ (.xls)"],
  ["a workbook with a password", compound("EncryptedPackage"), "Tệp được bảo vệ bằng mật khẩu"],
  ["a zip with a password", encrypted(rawWorkbook({})), "Tệp được bảo vệ bằng mật khẩu"],
  ["a PDF", strToU8("%PDF-1.7\n"), "Đây là tệp PDF"],
  ["RTF", strToU8("{\\rtf1 a}"), "Đây là tệp RTF"],
  ["a web page that Excel would open", strToU8("\ufeff\n<html><table>"), "Đây là tệp trang web hoặc XML"],
  ["CSV", strToU8("Đơn vị;Điểm\nPhòng 1;7\n"), "Tệp không phải sổ Excel (.xlsx)"],
  ["a file cut off", rawWorkbook({}).subarray(0, 2000), "Tệp bị hỏng hoặc tải về chưa trọn"],
  [
    "a binary workbook (.xlsb)",
    zipOf("[Content_Types].xml", "xl/workbook.bin"),
    "Đây là sổ Excel nhị phân (.xlsb)",
  ],
  ["OpenDocument (.ods)", zipOf("mimetype", "content.xml"), "Đây là tệp OpenDocument (.ods)"],
  ["any zip", zipOf("a.txt"), "Đây là tệp nén .zip"],
  ["two parts of one name", bookWith(text("xl/workbook.xml", "x")), "Tệp có hai thành phần trùng tên"],
  [
    "two parts of one name in another case",
    bookWith(text("XL\\Workbook.xml", "x")),
    "Tệp có hai thành phần trùng tên",
  ],
  ...["../a.xml", "xl/../../a.xml", "xl\\..\\..\\a.xml", "/etc/passwd", "C:\\a.xml"].map(
    (name): [string, Uint8Array, string] => [
      `a path that climbs: ${name}`,
      bookWith(text(name, "x")),
      "Tệp có thành phần mang đường dẫn lạ",
    ],
  ),
  [
    "more parts than any book has",
    writeZip(Array.from({ length: 20_001 }, (_, index) => ({ ...ONE, name: `a${index}` }))),
    "Tệp có 20001 thành phần",
  ],
  ["a bomb by its own word", bookWith({ ...text("a.xml", ""), unpacked: 500 * MB, bytes: zeros(1) }), BOMB],
  [
    "a bomb that says it is small",
    bookWith({ ...text("a.xml", ""), unpacked: 1000, bytes: zeros(300) }),
    BOMB,
  ],
])("%s is refused with what to do", (_name, bytes, sentence) => {
  const why = whyNotWorkbook(bytes);
  expect(why).toContain(sentence);
  expect(why).toMatch(/(?:Hãy|hãy) .*\.$/u);
});

describe("a part that declares entities of its own is told in a sentence when the book is opened", () => {
  const BAD = '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c SYSTEM "file:///etc/passwd">]>';
  test.each([
    ["the workbook", "xl/workbook.xml", BAD],
    ["a sheet", "xl/worksheets/sheet1.xml", BAD],
    ["a sheet, behind a long remark", "xl/worksheets/sheet1.xml", `<!--${"x".repeat(5000)}-->${BAD}`],
    ["the styles", "xl/styles.xml", BAD],
    ["the relations", "_rels/.rels", BAD],
  ])("%s", async (_name, wanted, declared) => {
    const path = join(mkdtempSync(join(tmpdir(), "thi-dua-")), "so.xlsx");
    const parts = [...partsOf(rawWorkbook({}))].map(([name, content]) =>
      text(name, name === wanted ? content.replace(/(?<=\?>\n)/, declared) : content),
    );
    writeFileSync(path, writeZip(parts));
    await expect(openFile(path)).rejects.toThrow("Tệp có khai báo DOCTYPE hoặc ENTITY");
  });
});

test("a foreign sheet of 200,000 rows is never parsed: the book gets a sheet and the part goes back as it stood", async () => {
  const rows = Array.from(
    { length: 200_000 },
    (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>${index}</v></c></row>`,
  );
  const path = "xl/worksheets/lon.xml";
  const bytes = rawWorkbook({
    tabs: [["worksheet", "Lớn", "worksheets/lon.xml"]],
    parts: {
      [path]: [
        "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
        `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:A200000"/><sheetData>${rows.join("")}</sheetData></worksheet>`,
      ],
    },
  });
  expect(whyNotWorkbook(bytes)).toBe("");
  const book = await openBook(bytes);
  const body = `const s = book().insertSheet("Mới", 0); s.getRange(1, 1, 1, 2).setValues([["Mã", "Hạn"]]); s.insertRowsAfter(1, 5); s.setFrozenRows(1);
    return book().getSheets().map((each) => each.getName() + " " + each.getMaxRows());`;
  const names = tinyHost(book, { main: body }, {}).call("main");
  const saved = await saveBook(book);
  expect(names).toEqual(["Mới 1005", "Bảng 1000", "Lớn 200000"]);
  expect(book.sheets.map(({ name, file }) => [name, file?.read])).toEqual([
    ["Mới", undefined],
    ["Bảng", undefined],
    ["Lớn", undefined],
  ]);
  const [before, after] = [openPackage(bytes).packed(path), openPackage(saved).packed(path)];
  expect(before && after && Buffer.compare(before.bytes, after.bytes)).toBe(0);
  expect((await openBook(saved)).sheets.map(({ name }) => name)).toEqual(["Mới", "Bảng", "Lớn"]);
});
