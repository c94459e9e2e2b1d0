import type { OpcPackage } from "../../../opc/opc-package.ts";
import type { Book } from "../model/book-model.ts";
import { partBehind, type Row, type SheetModel, type Validation } from "../model/sheet-model.ts";
import { isFormula, type Stored } from "../model/stored.ts";
import { renamedTables } from "../model/table-names.ts";
import { ruleText } from "../model/validation.ts";
import { partText } from "../parts/part-text.ts";
import { readRelations, relationsPath } from "../parts/relations.ts";
import { inFormulas } from "../parts/xml-value.ts";
import { tableBlocks } from "./bound-blocks.ts";

/** What hangs on a sheet and goes along with a copy of it, as in Excel. */
const CARRIED: ReadonlySet<string> = new Set([
  "comments",
  "ctrlProp",
  "customProperty",
  "drawing",
  "hyperlink",
  "image",
  "pivotTable",
  "printerSettings",
  "table",
  "vmlDrawing",
]);
/** What does not: the rest of the workbook has to know of each by a name or a number of its own. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ["slicer", "bộ lọc trực quan (slicer)"],
  ["timeline", "đường thời gian (timeline)"],
  ["oleObject", "đối tượng nhúng từ chương trình khác"],
  ["package", "đối tượng nhúng từ chương trình khác"],
  ["control", "nút điều khiển ActiveX"],
  ["threadedComment", "chuỗi nhận xét"],
  ["queryTable", "bảng lấy dữ liệu từ nguồn ngoài"],
]);

/** Why a tab cannot be copied without loss, in one sentence with its cure; "" when it can. */
export function whyNotCopy({ file }: Book, sheet: SheetModel): string {
  const part = partBehind(sheet);
  if (file === undefined || part === undefined) return "";
  const own = kindsOn(file.package, part.path);
  const tables = own.filter(({ kind }) => kind === "table");
  const all = [...own, ...tables.flatMap(({ target }) => kindsOn(file.package, target))];
  const other = all.find(({ kind }) => !CARRIED.has(kind))?.kind;
  return other === undefined
    ? ""
    : `Không chép được trang “${sheet.name}”: trang có ${KINDS.get(other) ?? `thành phần loại “${other}”`} mà bản chép không mang theo được. Hãy mở sổ bằng Excel và chép trang ở đó (Di chuyển hoặc Sao chép), hoặc xóa thành phần đó trước.`;
}

const kindsOn = (file: OpcPackage, part: string): ReturnType<typeof readRelations> =>
  readRelations(part, partText(file, relationsPath(part)));

/** A copy of a tab as it is now, with what hangs on it; it stands in no list of tabs yet. */
export function copyTab(book: Book, sheet: SheetModel, id: number, name: string): SheetModel {
  const from = partBehind(sheet);
  const tables = newTables(book, sheet);
  const inCopy = (formula: string): string => renamedTables(formula, tables);
  const copied: SheetModel = {
    id,
    file: undefined,
    ...(from === undefined ? {} : { copied: { from, tables: tablesOf(sheet, tables) } }),
    name,
    visibility: "visible",
    maxRows: sheet.maxRows,
    maxColumns: sheet.maxColumns,
    rows: sheet.rows.map((row) => (row === undefined ? undefined : copyRow(row, inCopy))),
    validations: sheet.validations.map((validation) => copyRule(validation, sheet.id, id, inCopy)),
    formats: sheet.formats.map(({ rects, formula, look }) => ({
      rects,
      formula: formula === undefined ? undefined : inCopy(formula),
      look: "xml" in look ? { ...look, xml: inFormulas(look.xml, inCopy) } : look,
    })),
    layout: structuredClone(sheet.layout),
  };
  if (from !== undefined)
    book.file?.log.push({ kind: "copy", sheet: id, of: sheet.id, name: sheet.name, next: name });
  return copied;
}

/** For each table of a sheet the name of its copy: Excel wants every name once in a workbook. */
function newTables(book: Book, sheet: SheetModel): ReadonlyMap<string, string> {
  const taken = new Set(
    book.sheets.flatMap((each) => tableBlocks(book, each).map((table) => table.name.toLowerCase())),
  );
  const named = new Map<string, string>();
  for (const { name } of tableBlocks(book, sheet)) {
    let number = 2;
    while (taken.has(`${name}_${number}`.toLowerCase())) number += 1;
    named.set(name, `${name}_${number}`);
    taken.add(`${name}_${number}`.toLowerCase());
  }
  return named;
}

/** The same by the names that the tables have in the file, from which a copy of a copy is made as well. */
function tablesOf({ copied }: SheetModel, now: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  if (copied === undefined) return now;
  return new Map([...copied.tables].map(([first, before]) => [first, now.get(before) ?? before]));
}

function copyRow(row: Row, inCopy: (formula: string) => string): Row {
  const copyOf = (value: Stored): Stored =>
    isFormula(value) ? { ...value, formula: inCopy(value.formula) } : value;
  return {
    values: row.values.map(copyOf),
    styles: [...row.styles],
    ...(row.notes === undefined ? {} : { notes: new Map(row.notes) }),
    ...(row.attributes === undefined ? {} : { attributes: row.attributes }),
    ...(row.runs === undefined ? {} : { runs: new Map(row.runs) }),
    ...(row.origin === undefined ? {} : { origin: row.origin }),
    ...(row.originColumns === undefined ? {} : { originColumns: [...row.originColumns] }),
  };
}

/** A list of the sheet's own cells, as long as its rule names no sheet, is one of the copy's. */
function copyRule(
  { rects, rule, written }: Validation,
  from: number,
  to: number,
  inCopy: (formula: string) => string,
): Validation {
  const isOwn = rule.kind === "range" && rule.sheet === from && written?.xml.includes("!") !== true;
  const copy = rule.kind === "range" ? { ...rule, sheet: isOwn ? to : rule.sheet } : rule;
  if (written === undefined) return { rects, rule: copy };
  const same = ruleText(rule) === written.rule;
  return {
    rects,
    rule: copy,
    written: { xml: inFormulas(written.xml, inCopy), rule: same ? ruleText(copy) : written.rule },
  };
}
