import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Answers, Request, VerbName } from "../../src/app/all-verbs.ts";
import type { Answer } from "../../src/app/door/answer.ts";
import { type BookEditor, bookEditor } from "../../src/local/book/edit/book-editor.ts";
import { saveBook } from "../../src/local/book/graft/save-book.ts";
import type { Book } from "../../src/local/book/model/book-model.ts";
import { lastRow } from "../../src/local/book/model/cells.ts";
import type { Row } from "../../src/local/book/model/sheet-model.ts";
import type { Plain } from "../../src/local/book/model/stored.ts";
import { openBook } from "../../src/local/book/read/open-book.ts";
import { type MemoryDrive, memoryDrive } from "../../src/local/drive/memory-drive.ts";
import { pushedCode, scriptOf } from "../../src/local/google/script.ts";
import { type Host, makeHost } from "../../src/local/host.ts";
import type { HostOptions } from "../../src/local/host-options.ts";
import { hostPage } from "../../src/local/host-page.ts";
import { type MemoryOutbox, memoryOutbox } from "../../src/local/mail/memory-outbox.ts";
import { readSamples } from "../../src/local/session/sample-rows.ts";
import { typeLabelled } from "../samples/labelled.ts";
import { cellAt, columnOf, rowWhere } from "./grid.ts";

/** Thursday 5 March 2026, 08:00 in Viet Nam. */
export const START = Date.UTC(2026, 2, 5, 1);
export const LAN = "lan@sotuphap.vn";
export const MINH = "minh@sotuphap.vn";

const root = join(import.meta.dirname, "../..");

/** A file of appsscript/ as it is pushed to Google. */
export function pushed(name: string): string {
  return readFileSync(join(root, "appsscript", name), "utf8");
}

/** The compiled bundle, loaded once for all clerks of a test file. */
const script = scriptOf(pushedCode(pushed));

/** The compiled bundle at work: one book, one folder of papers, and as many clerks as sit down at it. */
export interface Office {
  readonly book: Book;
  readonly drive: MemoryDrive;
  /** Every letter that left. */
  readonly outbox: MemoryOutbox;
  /** A clerk at the keyboard. */
  clerk(user: string, options: Partial<HostOptions>): Host;
  /** What a clerk does in the grid by hand. */
  readonly hand: BookEditor;
  /** Somebody types into a cell: the row by its number or by its code, the column by its header. */
  types(sheet: string, row: number | string, header: string, text: string): void;
  /** What such a cell holds. */
  reads(sheet: string, row: number | string, header: string): Plain;
}

/** Lets clerks sit down at a book. */
export function officeOver(book: Book, drive: MemoryDrive): Office {
  const outbox = memoryOutbox();
  const hand = bookEditor(book, () => START);
  const rowAt = (sheet: string, row: number | string): number =>
    typeof row === "number" ? row : rowWhere(book, sheet, "Mã", row);
  return {
    book,
    drive,
    outbox,
    clerk: (user, options) =>
      makeHost({
        book,
        user,
        now: () => START,
        timeZone: "Asia/Ho_Chi_Minh",
        pages: (name) => pushed(`${name}.html`),
        drive,
        outbox,
        script,
        ...options,
      }),
    hand,
    types: (sheet, row, header, text) =>
      hand.type(sheet, rowAt(sheet, row), columnOf(book, sheet, header), text),
    reads: (sheet, row, header) => cellAt(book, sheet, rowAt(sheet, row), header),
  };
}

/** A book as Google makes a new one. */
export async function newOffice(): Promise<Office> {
  return officeOver(await openBook(undefined), memoryDrive());
}

/** *Thiết lập sổ*, and where that is not the end of it, what its page does: step after step. */
export function setUp(host: Host): void {
  const shown = host.pages().length;
  host.call("setUp");
  const goesOn = host
    .pages()
    .slice(shown)
    .some(({ name }) => name === "thiet-lap");
  for (let steps = 1; goesOn && !asked(host, { verb: "set-up.step" }).finished; steps += 1)
    if (steps > 50) throw new Error("set-up comes to no end");
}

let empty: Promise<Office> | undefined;

async function setUpAnew(): Promise<Office> {
  const office = await newOffice();
  setUp(office.clerk(LAN, {}));
  return office;
}

