import { parseAddress } from "../model/a1.ts";
import { setNote } from "../model/cells.ts";
import type { SheetModel } from "../model/sheet-model.ts";
import { childrenOf, childrenOfRoot, type XmlElement } from "../parts/element.ts";
import { attributesOf } from "../parts/xml-value.ts";
import { readText } from "./shared-strings.ts";

/** A note as a comments part has it. */
export interface WrittenNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly author: string;
  readonly element: XmlElement;
}

/** The notes of a comments part (ECMA-376 part 1, 18.7). */
export function notesIn(xml: string): readonly WrittenNote[] {
  const parts = new Map(childrenOfRoot(xml).map((child) => [child.name, child]));
  const [authors, list] = [parts.get("authors"), parts.get("commentList")];
  if (list === undefined) return [];
  const names =
    authors === undefined ? [] : childrenOf(xml, authors).map(({ from, to }) => xml.slice(from, to));
  return childrenOf(xml, list).flatMap((element) => {
    const attributes = attributesOf(element.tag);
    const place = parseAddress(attributes.get("ref") ?? "", 1, 1);
    const body = childrenOf(xml, element).find(({ name }) => name === "text");
    if (place === undefined || body === undefined) return [];
    const author = names[Number(attributes.get("authorId") ?? 0)] ?? "";
    return [{ row: place.top, column: place.left, text: readText(xml, body).text, author, element }];
  });
}

/** Lays the notes of a comments part on the cells. */
export function layNotes(sheet: SheetModel, xml: string): void {
  if (xml === "") return;
  for (const { row, column, text } of notesIn(xml)) setNote(sheet, row, column, text);
}
