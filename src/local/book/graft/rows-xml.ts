import { tailStart } from "../kept/tail-styles.ts";
import { cellName } from "../model/a1.ts";
import { type StyleTable, showsDate } from "../model/cell-style.ts";
import type { RowOrigin } from "../model/file-sheet.ts";
import { partBehind, type Row, type SheetModel } from "../model/sheet-model.ts";
import { isFormula, type Stored } from "../model/stored.ts";
import { type CellReader, cellReader, type WrittenCell } from "../read/cell-text.ts";
import { DAYS_TO_1904 } from "../read/cell-value.ts";
import { cellXml, metadataOf } from "./cells-xml.ts";
import { neededHeight } from "./row-height.ts";
import { type Tag, tagMaker } from "./style-parts.ts";
import type { StyleWriter } from "./style-writer.ts";
import { elementWithAttribute } from "./xml-pieces.ts";

/** What rows are written with. */
export interface RowWriting {
  readonly styles: StyleTable;
  /** For each look of the file its index in the book's table. */
  readonly styleIds: readonly number[];
  readonly writer: StyleWriter;
  readonly is1904: boolean;
  /** A formula of the book with the names that tabs have in the file. */
  readonly inFile: (formula: string) => string;
  /** Prefix of the part's elements: "" or "x:". */
  readonly prefix: string;
  /** The sheet's part as it was read; "" for a new one. */
  readonly xml: string;
  /** Whether rows or columns of it moved since. */
  readonly hasMoved: boolean;
}

/** The content of `<sheetData>`: rows that did not change as they are written, of the others only the cells that did. */
export function rowsXml(sheet: SheetModel, writing: RowWriting): string {
  const tag = tagMaker(writing.prefix);
  const cellsIn = cellReader(writing.prefix);
  const unshare = mustUnshare(sheet, writing);
  const plainEnd = tailStart(sheet);
  const looks = columnLooks(sheet);
  const texts: string[] = [];
  sheet.rows.forEach((row, index) => {
    if (row === undefined) return;
    const own = row.origin?.file === partBehind(sheet) ? row.origin : undefined;
    const number = index + 1;
    if (own !== undefined && own.row === number && isSame(row, own)) {
      const text = writing.xml.slice(own.from, own.to);
      if (!(unshare && SHARED.test(text))) {
        texts.push(own.gap + own.tag + (own.tag.endsWith("/>") ? "" : `${text}</${writing.prefix}row>`));
        return;
      }
    }
    const place = { sheet, row, number, own, unshare, looks, keepsLooks: number < plainEnd };
    const text = rowXml(place, writing, tag, cellsIn);
    if (text !== "") texts.push((own?.gap ?? "") + text);
  });
  return texts.join("");
}

