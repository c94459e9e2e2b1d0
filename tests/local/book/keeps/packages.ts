import { strToU8, zipSync } from "fflate";
import { partsOf, rawWorkbook } from "./raw-workbook.ts";

/** Puts every part under another name, or with another content. */
const repacked = (
  bytes: Uint8Array,
  change: (path: string, text: string) => readonly [string, string | Uint8Array],
): Uint8Array =>
  zipSync(
    Object.fromEntries(
      [...partsOf(bytes)].map(([path, text]) => {
        const [name, content] = change(path, text);
        return [name, typeof content === "string" ? strToU8(content) : content];
      }),
    ),
  );

const plain = rawWorkbook({
  relations: { rId1: ["comments", "../comments1.xml"], rId2: ["vmlDrawing", "../drawings/vmlDrawing1.vml"] },
  behind: '<legacyDrawing r:id="rId2"/>',
  parts: {
    "xl/comments1.xml": [
      "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml",
      '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Lan</author></authors><commentList><comment ref="B3" authorId="0"><text><t>xem</t></text></comment></commentList></comments>',
    ],
    "xl/drawings/vmlDrawing1.vml": [
      "",
      '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025"><x:ClientData ObjectType="Note"><x:Row>2</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>',
    ],
  },
});

const inUtf16 = (text: string, isBig: boolean): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text.replace('encoding="UTF-8"', 'encoding="UTF-16"')}`, "utf16le");
  return isBig ? bytes.swap16() : bytes;
};
const isXml = (path: string): boolean => /\.xml$/.test(path) && !path.startsWith("[");
const spreadsheet = /spreadsheetml\/2006\/main"/;

const prefixed = (text: string): string =>
  text.replace(/<(\/?)([A-Za-z])/g, "<$1x:$2").replace(/\sxmlns="/, ' xmlns:x="');

const FOLDERS = new Map([
  ["xl/workbook.xml", "so/sach.xml"],
  ["xl/_rels/workbook.xml.rels", "so/_rels/sach.xml.rels"],
  ["xl/worksheets/sheet1.xml", "trang.xml"],
  ["xl/worksheets/_rels/sheet1.xml.rels", "_rels/trang.xml.rels"],
  ["xl/styles.xml", "kieu/a b.xml"],
]);
const TARGETS: readonly (readonly [string, string])[] = [
  ['Target="xl/workbook.xml"', 'Target="/so/sach.xml"'],
  ['Target="worksheets/sheet1.xml"', 'Target="../trang.xml"'],
  ['Target="styles.xml"', 'Target="/kieu/a%20b.xml"'],
  ['Target="../comments1.xml"', 'Target="xl/comments1.xml"'],
  ['Target="../drawings/', 'Target="xl/drawings/'],
  ["/xl/workbook.xml", "/so/sach.xml"],
  ["/xl/worksheets/sheet1.xml", "/trang.xml"],
  ["/xl/styles.xml", "/kieu/a b.xml"],
];

/** One small book in every form that a package may have. */
export const packages: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ["parts in UTF-16", repacked(plain, (path, text) => [path, isXml(path) ? inUtf16(text, false) : text])],
  [
    "parts in UTF-16, the higher byte first",
    repacked(plain, (path, text) => [path, isXml(path) ? inUtf16(text, true) : text]),
  ],
  [
    "parts that begin with a byte order mark",
    repacked(plain, (path, text) => [path, isXml(path) ? `\ufeff${text}` : text]),
  ],
  [
    "names with a prefix",
    repacked(plain, (path, text) => [path, spreadsheet.test(text) ? prefixed(text) : text]),
  ],
  [
    "the strict form of the standard",
    repacked(plain, (path, text) => [
      path,
      text
        .replaceAll(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main",
        )
        .replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
        ),
    ]),
  ],
  [
    "parts in other folders",
    repacked(plain, (path, text) => [
      FOLDERS.get(path) ?? path,
      TARGETS.reduce((changed, [from, to]) => changed.replaceAll(from, to), text),
    ]),
  ],
  [
    "parts whose names are told in another case",
    repacked(plain, (path, text) => [path.startsWith("xl/") ? path.toUpperCase() : path, text]),
  ],
  ["backslashes in the zip", repacked(plain, (path, text) => [path.replaceAll("/", "\\"), text])],
  [
    "backslashes in the zip and in the relations",
    repacked(plain, (path, text) => [
      path.replaceAll("/", "\\"),
      text.replace(/Target="(?!http)[^"]*"/g, (target) => target.replaceAll("/", "\\")),
    ]),
  ],
  ...["sheet.macroEnabled", "template", "template.macroEnabled"].map(
    (kind) =>
      [
        `a workbook of the kind ${kind}, its macros kept`,
        repacked(
          rawWorkbook({
            workbookRelations: { rIdV: ["vbaProject", "vbaProject.bin"] },
            parts: { "xl/vbaProject.bin": ["application/vnd.ms-office.vbaProject", "macro"] },
          }),
          (path, text) => [
            path,
            text.replace(
              "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
              kind === "template"
                ? "vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml"
                : `vnd.ms-excel.${kind}.main+xml`,
            ),
          ],
        ),
      ] as const,
  ),
];

/** Parts that a save with a typed cell may change in them. */
export const MAY_CHANGE =
  /workbook\.xml|sach\.xml|styles\.xml|a b\.xml|content_types|(?:sheet1|trang)\.xml$/i;
