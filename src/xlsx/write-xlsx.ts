import { packText, writeZip } from "../opc/write-zip.ts";
import { inFormula } from "./place.ts";
import { longLists } from "./rules-xml.ts";
import type { OutBook, OutSheet } from "./sheet.ts";
import { type Shared, sheetXml } from "./sheet-part.ts";
import { stringTable } from "./strings-part.ts";
import { lookTable } from "./styles-part.ts";
import { plainXml } from "./xml-text.ts";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const formats = "http://schemas.openxmlformats.org";
const document = `${formats}/officeDocument/2006/relationships`;
const typeOf = (part: string): string =>
  `application/vnd.openxmlformats-officedocument.spreadsheetml.${part}+xml`;

function contentTypes(sheets: number): string {
  const parts = [
    ["/xl/workbook.xml", typeOf("sheet.main")],
    ...Array.from({ length: sheets }, (_, at) => [`/xl/worksheets/sheet${at + 1}.xml`, typeOf("worksheet")]),
    ["/xl/styles.xml", typeOf("styles")],
    ["/xl/sharedStrings.xml", typeOf("sharedStrings")],
    ["/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
  ];
  return [
    `${head}<Types xmlns="${formats}/package/2006/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...parts.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`),
    "</Types>",
  ].join("");
}

const relations = (all: readonly (readonly [type: string, target: string])[]): string =>
  `${head}<Relationships xmlns="${formats}/package/2006/relationships">${all
    .map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

/** The rows that every printed page begins with; a name may not lead to a hidden sheet's nothing. */
const printTitle = ({ name, frozen }: OutSheet, at: number): string =>
  frozen === 0
    ? ""
    : `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${plainXml(`${inFormula(name)}!$${frozen}:$${frozen}`)}</definedName>`;

function workbookXml(sheets: readonly OutSheet[]): string {
  const titles = sheets.map(printTitle).join("");
  return [
    `${head}<workbook xmlns="${formats}/spreadsheetml/2006/main" xmlns:r="${document}">`,
    // Sheets can be neither taken out nor renamed by a slip; there is no password.
    '<workbookPr/><workbookProtection lockStructure="1"/><bookViews><workbookView activeTab="0"/></bookViews><sheets>',
    ...sheets.map(
      ({ name, hidden }, at) =>
        `<sheet name="${plainXml(name)}" sheetId="${at + 1}"${hidden === true ? ' state="hidden"' : ""} r:id="rId${at + 1}"/>`,
    ),
    `</sheets>${titles === "" ? "" : `<definedNames>${titles}</definedNames>`}</workbook>`,
  ].join("");
}

const coreXml = ({ title, author }: OutBook): string =>
  [
    `${head}<cp:coreProperties xmlns:cp="${formats}/package/2006/metadata/core-properties"`,
    ` xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${plainXml(title)}</dc:title>`,
    `<dc:creator>${plainXml(author)}</dc:creator></cp:coreProperties>`,
  ].join("");

/** The lists as the columns of a hidden sheet. */
function listsSheet(name: string, columns: readonly (readonly string[])[]): OutSheet {
  const rows = Math.max(...columns.map(({ length }) => length));
  return {
    name,
    hidden: true,
    columns: columns.map(() => ({ width: 40 })),
    rows: Array.from({ length: rows }, (_, at) =>
      columns.map((items) => {
        const value = items[at];
        return value === undefined ? undefined : { value, look: { format: "text" } };
      }),
    ),
    frozen: 0,
    rules: [],
    merged: [],
    landscape: false,
  };
}

/**
 * The bytes of an .xlsx file (ECMA-376), the same for the same book. No text becomes a formula or a link, whatever it
 * begins with.
 */
export function writeXlsx(book: OutBook): Uint8Array {
  const lists = longLists(book.lists);
  const shared: Shared = { looks: lookTable(), strings: stringTable(), lists };
  const written = book.sheets.map((sheet, at) => sheetXml(sheet, shared, at === 0));
  const listed = lists.columns.length === 0 ? [] : [listsSheet(book.lists, lists.columns)];
  const sheets = [...book.sheets, ...listed];
  const parts = [...written, ...listed.map((sheet) => sheetXml(sheet, shared, false))];
  const files: readonly (readonly [name: string, text: string])[] = [
    ["[Content_Types].xml", contentTypes(sheets.length)],
    [
      "_rels/.rels",
      relations([
        [`${document}/officeDocument`, "xl/workbook.xml"],
        [`${formats}/package/2006/relationships/metadata/core-properties`, "docProps/core.xml"],
      ]),
    ],
    ["docProps/core.xml", coreXml(book)],
    ["xl/workbook.xml", workbookXml(sheets)],
    [
      "xl/_rels/workbook.xml.rels",
      relations([
        ...parts.map((_, at): [string, string] => [`${document}/worksheet`, `worksheets/sheet${at + 1}.xml`]),
        [`${document}/styles`, "styles.xml"],
        [`${document}/sharedStrings`, "sharedStrings.xml"],
      ]),
    ],
    ["xl/styles.xml", shared.looks.xml()],
    ["xl/sharedStrings.xml", shared.strings.xml()],
    ...parts.map((text, at): readonly [string, string] => [`xl/worksheets/sheet${at + 1}.xml`, text]),
  ];
  return writeZip(files.map(([name, text]) => packText(name, false, text)));
}
