import { type Book, sheetById } from "../../book/model/book-model.ts";
import { contains } from "../../book/model/rect.ts";
import type { SheetModel, Validation, ValidationRule } from "../../book/model/sheet-model.ts";
import { plainOf } from "../../book/model/stored.ts";
import type { ChoiceList } from "../protocol.ts";
import { shownText } from "./value/shown-text.ts";

type Listed = Exclude<ValidationRule, { readonly kind: "foreign" }>;

const listed = ({ validations }: SheetModel): readonly Validation[] =>
  validations.filter(({ rule }) => rule.kind !== "foreign" && rule.showDropdown);

/** The lists of a tab's cells, by name, each once in the order of its rules. */
export function choiceLists(book: Book, sheet: SheetModel): readonly ChoiceList[] {
  return listed(sheet).flatMap(({ rule }) =>
    rule.kind === "foreign"
      ? []
      : [{ values: valuesOf(book, rule), strict: !rule.allowInvalid, help: rule.help }],
  );
}

function valuesOf(book: Book, rule: Listed): readonly string[] {
  if (rule.kind === "list") return rule.values;
  const { rect } = rule;
  const source = sheetById(book, rule.sheet);
  const rows = source?.rows.slice(rect.top - 1, rect.bottom) ?? [];
  const texts = rows.flatMap((row) =>
    (row?.values ?? [])
      .slice(rect.left - 1, rect.right)
      .map((value, index) => shownText(book, plainOf(value), row?.styles[rect.left - 1 + index] ?? 0)),
  );
  return [...new Set(texts.filter((text) => text !== ""))];
}

/** Which list a cell takes, as its place among those of the tab; undefined where it takes any text. */
export function listFinder(sheet: SheetModel): (row: number, column: number) => number | undefined {
  const rules = listed(sheet);
  const byColumn = new Map<number, readonly number[]>();
  const inColumn = (column: number): readonly number[] => {
    const known = byColumn.get(column);
    if (known !== undefined) return known;
    const found = rules.flatMap(({ rects }, index) =>
      rects.some(({ left, right }) => column >= left && column <= right) ? [index] : [],
    );
    byColumn.set(column, found);
    return found;
  };
  return (row, column) =>
    inColumn(column).find((index) => rules[index]?.rects.some((rect) => contains(rect, row, column)));
}
