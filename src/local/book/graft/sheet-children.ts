import { rectName } from "../model/a1.ts";
import type { ConditionalFormat } from "../model/conditional-format.ts";
import { quoteSheet, toFileFormula } from "../model/formula-text.ts";
import { mergedRect, type Rect } from "../model/rect.ts";
import type {
  SheetColumn,
  SheetLayout,
  SheetModel,
  Validation,
  ValidationRule,
} from "../model/sheet-model.ts";
import { ruleText } from "../model/validation.ts";
import { listedCells } from "../parts/listed-cells.ts";
import { encodeXml, inFormulas } from "../parts/xml-value.ts";
import type { Tag } from "./style-parts.ts";
import type { StyleWriter } from "./style-writer.ts";
import { elementWithAttribute } from "./xml-pieces.ts";

/** `<cols>`; columns alike beside each other are one entry (ECMA-376 part 1, 18.3.1.17). "" where there is nothing to say. */
export function columnsXml(tag: Tag, columns: readonly SheetColumn[]): string {
  const attributesOf = ({ width, hidden, rest = "" }: SheetColumn): string =>
    `${width === undefined ? "" : ` width="${width}" customWidth="1"`}${hidden === true ? ' hidden="1"' : ""}${rest}`;
  const runs: { from: number; to: number; attributes: string }[] = [];
  columns.forEach((column, index) => {
    const attributes = attributesOf(column);
    const last = runs.at(-1);
    if (last?.to === index && last.attributes === attributes) last.to = index + 1;
    else runs.push({ from: index + 1, to: index + 1, attributes });
  });
  const written = runs.filter(({ attributes }) => attributes !== "");
  return written.length === 0
    ? ""
    : tag(
        "cols",
        "",
        written
          .map(({ from, to, attributes }) => tag("col", ` min="${from}" max="${to}"${attributes}`, ""))
          .join(""),
      );
}

/** `<mergeCells>`; "" where nothing is merged. */
export function mergesXml(tag: Tag, merges: NonNullable<SheetLayout["merges"]>): string {
  if (merges.length === 0) return "";
  const cells = merges.map((merge) => tag("mergeCell", ` ref="${rectName(mergedRect(merge))}"`, ""));
  return tag("mergeCells", ` count="${merges.length}"`, cells.join(""));
}

const blocks = (rects: readonly Rect[]): string => rects.map(rectName).join(" ");

/** What colour rules are written with. */
export interface FormatWriting {
  readonly writer: Pick<StyleWriter, "dxfOf">;
  /** A formula of the book with the names that tabs have in the file. */
  readonly inFile: (formula: string) => string;
}

/** A `<conditionalFormatting>` for each rule, priority by order. */
export function formatsXml(
  tag: Tag,
  formats: readonly ConditionalFormat[],
  { writer, inFile }: FormatWriting,
): readonly string[] {
  return formats.map(({ rects, formula, look }, index) => {
    const written =
      formula === undefined ? "" : tag("formula", "", encodeXml(inFile(toFileFormula(formula))));
    const rule =
      "xml" in look
        ? fileRule({ ...look, xml: inFormulas(look.xml, inFile) }, formula, written, index + 1)
        : tag("cfRule", ` type="expression" dxfId="${writer.dxfOf(look)}" priority="${index + 1}"`, written);
    return tag("conditionalFormatting", ` sqref="${blocks(rects)}"`, rule);
  });
}

/** A rule of the file: only its place in the order, and a formula that moved, are another. */
function fileRule(
  look: Extract<ConditionalFormat["look"], { xml: string }>,
  formula: string | undefined,
  written: string,
  priority: number,
): string {
  const rule = elementWithAttribute(look.xml, "priority", String(priority));
  if (formula === look.formula || formula === undefined) return rule;
  return rule.replace(/<(?:[\w.-]+:)?formula>[\s\S]*?<\/(?:[\w.-]+:)?formula>/, () => written);
}

/** Excel's limits: 255 characters of an inline list, 255 of an input message. */
const INLINE = 255;

/** What the rules of a sheet are written with. */
export interface RuleWriting {
  readonly tag: Tag;
  /** Name in the file of the sheet with this id. */
  readonly nameOf: (sheet: number) => string;
  /** A formula of the book with the names that tabs have in the file. */
  readonly inFile: (formula: string) => string;
  /** Keeps a list that no formula can hold, and gives the formula that leads to it. */
  readonly keepList: (values: readonly string[]) => string;
}

/** `<dataValidations>`; rules of the file that did not change are written as they were. "" where there are none. */
export function validationsXml({ validations }: SheetModel, writing: RuleWriting): string {
  if (validations.length === 0) return "";
  const { tag } = writing;
  const rules = validations.map(({ rects, rule, written }: Validation) => {
    if (written !== undefined && (rule.kind === "foreign" || ruleText(rule) === written.rule))
      return elementWithAttribute(inFormulas(written.xml, writing.inFile), "sqref", blocks(rects));
    return rule.kind === "foreign" ? "" : listXml(rects, rule, writing);
  });
  return tag("dataValidations", ` count="${rules.length}"`, rules.join(""));
}

function listXml(
  rects: readonly Rect[],
  rule: Exclude<ValidationRule, { kind: "foreign" }>,
  { tag, nameOf, keepList }: RuleWriting,
): string {
  const prompt =
    rule.help === ""
      ? ""
      : ` showInputMessage="1" prompt="${encodeXml(rule.help.slice(0, INLINE)).replaceAll("\n", "&#10;")}"`;
  // Without showErrorMessage a program takes any value, which is what setAllowInvalid(true) means.
  const error = rule.allowInvalid ? "" : ' errorStyle="stop" showErrorMessage="1"';
  const arrow = rule.showDropdown ? "" : ' showDropDown="1"';
  const source =
    rule.kind === "range"
      ? listedCells(quoteSheet(nameOf(rule.sheet)), rule.rect)
      : listFormula(rule.values, keepList);
  return tag(
    "dataValidation",
    ` type="list" allowBlank="1"${arrow}${error}${prompt} sqref="${blocks(rects)}"`,
    tag("formula1", "", encodeXml(source)),
  );
}

/** A comma, a quotation mark or an outer space inside a value would change the list. */
function listFormula(values: readonly string[], keepList: RuleWriting["keepList"]): string {
  const isInline =
    values.join(",").length <= INLINE && values.every((value) => /^[^\s,"]([^,"]*[^\s,"])?$/.test(value));
  return isInline ? `"${values.join(",")}"` : keepList(values);
}
