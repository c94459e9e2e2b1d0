import type { DataValidation, Sheet } from "hucre";
import { parseAddress, parseBlocks, rectName } from "../model/a1.ts";
import { quoteSheet, unquoteSheet } from "../model/formula-text.ts";
import type { Rect } from "../model/rect.ts";
import type { SheetModel, Validation, ValidationRule } from "../model/sheet-model.ts";
import { readStateList, type StateSheetWriter } from "./state-sheet.ts";

/** Excel's limits: 255 characters of an inline list, 255 of an input message. */
const INLINE = 255;

/** The file's form of a sheet's rules. A list Excel cannot hold inline goes to the state sheet. */
export function writeValidations(
  sheet: SheetModel,
  nameOf: (sheet: number) => string,
  state: StateSheetWriter,
): DataValidation[] {
  return sheet.validations.map(({ rects, rule }) => {
    const range = rects.map(rectName).join(" ");
    if (rule.kind === "foreign") return { ...rule.raw, range };
    return {
      type: "list",
      range,
      allowBlank: true,
      // Without showErrorMessage Excel takes any value, which is what setAllowInvalid(true) means.
      showErrorMessage: !rule.allowInvalid,
      ...(rule.allowInvalid ? {} : { errorStyle: "stop" }),
      ...(rule.help === "" ? {} : { showInputMessage: true, inputMessage: rule.help.slice(0, INLINE) }),
      ...listSource(rule, nameOf, state),
    };
  });
}

function listSource(
  rule: Exclude<ValidationRule, { kind: "foreign" }>,
  nameOf: (sheet: number) => string,
  state: StateSheetWriter,
): Pick<DataValidation, "values" | "formula1"> {
  if (rule.kind === "range") {
    return { formula1: `${quoteSheet(nameOf(rule.sheet))}!${absolute(rule.rect)}` };
  }
  // hucre joins the values with bare commas: a comma, quote or outer space inside one would change the list.
  const inline =
    rule.values.join(",").length <= INLINE &&
    rule.values.every((value) => /^[^\s,"]([^,"]*[^\s,"])?$/.test(value));
  return inline ? { values: [...rule.values] } : { formula1: state.addList(rule.values) };
}

function absolute(rect: Rect): string {
  return rectName(rect).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

/** Rules of a file's sheet. `sheetNamed` finds the sheet a list range names. */
export function readValidations(
  file: Sheet,
  home: SheetModel,
  state: Sheet | undefined,
  sheetNamed: (name: string) => SheetModel | undefined,
  arrowless: readonly string[],
): Validation[] {
  return (file.dataValidations ?? []).map((raw) => {
    const choice = {
      showDropdown: !arrowless.includes(raw.range),
      allowInvalid: raw.showErrorMessage !== true || (raw.errorStyle ?? "stop") !== "stop",
      help: raw.inputMessage ?? "",
    };
    const rects = parseBlocks(raw.range);
    const values = raw.type === "list" ? (raw.values ?? readStateList(state, raw.formula1 ?? "")) : undefined;
    if (values !== undefined) return { rects, rule: { kind: "list", values, ...choice } };
    const target = raw.type === "list" ? rangeOf(raw.formula1 ?? "", home, sheetNamed) : undefined;
    return {
      rects,
      rule: target === undefined ? { kind: "foreign", raw } : { kind: "range", ...target, ...choice },
    };
  });
}

function rangeOf(
  formula: string,
  home: SheetModel,
  sheetNamed: (name: string) => SheetModel | undefined,
): { readonly sheet: number; rect: Rect } | undefined {
  const match = /^(?:('(?:[^']|'')+'|[^'!]+)!)?([$A-Z0-9:]+)$/.exec(formula);
  if (match === null) return undefined;
  const sheet = match[1] === undefined ? home : sheetNamed(unquoteSheet(match[1]));
  if (sheet === undefined) return undefined;
  const rect = parseAddress(match[2] ?? "", sheet.maxRows, sheet.maxColumns);
  return rect === undefined ? undefined : { sheet: sheet.id, rect };
}
