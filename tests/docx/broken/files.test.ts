import { deflateRawSync } from "node:zlib";
import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { filters } from "../../../src/core/paper/template/filters.ts";
import { inspectTemplate } from "../../../src/docx/template/open-template.ts";
import { cpuNow } from "../../cpu-now.ts";
import { docxWith, p, zipOf } from "../docx-with.ts";
import { tags } from "./broken-form.ts";

const bytesOf = (text: string): Uint8Array => Buffer.from(text, "latin1");
const sound = p("{so_ky_hieu}");
const withPart = (path: string, content: string): Uint8Array => docxWith(sound, { [path]: content });

const relation = (type: string, target: string): Uint8Array =>
  withPart(
    "word/_rels/settings.xml.rels",
    `<Relationships><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`,
  );

const typed = (type: string): Uint8Array =>
  withPart(
    "[Content_Types].xml",
    `<Types><Override PartName="/word/document.xml" ContentType="application/${type}"/></Types>`,
  );

/** A sound form of which these bytes of the directory's first entry say something else. */
function patched(offset: number, bytes: readonly number[], form = docxWith(sound)): Uint8Array {
  const own = Uint8Array.from(form);
  own.set(bytes, Buffer.from(own).indexOf(bytesOf("PK\x01\x02")) + offset);
  return own;
}

const zeros = "\0".repeat(50_000_000);
const bomb = zipOf({ "[Content_Types].xml": "<Types/>", "word/document.xml": zeros });
/** The same, but the directory states three bytes for it. */
function lyingBomb(): Uint8Array {
  const packed = deflateRawSync(Buffer.alloc(50_000_000));
  const form = zipOf({ a: "abc", "[Content_Types].xml": "<Types/>" });
  const own = Buffer.from(form);
  const second = own.indexOf(bytesOf("PK\x03\x04"), 4);
  const directory = own.indexOf(bytesOf("PK\x01\x02"));
  const end = own.indexOf(bytesOf("PK\x05\x06"));
  const head = own.subarray(0, 31);
  const shift = packed.length - (second - 31);
  head.writeUInt32LE(packed.length, 18);
  const listing = Buffer.from(own.subarray(directory));
  listing.writeUInt32LE(packed.length, 20);
  const next = listing.indexOf(bytesOf("PK\x01\x02"), 4);
  listing.writeUInt32LE(listing.readUInt32LE(next + 42) + shift, next + 42);
  listing.writeUInt32LE(listing.readUInt32LE(end - directory + 16) + shift, end - directory + 16);
  return Buffer.concat([head, packed, own.subarray(second, directory), listing]);
}

/** 11 MB that two entries of the directory share; the second one, not deflated, states three bytes for them. */
function sharedBomb(): Uint8Array {
  const zip = { a: new Uint8Array(11_000_000), "[Content_Types].xml": bytesOf("<Types/>") };
  const own = Buffer.from(zipSync(zip, { level: 0 }));
  const first = own.lastIndexOf(bytesOf("PK\x01\x02"), own.lastIndexOf(bytesOf("PK\x01\x02")) - 1);
  const second = own.lastIndexOf(bytesOf("PK\x01\x02"));
  own.copyWithin(second + 20, first + 20, first + 24);
  own.copyWithin(second + 42, first + 42, first + 46);
  own.writeUInt32LE(3, second + 24);
  return own;
}

