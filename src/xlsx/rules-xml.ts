import { cellName, columnName, inFormula } from "./place.ts";
import type { Rule } from "./sheet.ts";
import { plainXml } from "./xml-text.ts";

/** Lists that are too long for their rule: columns of a hidden sheet, each list once. */
export interface LongLists {
  /** The range in which a list stands. */
  of(items: readonly string[]): string;
  readonly columns: readonly (readonly string[])[];
}

/** @param sheet name of the hidden sheet */
export function longLists(sheet: string): LongLists {
  const places = new Map<string, number>();
  const columns: (readonly string[])[] = [];
  return {
    columns,
    of: (items) => {
      const told = JSON.stringify(items);
      const place = places.get(told) ?? columns.push(items);
      places.set(told, place);
      const column = columnName(place);
      return `${inFormula(sheet)}!$${column}$1:$${column}$${items.length}`;
    },
  };
}

/** A list stands in its rule while it has at most 255 letters, and no item a comma, which parts them. */
const MOST = 255;

function formulaOf(items: readonly string[], lists: LongLists): string {
  const inline = items.join(",");
  return inline.length <= MOST && items.every((item) => item === item.trim() && !/[,"]/u.test(item))
    ? `"${inline}"`
    : lists.of(items);
}

const shortened = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/u, "")}…`;

function ruleXml({ column, from, to, only, hint, error }: Rule, lists: LongLists): string {
  const { kind } = only;
  const type = kind === "list" ? "list" : kind === "formula" ? "custom" : "none";
  const formula =
    kind === "list" ? formulaOf(only.items, lists) : kind === "formula" ? only.formula : undefined;
  const said = [
    ["errorTitle", error === "" ? "" : shortened(hint.title, 32)],
    ["error", shortened(error, 255)],
    ["promptTitle", shortened(hint.title, 32)],
    ["prompt", shortened(hint.text, 255)],
  ]
    .filter(([, text]) => text !== "")
    .map(([name, text = ""]) => `${name}="${plainXml(text)}"`)
    .join(" ");
  const where = `${cellName(column, from)}:${cellName(column, to)}`;
  const start = `<dataValidation type="${type}" allowBlank="1" showInputMessage="1"${
    error === "" ? "" : ' showErrorMessage="1"'
  } ${said} sqref="${where}"`;
  return formula === undefined
    ? `${start}/>`
    : `${start}><formula1>${plainXml(formula)}</formula1></dataValidation>`;
}

/** What may be typed into a sheet's cells; "" for a sheet without rules. */
export function rulesXml(rules: readonly Rule[], lists: LongLists): string {
  if (rules.length === 0) return "";
  const all = rules.map((rule) => ruleXml(rule, lists)).join("");
  return `<dataValidations count="${rules.length}">${all}</dataValidations>`;
}
