import { strToU8, type Zippable, zipSync } from "fflate";

/** How large a book of another program is made. */
export interface BookSize {
  readonly name: string;
  /** Sheets that hold rows, and rows in each. */
  readonly sheets: number;
  readonly rows: number;
  /** Bytes of pictures, which pack no closer. */
  readonly pictures: number;
  /** Cells of a row beside its number and its name. */
  readonly marks: number;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SHEETML = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const FAMILY = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ"];
const MIDDLE = ["Văn", "Thị", "Hữu", "Đức", "Ngọc", "Thanh", "Minh", "Quốc", "Xuân", "Thu"];
const GIVEN = [
  "An",
  "Bình",
  "Chi",
  "Dũng",
  "Giang",
  "Hà",
  "Khánh",
  "Lan",
  "Mai",
  "Nam",
  "Phúc",
  "Quân",
  "Sơn",
  "Tâm",
];
const NAMES = FAMILY.flatMap((a) => MIDDLE.flatMap((b) => GIVEN.map((c) => `${a} ${b} ${c}`)));

/** Numbers that are the same in every run (Park and Miller's generator). */
function numbers(seed: number): (below: number) => number {
  let last = seed;
  return (below) => {
    last = (last * 48_271) % 2_147_483_647;
    return last % below;
  };
}

function rowXml(row: number, marks: number, next: (below: number) => number): string {
  const cells = Array.from({ length: marks }, (_, index) => {
    const name = `${String.fromCharCode(67 + index)}${row}`;
    return index === marks - 1 && marks > 2
      ? `<c r="${name}" s="2"><f>SUM(D${row}:E${row})</f><v>${next(200)}</v></c>`
      : index === 0
        ? `<c r="${name}" s="1"><v>${40_000 + next(6_000)}</v></c>`
        : `<c r="${name}"><v>${next(100_000) / 100}</v></c>`;
  });
  return `<row r="${row}" spans="1:${marks + 2}"><c r="A${row}"><v>${row}</v></c><c r="B${row}" t="s"><v>${next(NAMES.length)}</v></c>${cells.join("")}</row>`;
}

function sheetXml({ rows, marks, pictures }: BookSize, seed: number): string {
  const next = numbers(seed);
  const last = String.fromCharCode(66 + marks);
  const lines = Array.from({ length: rows }, (_, index) => rowXml(index + 1, marks, next));
  return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><dimension ref="A1:${last}${rows}"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="6.5" customWidth="1"/><col min="2" max="2" width="28.25" customWidth="1"/></cols><sheetData>${lines.join("")}</sheetData><autoFilter ref="A1:${last}${rows}"/><conditionalFormatting sqref="D2:D${rows}"><cfRule type="top10" dxfId="0" priority="1" percent="1" bottom="1" rank="25"/></conditionalFormatting><dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="D2:D${rows}"><formula1>"1,2,3"</formula1></dataValidation></dataValidations><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><headerFooter><oddFooter>&amp;CTrang &amp;P</oddFooter></headerFooter>${pictures > 0 && seed === 1 ? '<drawing r:id="rId1"/>' : ""}</worksheet>`;
}

const relations = (tags: readonly string[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${tags.join("")}</Relationships>`;
const relation = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="4" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>`;
const DRAWING = `${HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${RELATIONS}"><xdr:oneCellAnchor><xdr:from><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>2</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="900000" cy="900000"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="Ảnh"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/></xdr:blipFill><xdr:spPr/></xdr:pic><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>`;

function pictureParts(bytes: number): Zippable {
  if (bytes === 0) return {};
  const next = numbers(7);
  return {
    "xl/worksheets/_rels/sheet1.xml.rels": strToU8(
      relations([relation("rId1", "drawing", "../drawings/drawing1.xml")]),
    ),
    "xl/drawings/drawing1.xml": strToU8(DRAWING),
    "xl/drawings/_rels/drawing1.xml.rels": strToU8(
      relations([relation("rId1", "image", "../media/image1.png")]),
    ),
    "xl/media/image1.png": [Uint8Array.from({ length: bytes }, () => next(256)), { level: 0 }],
  };
}

/** The bytes of a book as an office might keep it; the same size gives the same bytes. */
export function foreignBook(size: BookSize): Uint8Array {
  const sheets = Array.from({ length: size.sheets }, (_, index) => index + 1);
  const override = (path: string, type: string): string =>
    `<Override PartName="/${path}" ContentType="${type}"/>`;
  const parts: Zippable = {
    "[Content_Types].xml": strToU8(
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${override("xl/workbook.xml", `${SHEETML}.sheet.main+xml`)}${override("xl/styles.xml", `${SHEETML}.styles+xml`)}${override("xl/sharedStrings.xml", `${SHEETML}.sharedStrings+xml`)}${size.pictures > 0 ? override("xl/drawings/drawing1.xml", "application/vnd.openxmlformats-officedocument.drawing+xml") : ""}${sheets.map((id) => override(`xl/worksheets/sheet${id}.xml`, `${SHEETML}.worksheet+xml`)).join("")}</Types>`,
    ),
    "_rels/.rels": strToU8(relations([relation("rId1", "officeDocument", "xl/workbook.xml")])),
    "xl/workbook.xml": strToU8(
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets.map((id) => `<sheet name="Bảng ${id}" sheetId="${id}" r:id="rId${id}"/>`).join("")}</sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      relations([
        ...sheets.map((id) => relation(`rId${id}`, "worksheet", `worksheets/sheet${id}.xml`)),
        relation("rIdS", "styles", "styles.xml"),
        relation("rIdT", "sharedStrings", "sharedStrings.xml"),
      ]),
    ),
    "xl/styles.xml": strToU8(STYLES),
    "xl/sharedStrings.xml": strToU8(
      `${HEAD}<sst xmlns="${MAIN}" count="${NAMES.length}" uniqueCount="${NAMES.length}">${NAMES.map((name) => `<si><t>${name}</t></si>`).join("")}</sst>`,
    ),
    ...Object.fromEntries(sheets.map((id) => [`xl/worksheets/sheet${id}.xml`, strToU8(sheetXml(size, id))])),
    ...pictureParts(size.pictures),
  };
  return zipSync(parts, { mtime: "2026-01-01" });
}
