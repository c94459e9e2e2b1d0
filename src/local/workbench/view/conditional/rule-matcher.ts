import type { Book } from "../../../book/model/book-model.ts";
import type { RuleLook } from "../../../book/model/conditional-format.ts";
import { contains } from "../../../book/model/rect.ts";
import type { SheetModel } from "../../../book/model/sheet-model.ts";
import type { BookWorker } from "../value/shown-value.ts";
import { lookOfRule } from "./file-looks.ts";
import { isLast, ruleTest } from "./rule-test.ts";

/**
 * What the conditional formats of a tab make of a cell. Of rules that hold together the first decides on ground, colour
 * and weight, each by itself, as Excel has it.
 */
export function ruleMatcher(
  book: Book,
  sheet: SheetModel,
  work: BookWorker,
): (row: number, column: number) => RuleLook | undefined {
  const rules = sheet.formats.flatMap((format) => {
    const look = lookOfRule(book, format);
    const holds = ruleTest(format, sheet, work);
    if (holds === undefined) return [];
    return [{ rects: format.rects, look, holds, last: isLast(format) }];
  });
  if (rules.length === 0) return () => undefined;
  return (row, column) => {
    let over: RuleLook | undefined;
    for (const { rects, look, holds, last } of rules) {
      if (!rects.some((rect) => contains(rect, row, column)) || !holds(row, column)) continue;
      over = look === undefined ? over : { ...look, ...over };
      if (last) break;
    }
    return over;
  };
}
