import { tableOf } from "../../../src/core/book/parsed-book.ts";
import { findColumns } from "../../../src/core/table/find-columns.ts";
import { noteMarker, ownNote } from "../../../src/core/table/note.ts";
import { cellText } from "../../../src/core/table/parse-cell.ts";
import { marksKey, type Table } from "../../../src/core/table/table.ts";
import type { Desk } from "./desk.ts";

/** Clerks' columns that a command writes too: their keys by sheet. */
export type Owned = Readonly<Record<string, readonly string[]>>;

/** Where our rows tell of numbers of rows or of counts, which others shift. */
const loose: Owned = {
  "Kết quả kiểm tra": ["row", "cell"],
  "⚙Hoàn tác": ["row"],
  "Nhật ký": ["place", "before", "after"],
};

/**
 * Whose cells a command may write: the system's columns and the clerks' that it was asked to fill. On a sheet that the
 * system writes, a row is known by its identity.
 */
export function isOurs(table: Table, key: string, also: readonly string[]): boolean {
  if (also.includes(key)) return true;
  const known = !(marksKey in table.columns) && table.identity.includes(key);
  return table.columns[key]?.filledBy === "system" && !known;
}

/** Rows alike in all that clerks typed: how many there are, and what stands in each column of ours in any of them. */
export interface Alike {
  readonly count: number;
  readonly ours: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The rows of every sheet by what clerks typed in them: cells and notes under their headers. The header row is one. */
export type Picture = ReadonlyMap<string, Alike>;

/** Our sentences tell of rows by their numbers, which others shift. */
const withoutNumbers = (text: string): string => text.replace(/(dòng )\d+/giu, "$1#");

interface Sorted {
  readonly typed: string[];
  readonly ours: [string, string][];
}

function pictureSheet(
  desk: Desk,
  sheet: string,
  owned: readonly string[],
  withNotes: boolean,
  into: Map<string, MutableAlike>,
): void {
  const { book } = desk.office;
  const tab = desk.tab(sheet);
  const cells = book.read(tab);
  const header = cells[0] ?? [];
  const declared = tableOf(sheet)?.[1];
  const marks = book.columnMarks([tab]).map((mark) => ({ ...mark, sheet }));
  const at = declared === undefined ? new Map<string, number>() : findColumns(declared, header, marks).at;
  const keys = new Map([...at].map(([key, column]) => [column, key]));
  // A note on a list that is written anew stays at its place, also in a quiet run.
  const notes = withNotes ? book.readNotes(tab) : [];
  const mine = new Set(
    [...at.keys()].filter((key) => declared !== undefined && isOurs(declared, key, owned)),
  );
  const ignored = new Set(loose[sheet] ?? []);
  cells.forEach((line, index) => {
    const row: Sorted = { typed: [], ours: [] };
    line.forEach((cell, place) => {
      const key = keys.get(place + 1);
      if (index > 0 && key !== undefined && ignored.has(key)) return;
      const name = key ?? `“${cellText(header[place] ?? "")}”`;
      const text = cellText(cell);
      if (index > 0 && key !== undefined && mine.has(key)) row.ours.push([key, withoutNumbers(text)]);
      else if (text !== "") row.typed.push(`${name}=${text}`);
      const note = notes[index]?.[place] ?? "";
      if (note === "") return;
      if (ownNote(note) !== "") row.typed.push(`note on ${name}=${ownNote(note)}`);
      if (note.includes(noteMarker))
        row.ours.push([`note on ${name}`, withoutNumbers(note.slice(note.indexOf(noteMarker)))]);
    });
    if (row.typed.length === 0 && row.ours.every(([, text]) => text === "")) return;
    const name = `${sheet}${index === 0 ? " header" : ""}: ${row.typed.sort().join("; ")}`;
    const alike = into.get(name) ?? { count: 0, ours: new Map<string, Set<string>>() };
    into.set(name, alike);
    alike.count += 1;
    for (const [key, text] of row.ours) {
      const texts = alike.ours.get(key) ?? new Set<string>();
      alike.ours.set(key, texts.add(text));
    }
  });
}

interface MutableAlike {
  count: number;
  readonly ours: Map<string, Set<string>>;
}

/** The book as the laws look at it; files and letters are rows too. */
export function pictureOf(
  desk: Desk,
  sheets: readonly string[],
  owned: Owned,
  mayGo: readonly string[],
): Picture {
  const picture = new Map<string, MutableAlike>();
  for (const sheet of sheets) pictureSheet(desk, sheet, owned[sheet] ?? [], !mayGo.includes(sheet), picture);
  const more = [
    ...[...desk.office.drive.files.values()].map(({ file }) => `file ${file.key}`),
    ...desk.office.letters.map(({ letter }) => `letter to ${letter.to}`),
  ];
  for (const name of more) {
    const alike = picture.get(name);
    if (alike === undefined) picture.set(name, { count: 1, ours: new Map() });
    else alike.count += 1;
  }
  return picture;
}
