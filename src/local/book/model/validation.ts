import { type Book, sheetById } from "./book-model.ts";
import { contains, type Rect, subtract } from "./rect.ts";
import type { SheetModel, ValidationRule } from "./sheet-model.ts";
import { plainOf, type Stored } from "./stored.ts";

/** Lays a rule over a block, or with null takes every rule off it. */
export function layValidation(sheet: SheetModel, rect: Rect, rule: ValidationRule | null): void {
  for (const validation of sheet.validations) {
    validation.rects = validation.rects.flatMap((old) => subtract(old, rect));
  }
  sheet.validations = sheet.validations.filter(({ rects }) => rects.length > 0);
  if (rule === null) return;
  const same = sheet.validations.find((validation) => validation.rule === rule);
  if (same === undefined) sheet.validations.push({ rects: [rect], rule });
  else same.rects = [...same.rects, rect];
}

/** A rule written out, so that two can be compared. */
export const ruleText = (rule: ValidationRule): string => JSON.stringify(rule);

/** The rule on a cell, 1-based; undefined where there is none. */
export function ruleAt(sheet: SheetModel, row: number, column: number): ValidationRule | undefined {
  return sheet.validations.find(({ rects }) => rects.some((rect) => contains(rect, row, column)))?.rule;
}

/** A check of values against strict dropdowns; the allowed values of a rule are gathered once. */
export function strictChecker(book: Book): (rule: ValidationRule, value: Stored) => boolean {
  const known = new Map<ValidationRule, ReadonlySet<string>>();
  return (rule, value) => {
    const plain = plainOf(value);
    if (rule.kind === "foreign" || rule.allowInvalid || plain === null) return true;
    const allowed = known.get(rule) ?? allowedValues(book, rule);
    known.set(rule, allowed);
    return allowed.has(String(plain));
  };
}

function allowedValues(book: Book, rule: Exclude<ValidationRule, { kind: "foreign" }>): ReadonlySet<string> {
  if (rule.kind === "list") return new Set(rule.values);
  const sheet = sheetById(book, rule.sheet);
  const rows = sheet?.rows.slice(rule.rect.top - 1, rule.rect.bottom) ?? [];
  const values = rows.flatMap((row) => row?.values.slice(rule.rect.left - 1, rule.rect.right) ?? []);
  return new Set(
    values
      .map((value) => plainOf(value))
      .filter((value) => value !== null)
      .map(String),
  );
}
