import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Answers, Request, VerbName } from "../../src/app/all-verbs.ts";
import { setUpBook } from "../../src/app/book/set-up-book.ts";
import type { Answer } from "../../src/app/door/answer.ts";
import { rpc } from "../../src/app/rpc.ts";
import { tableOf } from "../../src/core/book/parsed-book.ts";
import { shipped } from "../../src/core/shipped/shipped-rows.ts";
import type { Cell } from "../../src/core/table/cell.ts";
import { cellText } from "../../src/core/table/parse-cell.ts";
import { memoryChance } from "../../src/memory/chance.ts";
import { memoryClock } from "../../src/memory/clock.ts";
import type { MemoryHand } from "../../src/memory/hand.ts";
import { memoryLock } from "../../src/memory/lock.ts";
import { type MemoryPost, memoryPost, type SentLetter } from "../../src/memory/mail.ts";
import { memoryMemo } from "../../src/memory/memo.ts";
import { type MemoryDrive, type MemoryPaper, memoryDrive } from "../../src/memory/papers.ts";
import { memoryRights } from "../../src/memory/rights.ts";
import { type MemoryScreen, memoryScreen } from "../../src/memory/screen.ts";
import { memoryTemplateDocs } from "../../src/memory/template-docs.ts";
import { memoryTimers } from "../../src/memory/timer.ts";
import { type MemoryWorkbook, memoryWorkbook } from "../../src/memory/workbook.ts";
import type { Moment } from "../../src/ports/clock.ts";
import type { Ports } from "../../src/ports/ports.ts";
import { byKeys } from "../by-keys.ts";
import { asTyped, type RowsBySheet } from "../core/book-of.ts";
import { labelled } from "../samples/labelled.ts";
import { type CallSeen, type Happening, watched } from "./port-calls.ts";

export const LAN = "lan@sotuphap.vn";
export const MINH = "minh@sotuphap.vn";

/** Thursday 5 March 2026, 08:00. */
const START: Moment = { day: "2026-03-05", time: "08:00:00" };

/** A clerk who runs commands. */
export interface Clerk extends Ports {
  readonly screen: MemoryScreen;
  /** Every call of a port so far, in order. */
  readonly calls: readonly CallSeen[];
}

/** One book in memory, one Drive, one post office, and as many clerks as sit down at it. */
export interface MemoryOffice {
  readonly book: MemoryWorkbook;
  readonly drive: MemoryDrive;
  /** Every letter that left, in order. */
  readonly letters: readonly SentLetter[];
  readonly hand: MemoryHand;
  /** Puts the clock. */
  now(moment: Moment): void;
  /** So many milliseconds of a run go by. */
  pass(milliseconds: number): void;
  /** A clerk at the keyboard; what happens between two calls of a port decides the test. */
  clerk(user: string, happens: Happening): Clerk;
  /** Somebody types into a cell; the row by its number or by its code, the column by its header. */
  types(sheet: string, row: number | string, header: string, text: string): void;
  /** What a cell shows, of one that leads to another row that row's key; "" for an empty one. */
  reads(sheet: string, row: number | string, header: string): string;
  /** The number of the row with this code. */
  rowOf(sheet: string, key: string): number;
  columnOf(sheet: string, header: string): number;
  /** Every row below the header by header, as shown but for references, of which it has the keys; without the empty cells. */
  rows(sheet: string): readonly Readonly<Record<string, string>>[];
  /** The same office at this moment, on its own from now on; timers stay behind. */
  twin(): MemoryOffice;
  /** All that it holds but timers, as texts: commands do the same in offices of the same texts. */
  texts(): readonly string[];
}

const templates = {
  read: (name: string) =>
    new Uint8Array(readFileSync(join(import.meta.dirname, "../../templates", `${name}.docx`))),
};