const SHARED = /\st\s*=\s*["']shared["']/;

/**
 * Whether formulas that share a text have to be written out: the one that states the text, or its place, may have gone.
 */
function mustUnshare(sheet: SheetModel, writing: RowWriting): boolean {
  if (partBehind(sheet) === undefined || !SHARED.test(writing.xml)) return false;
  if (writing.hasMoved) return true;
  return sheet.rows.some((row) => {
    const origin = row?.origin;
    if (row === undefined || origin === undefined) return false;
    return origin.values.some(
      (value, column) =>
        isFormula(value) &&
        (!sameStored(value, row.values[column] ?? null) ||
          isRecounted(writing, row.styles[column] ?? 0, origin.styles[column] ?? 0)),
    );
  });
}

/** A number is told from another epoch once it is a day, and no longer when it is none. */
const isRecounted = (
  { is1904, styles }: Pick<RowWriting, "is1904" | "styles">,
  now: number,
  before: number,
) => is1904 && showsDate(styles, now) !== showsDate(styles, before);

function sameStored(a: Stored, b: Stored): boolean {
  if (!isFormula(a) || !isFormula(b)) return a === b;
  return a.formula === b.formula && a.result === b.result && a.attributes === b.attributes;
}

function isSame(row: Row, origin: RowOrigin): boolean {
  if (row.originColumns !== undefined || (row.attributes ?? "") !== origin.attributes) return false;
  const width = Math.max(row.values.length, row.styles.length, origin.values.length);
  for (let column = 0; column < width; column += 1) {
    if ((row.styles[column] ?? 0) !== (origin.styles[column] ?? 0)) return false;
    if (!sameStored(row.values[column] ?? null, origin.values[column] ?? null)) return false;
  }
  return true;
}

/** A row on its way into the file. */
interface RowPlace {
  readonly sheet: SheetModel;
  readonly row: Row;
  readonly number: number;
  readonly own: RowOrigin | undefined;
  readonly unshare: boolean;
  /** Looks that a file's columns give to cells that are not there. */
  readonly looks: readonly number[];
  readonly keepsLooks: boolean;
}

function rowXml(place: RowPlace, writing: RowWriting, tag: Tag, cellsIn: CellReader): string {
  const { row, number, own } = place;
  const written = new Map<number, WrittenCell>(
    own === undefined ? [] : cellsIn(writing.xml, own.from, own.to).map((cell) => [cell.column, cell]),
  );
  const width = Math.max(
    row.values.length,
    row.styles.length,
    row.originColumns === undefined ? (own?.values.length ?? 0) : 0,
  );
  const cells: string[] = [];
  for (let column = 1; column <= width; column += 1) {
    const origin = row.originColumns === undefined ? column : (row.originColumns[column - 1] ?? -1) + 1;
    cells.push(cellText(place, writing, tag, column, own === undefined ? undefined : written.get(origin)));
  }
  const content = cells.join("");
  const attributes = rowAttributes(place, writing.styles);
  if (content === "" && attributes === "") return "";
  return tag("row", ` r="${number}"${attributes}`, content);
}

/** What the row says besides its number. A height that nobody set follows the text. */
function rowAttributes({ sheet, row }: RowPlace, styles: StyleTable): string {
  const { attributes = "" } = row;
  if (/\scustomHeight\s*=\s*["'](?:1|true)["']/.test(attributes)) return attributes;
  const needed = neededHeight(sheet, row, styles);
  const rest = attributes.replace(/\sht\s*=\s*(?:"[^"]*"|'[^']*')/, "");
  return needed === undefined ? rest : `${rest} ht="${needed}"`;
}

function cellText(
  { sheet, row, number, own, unshare, looks, keepsLooks }: RowPlace,
  { styles, styleIds, writer, is1904, inFile }: RowWriting,
  tag: Tag,
  column: number,
  written: WrittenCell | undefined,
): string {
  const value = row.values[column - 1] ?? null;
  const style = row.styles[column - 1] ?? 0;
  const cell = { row: number, column, runs: row.runs?.get(column - 1) };
  if (own !== undefined && written !== undefined) {
    const [before, look] = [own.values[written.column - 1] ?? null, own.styles[written.column - 1] ?? 0];
    const stays = own.row === number && written.column === column;
    const xf = style === look ? written.xf : writer.xfOf(style, written.xf);
    const frozen = isFormula(before) && (!stays || (unshare && SHARED.test(written.inner)));
    const counted = typeof value !== "string" && isRecounted({ is1904, styles }, style, look);
    if (sameStored(before, value) && !frozen && !counted) {
      if (stays && xf === written.xf) return written.text;
      const moved = stays ? written.text : elementWithAttribute(written.text, "r", cellName(number, column));
      return xf === written.xf ? moved : elementWithAttribute(moved, "s", xf === 0 ? undefined : String(xf));
    }
    const metadata = metadataOf(written, before, value);
    return cellXml(tag, { ...cell, value: forFile(value, style), xf, metadata });
  }
  if (value === null && (style === 0 || !keepsLooks)) return "";
  const given =
    style === 0 && partBehind(sheet) !== undefined ? (rowLook(row) ?? looks[column - 1] ?? 0) : undefined;
  const xf = given ?? writer.xfOf(style, undefined);
  const shown = given === undefined ? style : (styleIds[given] ?? 0);
  return cellXml(tag, { ...cell, value: forFile(value, shown), xf, metadata: "" });

  function forFile(stored: Stored, id: number): Stored {
    const isDay = is1904 && showsDate(styles, id);
    const counted = <T>(plain: T): T | number =>
      isDay && typeof plain === "number" ? plain - DAYS_TO_1904 : plain;
    if (!isFormula(stored)) return counted(stored);
    return { ...stored, formula: inFile(stored.formula), result: counted(stored.result) };
  }
}

/** The look that a row gives to cells that are not there (18.3.1.73). */
function rowLook({ attributes = "" }: Row): number | undefined {
  const said = /\ss\s*=\s*["'](\d+)["']/.exec(attributes)?.[1];
  return said === undefined || !/\scustomFormat\s*=\s*["'](?:1|true)["']/.test(attributes)
    ? undefined
    : Number(said);
}

function columnLooks(sheet: SheetModel): readonly number[] {
  if (partBehind(sheet) === undefined) return [];
  return (sheet.layout.columns ?? []).map(({ rest = "" }) => Number(/\sstyle="(\d+)"/.exec(rest)?.[1] ?? 0));
}
