import { tableOf } from "../src/core/book/parsed-book.ts";
import { mapList, refText } from "../src/core/table/ref-text.ts";

/** What a cell says to the core: of one that leads to another row the key behind its name. */
export function byKeys<T>(sheet: string, header: string, value: T): T | string {
  const column = Object.values(tableOf(sheet)?.[1].columns ?? {}).find((each) => each.header === header);
  if (typeof value !== "string") return value;
  // A clerk may call the column otherwise.
  if (column?.kind === "ref" || (column === undefined && value.includes(" · "))) return refText(value);
  return column?.kind === "text" && column.lists !== undefined ? mapList(value, refText) : value;
}