function officeOver(
  book: MemoryWorkbook,
  facts: Map<string, string>,
  drive: MemoryDrive,
  post: MemoryPost,
): MemoryOffice {
  const timers = memoryTimers();
  const rights = memoryRights("", []);
  const clock = memoryClock(START);
  const [lock, memo] = [memoryLock(), memoryMemo(facts)];

  const columnOf = (sheet: string, header: string): number => {
    const column = book.readHeader(sheet).indexOf(header) + 1;
    if (column === 0) throw new Error(`sheet ${sheet} has no column ${header}`);
    return column;
  };
  const rowOf = (sheet: string, key: string): number => {
    const row = book.read(sheet).findIndex((line) => line[columnOf(sheet, "Mã") - 1] === key) + 1;
    if (row === 0) throw new Error(`sheet ${sheet} has no row ${key}`);
    return row;
  };
  const number = (sheet: string, row: number | string): number =>
    typeof row === "number" ? row : rowOf(sheet, row);
  return {
    book,
    drive,
    letters: post.sent,
    hand: book.hand,
    now: clock.set,
    pass: clock.pass,
    clerk: (user, happens) => {
      const calls: CallSeen[] = [];
      const watch = watched(calls, happens);
      return {
        workbook: watch("workbook", book.inOneRun()),
        papers: watch("papers", drive.papersOf(user)),
        templates,
        shipped: { read: () => shipped },
        templateDocs: watch("templateDocs", memoryTemplateDocs(drive, user)),
        chance: memoryChance(),
        clock,
        lock: watch("lock", lock),
        screen: memoryScreen(),
        user: { email: () => user },
        mail: watch("mail", post.mailOf(user)),
        timer: watch("timer", timers.timerOf(user)),
        memo: watch("memo", memo),
        rights: watch("rights", rights.rightsOf(user)),
        calls,
      };
    },
    types: (sheet, row, header, text) => {
      const columns = Object.values(tableOf(sheet)?.[1].columns ?? {});
      const column = columns.find((candidate) => candidate.header === header);
      const cell = column === undefined ? text : asTyped(column, text);
      book.hand.type(sheet, number(sheet, row), columnOf(sheet, header), cell);
    },
    reads: (sheet, row, header) =>
      byKeys(
        sheet,
        header,
        cellText(book.read(sheet)[number(sheet, row) - 1]?.[columnOf(sheet, header) - 1] ?? ""),
      ),
    rowOf,
    columnOf,
    rows: (sheet) => rowsIn(sheet, book.read(sheet)),
    twin: () => officeOver(book.twin(), new Map(facts), drive.twin(), post.twin()),
    texts: () => [
      ...book.texts(),
      JSON.stringify([...facts]),
      JSON.stringify(post.sent),
      ...[...drive.files.values()].map(textOfPaper),
    ],
  };
}

/** A stored paper does not change: another comes in its place. */
const paperTexts = new WeakMap<MemoryPaper, string>();

function textOfPaper(paper: MemoryPaper): string {
  const known = paperTexts.get(paper);
  if (known !== undefined) return known;
  const { bytes, ...rest } = paper.file;
  const text = JSON.stringify([paper.id, paper.owner, rest, Buffer.from(bytes).toString("latin1")]);
  paperTexts.set(paper, text);
  return text;
}

function rowsIn(
  sheet: string,
  [headers = [], ...lines]: readonly (readonly Cell[])[],
): ReturnType<MemoryOffice["rows"]> {
  return lines.map((line) =>
    Object.fromEntries(
      line.flatMap((cell, index) => {
        const header = cellText(headers[index] ?? "");
        return cell === "" ? [] : [[header, byKeys(sheet, header, cellText(cell))]];
      }),
    ),
  );
}

let setUp: { readonly book: MemoryWorkbook; readonly facts: ReadonlyMap<string, string> } | undefined;

/** An office whose book was set up, with these rows typed into it below the shipped ones. */
export function memoryOffice(rows: RowsBySheet): MemoryOffice {
  if (setUp === undefined) {
    const facts = new Map<string, string>();
    const { book, clerk } = officeOver(memoryWorkbook(), facts, memoryDrive(), memoryPost(100));
    setUpBook(clerk(LAN, {}), "0.0.0");
    setUp = { book, facts };
  }
  const office = officeOver(setUp.book.twin(), new Map(setUp.facts), memoryDrive(), memoryPost(100));
  for (const [sheet, typed] of labelled(new Map(Object.entries(rows)))) {
    const first = office.book.read(sheet).length + 1;
    typed.forEach((row, index) => {
      for (const [header, cell] of Object.entries(row))
        if (typeof cell === "string") office.types(sheet, first + index, header, cell);
        else office.hand.type(sheet, first + index, office.columnOf(sheet, header), cell);
    });
  }
  return office;
}

/** Asks the one door, as a page does. */
export function ask<Name extends VerbName>(clerk: Clerk, request: Request<Name>): Answer<Answers[Name]> {
  // The door answers a verb with what that verb's `run` gives (src/app/rpc.ts).
  return JSON.parse(rpc(clerk, JSON.stringify(request))) as Answer<Answers[Name]>;
}

/** The value of an answer that has to be there. */
export function asked<Name extends VerbName>(clerk: Clerk, request: Request<Name>): Answers[Name] {
  const answer = ask(clerk, request);
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}