const whole = docxWith(sound);
const cases: readonly (readonly [name: string, bytes: Uint8Array, says: string])[] = [
  ["nothing", new Uint8Array(), "Tệp trống"],
  ["no zip", bytesOf("xin chào"), "không phải là văn bản Word (.docx)"],
  ["a PDF", bytesOf("%PDF-1.7\n…"), "tệp PDF"],
  ["RTF", bytesOf("{\\rtf1\\ansi {x}}"), "tệp RTF"],
  ["a web page", bytesOf("\xef\xbb\xbf<!DOCTYPE html><p>{so}</p>"), "trang web"],
  ["an old .doc", bytesOf(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${"\0".repeat(600)}`), "(.doc)"],
  [
    "a file with a password",
    bytesOf(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${"\0".repeat(600)}${[..."EncryptedPackage"].join("\0")}\0`),
    "bỏ mật khẩu rồi lưu lại",
  ],
  ["a zip with a password", patched(8, [1, 0]), "bỏ mật khẩu"],
  ["a plain zip", zipOf({ "anh.txt": "x" }), "tệp nén .zip"],
  [
    "OpenDocument",
    zipOf({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<a/>" }),
    ".odt",
  ],
  ["a macro file", withPart("word/vbaProject.bin", "x"), "macro (.docm)"],
  ["a macro file by its type", typed("vnd.ms-word.document.macroEnabled.main+xml"), "macro (.docm)"],
  ["a Word template", typed("vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"), ".dotx"],
  ["a workbook", typed("vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"), "Excel"],
  ["slides", typed("vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"), "PowerPoint"],
  ["50 MB of zeros", bomb, "nở ra quá 20 MB"],
  ["50 MB of zeros stated as three bytes", lyingBomb(), "nở ra quá 20 MB"],
  ["22 MB of which half is stated as three bytes", sharedBomb(), "nở ra quá 20 MB"],
  ["more than 20 MB as it is", Buffer.concat([bytesOf("PK"), Buffer.alloc(22 * 2 ** 20)]), "quá 20 MB"],
  [
    "entities of its own",
    withPart(
      "word/document.xml",
      '<!DOCTYPE d [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><w:document>&b;</w:document>',
    ),
    "DOCTYPE",
  ],
  [
    "entities in a part beside",
    withPart("customXml/item1.xml", '<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>'),
    "DOCTYPE",
  ],
  ["a template from elsewhere", relation("attachedTemplate", "http://a.example/x.dotm"), "Mẫu tài liệu"],
  ["a picture from elsewhere", relation("image", "http://a.example/x.png"), "“http://a.example/x.png”"],
  ["a path that climbs", withPart("word/../../x.xml", "<a/>"), "đường dẫn lạ"],
  ["a path of Windows", withPart("C:\\x.xml", "<a/>"), "đường dẫn lạ"],
  [
    "too many parts",
    zipOf(Object.fromEntries(Array.from({ length: 1200 }, (_, index) => [`p${index}`, "x"]))),
    "1200 thành phần",
  ],
  ["half of it", whole.slice(0, whole.length / 2), "tải về chưa trọn"],
  ["without its directory", whole.slice(0, whole.length - 30), "tải về chưa trọn"],
  ["another size than stated", patched(24, [1, 0, 0, 0]), "bị hỏng"],
  ["a body that is none", withPart("word/document.xml", "<workbook/>"), "bị hỏng"],
  [
    "a body that is not well-formed",
    withPart("word/document.xml", "<w:document><w:p></w:document>"),
    "bị hỏng",
  ],
  ["a header that breaks off", withPart("word/header1.xml", "<w:hdr><w:p"), "bị hỏng"],
  ["a comment that never ends", withPart("word/header1.xml", "<w:hdr/><!-- ".repeat(3)), "bị hỏng"],
];

test.each(cases)("%s", (_name, bytes, says) => {
  const began = cpuNow();
  const problems = inspectTemplate(bytes, tags, filters);
  expect(cpuNow() - began).toBeLessThan(1000);
  expect(problems).toMatchObject([{ severity: "lỗi", part: "tệp", paragraph: 0 }]);
  expect(problems[0]?.message).toContain(says);
  expect(problems[0]?.message).toMatch(/ Hãy /);
});

test("links to other places are no danger", () => {
  expect(inspectTemplate(relation("hyperlink", "https://vbpl.vn"), tags, filters)).toMatchObject([
    { severity: "cảnh báo", tag: "nguoi_ky" },
  ]);
});
