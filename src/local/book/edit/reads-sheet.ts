import type { OpcPackage } from "../../../opc/opc-package.ts";
import type { Book } from "../model/book-model.ts";
import type { SheetModel } from "../model/sheet-model.ts";
import { isFormula } from "../model/stored.ts";
import { tabsIn } from "../model/tab-names.ts";
import { partText } from "../parts/part-text.ts";
import { asPath } from "../parts/real-path.ts";
import { type Relation, readRelations, relationsPath } from "../parts/relations.ts";
import { attributesOf, decodeFormula } from "../parts/xml-value.ts";
import { tableBlocks } from "./bound-blocks.ts";

const CHARTS: ReadonlySet<string> = new Set(["chart", "chartEx"]);
/** Elements that hold a formula, in sheets, charts and tables. */
const FORMULAS =
  /<(?:[\w.-]+:)?(?:f|formula|formula1|formula2|calculatedColumnFormula|definedName)(?:\s[^>]*)?>([^<]+)</g;

const formulasIn = (xml: string): readonly string[] =>
  [...xml.matchAll(FORMULAS)].map(([, formula = ""]) => decodeFormula(formula));

/** What a formula calls by a name of the workbook, or by a table's. */
const names = (formula: string, name: string): boolean =>
  formula
    .toLowerCase()
    .split(/[^\p{L}\p{N}_.\\]+/u)
    .includes(name.toLowerCase());

const leadsTo = (formula: string, sheet: string): boolean =>
  tabsIn(formula).some((named) => named.toLowerCase() === sheet.toLowerCase());

const relationsOf = (file: OpcPackage, part: string): readonly Relation[] =>
  readRelations(part, partText(file, relationsPath(part))).filter(({ isOutside }) => !isOutside);

/** What any part of the package leads to. */
function relationsAnywhere(file: OpcPackage): readonly Relation[] {
  return file.paths
    .map(asPath)
    .filter((path) => /(?:^|\/)_rels\/[^/]+\.rels$/i.test(path))
    .flatMap((path) => relationsOf(file, path.replace(/_rels\/([^/]+)\.rels$/i, "$1")));
}

/** Charts that stand on a tab. */
const chartsOn = (file: OpcPackage, part: string): readonly string[] =>
  relationsOf(file, part)
    .filter(({ kind }) => kind === "drawing")
    .flatMap(({ target }) => relationsOf(file, target))
    .filter(({ kind }) => CHARTS.has(kind))
    .map(({ target }) => target);

/** Whether a formula anywhere, a chart or a pivot table calls this table by its name. */
export function readsTable(book: Book, name: string): boolean {
  const ofModel = book.sheets.flatMap(({ file, rows }) =>
    file !== undefined && file.read === undefined ? [] : rows.flatMap((row) => row?.values ?? []),
  );
  if (ofModel.some((value) => isFormula(value) && names(value.formula, name))) return true;
  const file = book.file?.package;
  if (file === undefined) return false;
  const isRead = new Set(
    book.sheets.flatMap(({ file: part }) => (part?.read === undefined ? [] : [part.path])),
  );
  return file.paths.map(asPath).some((path) => {
    if (isRead.has(path) || !path.endsWith(".xml")) return false;
    const xml = partText(file, path);
    return (
      sourceOf(xml)?.name?.toLowerCase() === name.toLowerCase() ||
      formulasIn(xml).some((text) => names(text, name))
    );
  });
}

/** Where a pivot table has its rows from: a sheet, or a name. */
function sourceOf(
  xml: string,
): { readonly sheet: string | undefined; readonly name: string | undefined } | undefined {
  const tag = /<(?:[\w.-]+:)?worksheetSource\s[^>]*>/.exec(xml)?.[0];
  if (tag === undefined) return undefined;
  const said = attributesOf(tag);
  return { sheet: said.get("sheet"), name: said.get("name") };
}

/**
 * Why a tab cannot be taken away, in one sentence with its cure; "" when it can. Formulas that led there show #REF!, as in
 * every program; a chart or a pivot table would be left without its rows for good, and a formula that calls a table that is
 * not there is one that Excel cannot read.
 */
export function whyNotRemove(book: Book, sheet: SheetModel): string {
  const file = book.file?.package;
  if (file === undefined || sheet.file === undefined) return "";
  const tab = sheet.file.name;
  const tables = tableBlocks(book, sheet).map(({ name }) => name);
  const named = namesLeadingTo(book, tab);
  const reads = (formula: string): boolean =>
    leadsTo(formula, tab) || [...named, ...tables].some((name) => names(formula, name));
  const own = new Set(chartsOn(file, sheet.file.path));
  const relations = relationsAnywhere(file);
  const sentence = (reader: string, cure: string): string =>
    `Không xóa được trang “${sheet.name}”: ${reader} lấy dữ liệu từ trang này. Hãy mở sổ bằng Excel và ${cure} trước.`;
  for (const { kind, target } of relations) {
    if (CHARTS.has(kind) && !own.has(target) && formulasIn(partText(file, target)).some(reads))
      return sentence(
        `một biểu đồ${standsOn(book, file, target)}`,
        "xóa biểu đồ đó hoặc đổi nguồn dữ liệu của nó",
      );
    if (kind !== "pivotCacheDefinition") continue;
    const source = sourceOf(partText(file, target));
    const isRead = [...named, ...tables].some((name) => name.toLowerCase() === source?.name?.toLowerCase());
    if (source?.sheet?.toLowerCase() === tab.toLowerCase() || isRead)
      return sentence("một PivotTable", "xóa PivotTable đó hoặc đổi nguồn dữ liệu của nó");
  }
  const table = tables.find((name) => readsTable(book, name));
  return table === undefined
    ? ""
    : sentence(`công thức gọi bảng “${table}”`, "chuyển bảng đó thành vùng thường hoặc xóa các công thức đó");
}

function standsOn(book: Book, file: OpcPackage, chart: string): string {
  const tab = book.sheets.find(
    (sheet) => sheet.file !== undefined && chartsOn(file, sheet.file.path).includes(chart),
  );
  return tab === undefined ? "" : ` trên trang “${tab.name}”`;
}

/** Names of the workbook that lead to a tab. */
function namesLeadingTo(book: Book, tab: string): readonly string[] {
  const file = book.file?.package;
  const main =
    file === undefined ? undefined : relationsOf(file, "").find(({ kind }) => kind === "officeDocument");
  if (file === undefined || main === undefined) return [];
  const written = partText(file, main.target).matchAll(/<(?:[\w.-]+:)?definedName\s([^>]*)>([^<]+)</g);
  return [...written].flatMap(([, attributes = "", refers = ""]) =>
    leadsTo(decodeFormula(refers), tab) ? [attributesOf(` ${attributes}`).get("name") ?? ""] : [],
  );
}
