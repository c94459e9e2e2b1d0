import { readFileSync } from "node:fs";
import { UnreadablePart } from "../../book/parts/unreadable.ts";
import { keepBackup } from "../../disk/keep-copy.ts";
import { rememberBeside } from "../../disk/memo-file.ts";
import { openHost } from "../../session/open-host.ts";
import { refuseReadOnly } from "../../session/refuse-read-only.ts";
import { holdBook, openFile } from "../../session/workbook-file.ts";
import { askAt, type KeepPage, type Questions, showAt } from "./commands.ts";
import type { Desk } from "./desk.ts";
import { openJournal, readJournal, setAside } from "./journal.ts";
import type { Person } from "./person.ts";
import { doAgain } from "./replay.ts";
import { saveDesk } from "./saving.ts";
import { seenBook } from "./seen.ts";

/** What the desk needs of the server around it. */
export interface Around {
  readonly now: () => number;
  readonly tell: Desk["tell"];
  readonly keepPage: KeepPage;
  /** Serves other calls until the condition holds; returns at once where there is nobody to serve. */
  readonly wait: (until: () => boolean) => void;
}

/**
 * Opens a book, holds it, keeps a dated copy, and does again what a killed server had not saved.
 * @throws WrongUse where it cannot be opened, one sentence
 */
export async function openDesk(path: string, around: Around): Promise<Desk> {
  refuseReadOnly(path);
  const held = await holdBook(path, openFile);
  try {
    const bytes = readFileSync(held.path);
    keepBackup(held.path, around.now());
    const left = readJournal(held.path, bytes, around.now());
    const desk: Desk = {
      held,
      journal: openJournal(held.path, bytes, left.kind === "ops" ? left.ops : []),
      seen: seenBook(held.book),
      watched: new Set(),
      people: new Map(),
      windows: new Map(),
      fillers: new WeakMap(),
      typedLast: new WeakMap(),
      owed: left.kind === "ops" ? "journal" : "nothing",
      unsaved: "",
      waiting: 0,
      said: [],
      now: around.now,
      tell: around.tell,
    };
    if (left.kind === "foreign")
      desk.said.push(
        `Lần trước chương trình bị tắt khi chưa lưu, và sổ đã được sửa ở nơi khác từ đó nên không gõ lại được. Những gì đã gõ được giữ ở tệp ${left.kept}.`,
      );
    if (left.kind === "ops") desk.said.push(await again(desk, left.ops));
    readFirst(desk);
    return desk;
  } catch (fault) {
    held.release();
    throw fault;
  }

  async function again(desk: Desk, ops: Parameters<typeof doAgain>[2]): Promise<string> {
    const whose = (name: string): Person => personAt(desk, name, around, noQuestions);
    const why = doAgain(desk, whose, ops);
    if (why !== "") {
      const kept = setAside(held.path, around.now());
      return `Lần trước chương trình bị tắt khi chưa lưu; có việc không gõ lại được (${why}). Tất cả những gì đã gõ được giữ ở tệp ${kept}.`;
    }
    await saveDesk(desk);
    return `Lần trước chương trình bị tắt khi chưa lưu; đã gõ lại ${ops.length} lần sửa chưa lưu, không mất gì.`;
  }
}

/** Reads the tab that windows show first, so that it is there when they ask; one that cannot be read is told of when they do. */
function readFirst({ held }: Desk): void {
  try {
    void held.book.sheets.find(({ visibility }) => visibility === "visible")?.rows;
  } catch (fault) {
    if (!(fault instanceof UnreadablePart)) throw fault;
  }
}

const noQuestions: Questions = { open: new Map(), next: () => 0 };

/** This person at the desk, who comes to it now or is there already. */
export function personAt(desk: Desk, name: string, around: Around, questions: Questions): Person {
  const there = desk.people.get(name);
  if (there !== undefined) return there;
  const windows: string[] = [];
  const host = openHost(desk.held.book, {
    path: desk.held.path,
    user: name,
    now: around.now,
    remember: rememberBeside(desk.held.path),
    confirm: (alert) => askAt(desk, person, questions, alert, around.wait),
    show: (shown) =>
      showAt(desk, around.keepPage, windows[windows.length - 1], shown, () => questions.next()),
  });
  const person: Person = { name, host, undo: [], redo: [], windows, asked: undefined };
  desk.people.set(name, person);
  return person;
}
