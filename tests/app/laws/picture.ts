import { tableOf } from "../../../src/core/book/parsed-book.ts";
import { findColumns } from "../../../src/core/table/find-columns.ts";
import { readLabel } from "../../../src/core/table/label.ts";
import { noteMarker, ownNote } from "../../../src/core/table/note.ts";
import { cellText } from "../../../src/core/table/parse-cell.ts";
import { marksKey, type Table } from "../../../src/core/table/table.ts";
import { byKeys } from "../../by-keys.ts";
import type { MemoryOffice } from "../memory-office.ts";
import type { Desk } from "./desk.ts";

/** Clerks' columns that a command writes too: their keys by sheet. */
export type Owned = Readonly<Record<string, readonly string[]>>;

/** Where our rows tell of numbers of rows or of counts, which others shift. */
const loose: Owned = {
  "Kết quả kiểm tra": ["row", "cell"],
  "⚙Hoàn tác": ["row"],
  "Nhật ký": ["place", "before", "after"],
  // By whatever was taken over together.
  "Báo về": ["batch"],
  // By its campaign's, where that is still there.
  "Cuộc họp": ["key"],
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
  /** What clerks typed, without their notes. */
  readonly cells: string;
  /** All that stands in columns of ours, row by row. */
  readonly beside: readonly string[];
  readonly ours: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The rows of a sheet by what clerks typed in them: cells and notes under their headers. The header row is one. */
export type SheetPicture = ReadonlyMap<string, Alike>;

/** The book as the laws look at it, sheet by sheet; files and letters are rows too. */
export type Picture = ReadonlyMap<string, SheetPicture>;

/** A file is known by its paper: which number it got depends on how many were made before. */
function byPaper(text: string, files: MemoryOffice["drive"]["files"]): string {
  const id = text.replace(/^bo-nho:/u, "");
  return `${text.slice(0, text.length - id.length)}${files.get(id)?.file.key ?? id}`;
}

/** The label of a row that has lost its name. */
const bareKey = /^[\p{Lu}\d/]+(?:-[\p{L}\d/]+)*$/u;

/** Our sentences tell of rows by their numbers, which others shift. */
const withoutNumbers = (text: string): string => text.replace(/(dòng )\d+/giu, "$1#");

interface Sorted {
  readonly typed: string[];
  readonly ours: [string, string][];
}

interface MutableAlike {
  count: number;
  readonly cells: string;
  readonly beside: string[];
  readonly ours: Map<string, Set<string>>;
}

function alike(into: Map<string, MutableAlike>, name: string, cells: string): MutableAlike {
  const known = into.get(name) ?? { count: 0, cells, beside: [], ours: new Map<string, Set<string>>() };
  into.set(name, known);
  known.count += 1;
  return known;
}

function pictureSheet(desk: Desk, sheet: string, owned: readonly string[], withNotes: boolean): SheetPicture {
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
  const into = new Map<string, MutableAlike>();
  cells.forEach((line, index) => {
    const row: Sorted = { typed: [], ours: [] };
    line.forEach((cell, place) => {
      const key = keys.get(place + 1);
      if (index > 0 && key !== undefined && ignored.has(key)) return;
      const name = key ?? `“${cellText(header[place] ?? "")}”`;
      const written = cellText(cell);
      // A label follows its row, also when somebody renames that or gives it another key; where it leads then is the law of
      // names (tests/core/table). Here it counts that a clerk's reference is still one.
      const isLabel =
        declared?.columns[key ?? ""]?.kind === "ref" &&
        (readLabel(written) !== null || bareKey.test(written));
      const text = isLabel ? "→" : byKeys(sheet, declared?.columns[key ?? ""]?.header ?? name, written);
      if (index > 0 && key !== undefined && mine.has(key))
        row.ours.push([key, withoutNumbers(byPaper(text, desk.office.drive.files))]);
      else if (text !== "") row.typed.push(`${name}=${text}`);
      const note = notes[index]?.[place] ?? "";
      if (note === "") return;
      if (ownNote(note) !== "") row.typed.push(`note on ${name}=${ownNote(note)}`);
      if (note.includes(noteMarker))
        row.ours.push([`note on ${name}`, withoutNumbers(note.slice(note.indexOf(noteMarker)))]);
    });
    if (row.typed.length === 0 && row.ours.every(([, text]) => text === "")) return;
    const name = `${sheet}${index === 0 ? " header" : ""}: ${row.typed.sort().join("; ")}`;
    const typed = row.typed.filter((text) => !text.startsWith("note on "));
    const { ours, beside } = alike(into, name, typed.join("; "));
    beside.push(JSON.stringify(row.ours.map(([key, text]) => `${key}=${text}`).sort()));
    for (const [key, text] of row.ours) {
      const texts = ours.get(key) ?? new Set<string>();
      ours.set(key, texts.add(text));
    }
  });
  return into;
}

/** Draws books; a sheet that was not touched since is not drawn anew. One for each command: it is of what it owns. */
export function pictures(owned: Owned, mayGo: readonly string[]) {
  // A sheet in memory that stays as it is reads as the same rectangle, also in twins.
  const drawn = new WeakMap<object, SheetPicture>();
  const sheetOf = (desk: Desk, sheet: string): SheetPicture => {
    const cells = desk.office.book.read(desk.tab(sheet));
    const picture = drawn.get(cells) ?? pictureSheet(desk, sheet, owned[sheet] ?? [], !mayGo.includes(sheet));
    drawn.set(cells, picture);
    return picture;
  };
  return (desk: Desk, sheets: readonly string[]): Picture => {
    const others = new Map<string, MutableAlike>();
    for (const { file } of desk.office.drive.files.values()) alike(others, `file ${file.key}`, "");
    for (const { letter } of desk.office.letters) alike(others, `letter to ${letter.to}`, "");
    return new Map([...sheets.map((sheet) => [sheet, sheetOf(desk, sheet)] as const), ["", others]]);
  };
}