/** A book after *Thiết lập sổ*, set up once for all tests of a worker: each has a twin of its own. */
export async function setUpOffice(): Promise<Office> {
  empty ??= setUpAnew();
  return officeOver(twinOf((await empty).book), memoryDrive());
}

function twinRow({ values, styles, notes, runs }: Row): Row {
  return {
    values: [...values],
    styles: [...styles],
    ...(notes === undefined ? {} : { notes: new Map(notes) }),
    ...(runs === undefined ? {} : { runs: new Map(runs) }),
  };
}

/** A twin of a book at this moment, cheaper than a file when a test needs hundreds. It must not be saved. */
export function twinOf(book: Book): Book {
  const twin: Book = {
    ...book,
    sheets: book.sheets.map(({ rows, ...sheet }) => ({
      ...structuredClone({ ...sheet, file: undefined }),
      rows: rows.map((row) => row && twinRow(row)),
    })),
    marks: structuredClone(book.marks),
    protections: structuredClone(book.protections),
    properties: new Map(book.properties),
    files: structuredClone(book.files),
    triggers: structuredClone(book.triggers),
    mailUse: new Map(book.mailUse),
    sheetByName: (name) => twin.sheets.find((sheet) => sheet.name === name),
  };
  return twin;
}

async function makeSample(): Promise<Uint8Array> {
  const { book } = await setUpOffice();
  typeLabelled(book, readSamples(join(root, "samples")), START);
  return saveBook(book);
}

let made: { readonly bytes: Uint8Array; readonly opened: Book } | undefined;

async function sample(): Promise<{ readonly bytes: Uint8Array; readonly opened: Book }> {
  if (made === undefined) {
    const bytes = await makeSample();
    made = { bytes, opened: await openBook(bytes) };
  }
  return made;
}

/** The sample office's file. */
export async function sampleBytes(): Promise<Uint8Array> {
  return (await sample()).bytes;
}

/** The sample office as opened from its file: no test sees what another did. */
export async function sampleOffice(): Promise<Office> {
  return officeOver(twinOf((await sample()).opened), memoryDrive());
}

/** A two-campaign office with little to say, for tests that make its plans hundreds of times. */
export async function smallOffice(): Promise<Office> {
  const office = await setUpOffice();
  const kept = new Set<unknown>(["QB-2017", "TV-2021"]);
  const few = [...readSamples(join(root, "samples"))].map(([sheet, rows]) => {
    const mine = rows.filter((row) =>
      "Phong trào" in row || sheet === "Phong trào" ? kept.has(row["Phong trào"] ?? row["Mã"]) : true,
    );
    // The first lines of a plan, in steps of ten, are enough of it.
    return [sheet, sheet === "Nội dung" ? mine.filter((row) => Number(row["Thứ tự"]) <= 60) : mine] as const;
  });
  typeLabelled(office.book, new Map(few), START);
  cutGrid(office.book);
  return office;
}

/** Takes the empty rows at the end away, so that twins are cheap. */
export function cutGrid(book: Book): void {
  for (const sheet of book.sheets) {
    sheet.maxRows = lastRow(sheet) + 20;
    sheet.rows.length = Math.min(sheet.rows.length, sheet.maxRows);
  }
}

/** What the last command told the clerk, toasts before alerts. */
export function said(host: Host): string {
  return [...host.toasts(), ...host.alerts()].map(({ message }) => message).join("\n");
}

/** Asks the bundle's one door as a page does. */
export function ask<Name extends VerbName>(host: Host, request: Request<Name>): Answer<Answers[Name]> {
  // The door answers a verb with what that verb's `run` gives (src/app/rpc.ts).
  return JSON.parse(String(hostPage(host).run("rpc", JSON.stringify(request)))) as Answer<Answers[Name]>;
}

/** The value of an answer that has to be there. */
export function asked<Name extends VerbName>(host: Host, request: Request<Name>): Answers[Name] {
  const answer = ask(host, request);
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}

/** *Tính thời hạn*, and where days would move, yes to all of them. */
export function settleDeadlines(host: Host): void {
  host.call("deadlines");
  const { fingerprint, moves } = asked(host, { verb: "deadlines.preview" });
  if (moves.length > 0) asked(host, { verb: "deadlines.write", fingerprint });
}
