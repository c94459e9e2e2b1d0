import { sheetsLeadingTo } from "../edit/leading-sheets.ts";
import type { Book, Mark, ProtectedRange } from "../model/book-model.ts";
import type { SheetModel } from "../model/sheet-model.ts";

/** Something that follows when lines of a sheet move, with the way to set it anew. */
interface Part<T = unknown> {
  now(): T;
  set(value: T): void;
}

/** A part as a change left it. */
export interface LeftPart {
  /** Whether nobody has touched it since. */
  isAsLeft(): boolean;
  /** Makes it what it was before. */
  restore(): void;
}

const part = <T>(now: () => T, set: (value: T) => void): Part => ({
  now,
  // It is given only what `now` gave.
  set: (value) => set(value as T),
});

/** Marks or protections of one sheet among those of the book, each with its place in that list. */
function ofSheet<T extends Mark | ProtectedRange>(
  { id }: SheetModel,
  all: () => readonly T[],
  set: (next: T[]) => void,
): Part {
  return part(
    () => all().flatMap((each, index) => (each.sheet === id ? [{ index, each }] : [])),
    (kept) => {
      const next = all().filter(({ sheet }) => sheet !== id);
      for (const { index, each } of kept) next.splice(index, 0, each);
      set(next);
    },
  );
}

function partsOf(book: Book, sheet: SheetModel): readonly Part[] {
  const { layout } = sheet;
  const ofLayout = <Key extends "merges" | "columns" | "filter">(key: Key): Part =>
    part(
      () => layout[key],
      (value) => {
        if (value === undefined) delete layout[key];
        else layout[key] = value;
      },
    );
  return [
    ofLayout("merges"),
    ofLayout("columns"),
    ofLayout("filter"),
    ofSheet(
      sheet,
      () => book.marks,
      (next) => {
        book.marks = next;
      },
    ),
    ofSheet(
      sheet,
      () => book.protections,
      (next) => {
        book.protections = next;
      },
    ),
    ...sheetsLeadingTo(book, sheet.name).flatMap((leading) => [
      part(
        () => leading.validations,
        (value) => {
          leading.validations = value;
        },
      ),
      part(
        () => leading.formats,
        (value) => {
          leading.formats = value;
        },
      ),
    ]),
  ];
}

/** What marks and protections are worth comparing by: not where in the book's list they stand. */
const textOf = (value: unknown): string =>
  JSON.stringify(value, (name, each) => (name === "index" ? undefined : each)) ?? "";

/**
 * Remembers what hangs on a sheet beside its cells: rules, merged cells, widths, marks, protections, and rules of other sheets
 * that lead here.
 * @returns what tells, once lines have moved, how they were left: all of them, for moving back may cut what moving did not
 */
export function watchParts(book: Book, sheet: SheetModel): () => readonly LeftPart[] {
  const watched = partsOf(book, sheet).map((each) => ({ each, before: structuredClone(each.now()) }));
  return () =>
    watched.map(({ each, before }): LeftPart => {
      const left = textOf(each.now());
      return {
        isAsLeft: () => textOf(each.now()) === left,
        restore: () => each.set(structuredClone(before)),
      };
    });
}
