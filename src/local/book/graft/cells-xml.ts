import type { RichTextRun } from "hucre";
import { boundedArray } from "../calc/bounded-array.ts";
import { cellName } from "../model/a1.ts";
import { innerOfArray } from "../model/array-formula.ts";
import { fileLinkFormula } from "../model/file-link.ts";
import { toFileFormula } from "../model/formula-text.ts";
import { type FormulaCell, isFormula, type Plain, type Stored } from "../model/stored.ts";
import { encodeText, encodeXml } from "../parts/xml-value.ts";
import type { WrittenCell } from "../read/cell-text.ts";
import type { Tag } from "./style-parts.ts";

/** Spaces at the ends and line breaks are kept only where XML is told so. */
const space = (text: string): string => (/^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "");

/** A text that stands in the cell itself. */
function inline(tag: Tag, text: string, runs: readonly RichTextRun[] | undefined): string {
  const t = (part: string): string => tag("t", space(part), encodeText(part));
  if (runs === undefined) return tag("is", "", t(text));
  const look = ({ font }: RichTextRun): string => {
    const flags =
      (font?.bold === true ? tag("b", "", "") : "") + (font?.italic === true ? tag("i", "", "") : "");
    return flags === "" ? "" : tag("rPr", "", flags);
  };
  return tag("is", "", runs.map((run) => tag("r", "", look(run) + t(run.text))).join(""));
}

/** Type and `<v>` of what a formula shows. */
function result(tag: Tag, value: Plain): readonly [type: string, content: string] {
  if (value === null) return ["", ""];
  if (typeof value === "number") return ["", tag("v", "", String(value))];
  if (typeof value === "boolean") return [' t="b"', tag("v", "", value ? "1" : "0")];
  return [
    /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/.test(value) ? ' t="e"' : ' t="str"',
    tag("v", "", encodeText(value)),
  ];
}

/** An ARRAYFORMULA fills the block that its attributes name, from row 1 on. */
function inFile({ formula, attributes = "" }: FormulaCell): string {
  const inner = innerOfArray(formula);
  const height = Number(/:[A-Z]+(\d+)"/u.exec(attributes)?.[1] ?? 0);
  return inner === undefined || height === 0 ? toFileFormula(formula) : boundedArray(inner, height);
}

/** What is written of a cell. */
export interface CellToWrite {
  readonly row: number;
  readonly column: number;
  readonly value: Stored;
  readonly runs: readonly RichTextRun[] | undefined;
  /** The file's index of its look. */
  readonly xf: number;
  /** Attributes that lead to metadata, with a space in front. */
  readonly metadata: string;
}

/** `<c>` (ECMA-376 part 1, 18.3.1.4). */
export function cellXml(tag: Tag, { row, column, value, runs, xf, metadata }: CellToWrite): string {
  const start = ` r="${cellName(row, column)}"${xf === 0 ? "" : ` s="${xf}"`}${metadata}`;
  if (value === null) return tag("c", start, "");
  if (typeof value === "string") {
    const link = fileLinkFormula(value);
    if (link !== undefined)
      return tag("c", `${start} t="str"`, tag("f", "", encodeXml(link)) + tag("v", "", encodeText(value)));
    return tag("c", `${start} t="inlineStr"`, inline(tag, value, runs));
  }
  if (typeof value === "number") return tag("c", start, tag("v", "", String(value)));
  if (typeof value === "boolean") return tag("c", `${start} t="b"`, tag("v", "", value ? "1" : "0"));
  if (!isFormula(value)) return tag("c", start, "");
  const [type, shown] = result(tag, value.result);
  const formula = tag("f", value.attributes ?? "", encodeXml(inFile(value)));
  return tag("c", start + type, formula + shown);
}

const METADATA = /\s(?:cm|vm)\s*=\s*["']\d+["']/g;

/** What says that a formula fills the cells beside it by itself, or that its value is more than a text (18.3.1.4, cm, vm). */
export function metadataOf({ text }: WrittenCell, before: Stored, value: Stored): string {
  const isSame =
    isFormula(before) &&
    isFormula(value) &&
    before.result === value.result &&
    (before.attributes === undefined) === (value.attributes === undefined);
  return isSame ? (text.slice(0, text.indexOf(">")).match(METADATA) ?? []).join("") : "";
}
