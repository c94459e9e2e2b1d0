import type { Book } from "../../../book/model/book-model.ts";
import type { RuleLook } from "../../../book/model/conditional-format.ts";
import type { SheetModel } from "../../../book/model/sheet-model.ts";
import { lookOfRule } from "./file-looks.ts";

/** What the rules of a tab can make of a cell, each rule by itself. */
export function ruleLooks(book: Book, { formats }: SheetModel): readonly RuleLook[] {
  return formats.flatMap((format) => lookOfRule(book, format) ?? []);
}
