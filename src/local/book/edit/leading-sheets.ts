import type { Book } from "../model/book-model.ts";
import { type FileSheet, wasRead } from "../model/file-sheet.ts";
import type { SheetModel } from "../model/sheet-model.ts";
import { partHolds } from "../parts/part-text.ts";

/**
 * The sheets whose formulas and rules may lead to the tab of this name. One that nobody has looked at is left unread where
 * its part does not even name that tab.
 */
export function sheetsLeadingTo(book: Book, name: string): readonly SheetModel[] {
  // Parts say the name that the file has for the tab.
  const written = book.sheets.find((sheet) => sheet.name === name)?.file?.name ?? name;
  return book.sheets.filter(
    (sheet) =>
      wasRead(sheet) || sheet.name === name || [name, written].some((each) => mentions(book, sheet, each)),
  );
}

/** A part that nobody has read stays as it is; unpacking it for each row that is put in would take seconds. */
const known = new WeakMap<FileSheet, Map<string, boolean>>();

function mentions(book: Book, { file }: SheetModel, name: string): boolean {
  if (file === undefined || book.file === undefined) return true;
  const answers = known.get(file) ?? new Map<string, boolean>();
  known.set(file, answers);
  const answer = answers.get(name) ?? partHolds(book.file.package, file.path, waysToName(name));
  answers.set(name, answer);
  return answer;
}

/** What a part may write otherwise: what XML escapes, and the apostrophe, which stands twice in a formula. */
const WRITTEN_OTHERWISE = /[&<>"']+/;

/** The longest stretch of the name that every part writes alike, and how one begins that is written by numbers. */
function waysToName(name: string): readonly string[] {
  const [longest = ""] = name.split(WRITTEN_OTHERWISE).sort((a, b) => b.length - a.length);
  return [longest, "&#"];
}
