import { parseAddress, parseBlocks } from "../model/a1.ts";
import { unquoteSheet } from "../model/formula-text.ts";
import type { Rect } from "../model/rect.ts";
import type { SheetModel, Validation, ValidationRule } from "../model/sheet-model.ts";
import { ruleText } from "../model/validation.ts";
import { childrenOf, textOf, type XmlElement } from "../parts/element.ts";
import { cellsListed } from "../parts/listed-cells.ts";
import { attributesOf, decodeFormula, inFormulas, isTrue } from "../parts/xml-value.ts";

/** What the formula of a list may lead to. */
export interface ListSources {
  /** A list kept on the state sheet; undefined for any other formula. */
  readonly stateList: (formula: string) => readonly string[] | undefined;
  /** The sheet of this name. */
  readonly sheetNamed: (name: string) => SheetModel | undefined;
}

/** What the rules of a sheet are read with. */
export interface ValidationReading {
  readonly sources: ListSources;
  /** A formula with the book's names of tabs. */
  readonly inBook: (formula: string) => string;
}

/** Dropdowns of a sheet's part, and the rules that are only carried. */
export function readValidations(
  xml: string,
  element: XmlElement | undefined,
  home: SheetModel,
  { sources, inBook }: ValidationReading,
): Validation[] {
  if (element === undefined) return [];
  return childrenOf(xml, element)
    .filter(({ name }) => name === "dataValidation")
    .map((validation) => {
      const attributes = attributesOf(validation.tag);
      const first = childrenOf(xml, validation).find(({ name }) => name === "formula1");
      const formula = first === undefined ? "" : decodeFormula(xml.slice(first.from, first.to));
      const rule = attributes.get("type") === "list" ? listRule(attributes, formula, home, sources) : FOREIGN;
      return {
        rects: parseBlocks(attributes.get("sqref") ?? ""),
        rule,
        written: { xml: inFormulas(textOf(xml, validation), inBook), rule: ruleText(rule) },
      };
    });
}

const FOREIGN: ValidationRule = { kind: "foreign" };

function listRule(
  attributes: ReadonlyMap<string, string>,
  formula: string,
  home: SheetModel,
  { stateList, sheetNamed }: ListSources,
): ValidationRule {
  const choice = {
    // The attribute means the opposite of its name (ECMA-376 part 1, 18.3.1.32).
    showDropdown: !isTrue(attributes.get("showDropDown")),
    allowInvalid:
      !isTrue(attributes.get("showErrorMessage")) || (attributes.get("errorStyle") ?? "stop") !== "stop",
    help: attributes.get("prompt") ?? "",
  };
  const quoted = /^"((?:[^"]|"")*)"$/.exec(formula)?.[1];
  const values = quoted?.replaceAll('""', '"').split(",") ?? stateList(formula);
  if (values !== undefined) return { kind: "list", values, ...choice };
  const target = rangeOf(formula, home, sheetNamed);
  return target === undefined ? FOREIGN : { kind: "range", ...target, ...choice };
}

function rangeOf(
  formula: string,
  home: SheetModel,
  sheetNamed: (name: string) => SheetModel | undefined,
): { readonly sheet: number; rect: Rect } | undefined {
  const match = /^(?:('(?:[^']|'')+'|[^'!]+)!)?([$A-Z0-9:]+)$/.exec(cellsListed(formula));
  if (match === null) return undefined;
  const sheet = match[1] === undefined ? home : sheetNamed(unquoteSheet(match[1]));
  if (sheet === undefined) return undefined;
  const rect = parseAddress(match[2] ?? "", sheet.maxRows, sheet.maxColumns);
  return rect === undefined ? undefined : { sheet: sheet.id, rect };
}
