import type { RichTextRun } from "hucre";
import { unboundedArray } from "../calc/bounded-array.ts";
import { fileLinkOf } from "../model/file-link.ts";
import type { FormulaCell, Plain, Stored } from "../model/stored.ts";
import { translateFormula } from "../model/translate-formula.ts";
import { elementsIn } from "../parts/element.ts";
import { attributesOf, decodeFormula, decodeText } from "../parts/xml-value.ts";
import type { WrittenCell } from "./cell-text.ts";
import { type FileText, readText } from "./shared-strings.ts";

/** What a cell of a file holds. */
export interface CellValue {
  readonly stored: Stored;
  readonly runs: readonly RichTextRun[] | undefined;
}

/** A shared formula and the cell that states it. */
interface Shared {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

const EMPTY: CellValue = { stored: null, runs: undefined };

/** The epoch of 1904 is so many days after that of 1900 (ECMA-376 part 1, 18.17.4.1). */
export const DAYS_TO_1904 = 1462;
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/**
 * A reader of the cells of one sheet, in the order of the sheet: shared formulas are stated before they are used.
 * @param isDate whether a number under this look of the file is a day
 * @param inBook gives a formula the book's names of tabs
 */
export function valueReader(
  prefix: string,
  strings: () => readonly FileText[],
  is1904: boolean,
  isDate: (xf: number) => boolean,
  inBook: (formula: string) => string,
): (cell: WrittenCell, row: number) => CellValue {
  const shared = new Map<string, Shared>();
  const value = new RegExp(`<${prefix}v(?:\\s[^>]*)?>([^<]*)</`);

  const numberOf = (text: string, xf: number): Plain => {
    const number = Number(text);
    if (text.trim() === "" || Number.isNaN(number)) return text === "" ? null : text;
    return is1904 && isDate(xf) ? number + DAYS_TO_1904 : number;
  };
  const plain = ({ type, inner, xf }: WrittenCell): CellValue => {
    const text = value.exec(inner)?.[1] ?? (inner.includes("<![CDATA[") ? long(inner) : "");
    if (type === "s") {
      const found = strings()[Number(text)];
      return found === undefined || found.text === "" ? EMPTY : { stored: found.text, runs: found.runs };
    }
    if (type === "b") return { stored: text.trim() === "1" || text.trim() === "true", runs: undefined };
    if (type === "d") return { stored: serialOfIso(text), runs: undefined };
    if (type === "str" || type === "e")
      return { stored: text === "" ? null : decodeText(text), runs: undefined };
    return { stored: numberOf(text, xf), runs: undefined };
  };
  const long = (inner: string): string => {
    const found = elementsIn(inner, 0, inner.length).find(({ name }) => name === "v");
    return found === undefined ? "" : inner.slice(found.from, found.to);
  };
  const formulaOf = (cell: WrittenCell, row: number): FormulaCell | undefined => {
    const found = elementsIn(cell.inner, 0, cell.inner.length).find(({ name }) => name === "f");
    if (found === undefined) return undefined;
    const attributes = attributesOf(found.tag);
    const text = inBook(decodeFormula(cell.inner.slice(found.from, found.to)));
    const result = plain(cell).stored as Plain;
    const [kind, index = ""] = [attributes.get("t"), attributes.get("si")];
    if (kind === "shared") {
      if (text !== "") shared.set(index, { formula: text, row, column: cell.column });
      const stated = shared.get(index);
      if (stated === undefined) return { formula: text, result };
      return {
        formula: translateFormula(stated.formula, row - stated.row, cell.column - stated.column),
        result,
      };
    }
    if (kind !== "array" && kind !== "dataTable") return { formula: text, result };
    return {
      formula: (kind === "array" ? unboundedArray(text) : undefined) ?? text,
      result,
      attributes: found.tag.replace(/^<\S+?f(?=[\s/>])|\/?>$/g, "").replace(/^<f/, ""),
    };
  };

  return (cell, row) => {
    if (cell.inner === "") return EMPTY;
    if (/<(?:[\w.-]+:)?f[\s/>]/.test(cell.inner)) {
      const formula = formulaOf(cell, row);
      if (formula !== undefined)
        return { stored: fileLinkOf(formula.formula.replace(/^=/, "")) ?? formula, runs: undefined };
    }
    if (cell.type !== "inlineStr") return plain(cell);
    const [inline] = elementsIn(cell.inner, 0, cell.inner.length);
    if (inline === undefined) return EMPTY;
    const { text, runs } = readText(cell.inner, inline);
    return { stored: text === "" ? null : text, runs };
  };
}

/** A day of ISO 8601 as a serial; what is none stays the text. */
function serialOfIso(text: string): Plain {
  const instant = Date.parse(
    /[zZ]|[+-]\d\d:?\d\d$/.test(text) ? text : `${text}${text.includes("T") ? "Z" : "T00:00Z"}`,
  );
  return Number.isNaN(instant) ? text : (instant - DAY_ZERO) / DAY;
}
