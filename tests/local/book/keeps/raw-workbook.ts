import { strToU8, type Zippable, zipSync } from "fflate";
import { openPackage } from "../../../../src/opc/opc-package.ts";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** One sheet's worth of raw XML: what a construct of Excel's looks like in the file. */
export interface Construct {
  readonly name: string;
  /** Children of the worksheet before and behind `<sheetData>`. */
  readonly before?: string;
  readonly behind?: string;
  /** Rows within `<sheetData>` instead of the three plain ones. */
  readonly rows?: string;
  /** Children of the workbook behind `<sheets>`, and before. */
  readonly workbook?: string;
  readonly workbookBefore?: string;
  /** More parts by path, with the content type of each ("" for one typed by its ending). */
  readonly parts?: Readonly<Record<string, readonly [type: string, content: string | Uint8Array]>>;
  /** Relations of the sheet: id → kind and target, "!" in front of one that lies outside. */
  readonly relations?: Readonly<Record<string, readonly [kind: string, target: string]>>;
  readonly workbookRelations?: Readonly<Record<string, readonly [kind: string, target: string]>>;
  /** More tabs: kind of the relation, name, target. */
  readonly tabs?: readonly (readonly [kind: string, name: string, target: string])[];
  readonly styles?: string;
  /** Whether its rows or columns give a look to cells that are not there. */
  readonly givesLooks?: boolean;
  readonly hasTable?: boolean;
  /** What the sheet is called as the workbook part writes it; “Bảng” unless told. */
  readonly sheetName?: string;
  /** What stands in the sheet's part once a row was put in before row 2; the text to find, by its text before. */
  readonly moved?: Readonly<Record<string, string>>;
}

const PLAIN_ROWS =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>Đơn vị</t></is></c><c r="B1" t="inlineStr"><is><t>Điểm</t></is></c></row><row r="2" spans="1:2"><c r="A2" t="inlineStr"><is><t>Phòng 1</t></is></c><c r="B2"><v>7</v></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>Phòng 2</t></is></c><c r="B3"><v>9</v></c></row>';

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

const relationTags = (relations: Construct["relations"] = {}): string =>
  Object.entries(relations)
    .map(([id, [kind, target]]) =>
      target.startsWith("!")
        ? `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target.slice(1)}" TargetMode="External"/>`
        : `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`,
    )
    .join("");

const relations = (tags: string): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${tags}</Relationships>`;

/** The bytes of a workbook with one sheet, "Bảng", that holds the construct. */
export function rawWorkbook(construct: Omit<Construct, "name">): Uint8Array {
  const { before = "", behind = "", rows = PLAIN_ROWS, parts = {}, tabs = [] } = construct;
  const files: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="png" ContentType="image/png"/><Default Extension="emf" ContentType="image/x-emf"/><Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${Object.entries(
      parts,
    )
      .map(([path, [type]]) => (type === "" ? "" : `<Override PartName="/${path}" ContentType="${type}"/>`))
      .join("")}</Types>`,
    "_rels/.rels": relations(
      `<Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/>`,
    ),
    "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${construct.workbookBefore ?? ""}<sheets><sheet name="${construct.sheetName ?? "Bảng"}" sheetId="1" r:id="rId1"/>${tabs
      .map(([, name], index) => `<sheet name="${name}" sheetId="${index + 2}" r:id="rIdT${index}"/>`)
      .join("")}</sheets>${construct.workbook ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      relationTags({
        rId1: ["worksheet", "worksheets/sheet1.xml"],
        rId2: ["styles", "styles.xml"],
        ...Object.fromEntries(
          tabs.map(([kind, , target], index) => [`rIdT${index}`, [kind, target] as const]),
        ),
        ...construct.workbookRelations,
      }),
    ),
    "xl/styles.xml": construct.styles ?? STYLES,
    "xl/worksheets/sheet1.xml": `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">${before}<sheetData>${rows}</sheetData>${behind}</worksheet>`,
    ...(construct.relations === undefined
      ? {}
      : { "xl/worksheets/_rels/sheet1.xml.rels": relations(relationTags(construct.relations)) }),
    ...Object.fromEntries(Object.entries(parts).map(([path, [, content]]) => [path, content])),
  };
  const zip: Zippable = Object.fromEntries(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === "string" ? strToU8(content) : content,
    ]),
  );
  return zipSync(zip);
}

/** Texts of all parts by path; bytes that are no text as what they are in Latin-1. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const file = openPackage(bytes);
  return new Map(file.paths.map((path) => [path, Buffer.from(file.bytes(path)).toString("utf8")]));
}
