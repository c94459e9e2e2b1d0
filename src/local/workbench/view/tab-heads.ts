import type { Book } from "../../book/model/book-model.ts";
import type { TabHead } from "../protocol.ts";

/** The strip of tabs, in the order of the book. */
export const tabHeads = ({ sheets }: Book): readonly TabHead[] =>
  sheets.map((sheet) => ({ id: sheet.id, name: sheet.name, hidden: sheet.visibility !== "visible" }));
