import { openBook } from "../../../src/app/book/read/open-book.ts";
import { tableOf } from "../../../src/core/book/parsed-book.ts";
import { everyTable } from "../../core/book-of.ts";
import { type Clerk, LAN, type MemoryOffice } from "../memory-office.ts";
import type { CallSeen, Happening } from "../port-calls.ts";
import { type Act, chooseActs, ownColumn, type Quiet, quietOf } from "./choose-edits.ts";
import { type Desk, deskAt } from "./desk.ts";
import { perform, told } from "./edits.ts";
import { type Judged, judge } from "./laws.ts";
import { isOurs, type Owned, type Picture, pictureOf } from "./picture.ts";
import { randomOf } from "./random.ts";

/** A command that writes. */
export interface Command {
  readonly name: string;
  /** The office in which it is run, small, for it is run many thousand times. */
  readonly office: () => MemoryOffice;
  /** Runs it. Answers what was said to the clerk besides what stands on the screen. */
  readonly run: (clerk: Clerk) => string;
  /** Clerks' columns that it writes, by sheet, besides the system's. */
  readonly owned: Owned;
  /** Sheets whose rows it takes out itself. */
  readonly mayGo: readonly string[];
}

/** A clerk writes in the column beside ours, into some rows, and a note here and there. */
function furnished(office: MemoryOffice): MemoryOffice {
  const { book, hand } = office;
  for (const sheet of book.sheetNames()) {
    const cells = book.read(sheet);
    const column = (cells[0]?.length ?? 0) + 1;
    hand.type(sheet, 1, column, ownColumn);
    for (let row = 2; row <= cells.length; row += 1) {
      if (row % 3 !== 0) hand.type(sheet, row, column, `${sheet} ${row}`);
      if (row % 2 === 0) book.writeNotes(sheet, row, 1 + (row % column), [[`của dòng ${row}`]]);
    }
  }
  // As after any command: the columns are known.
  openBook(office.clerk(LAN, {}), everyTable);
  return office;
}

/** As Sheets does it: the end is looked for, then written below. */
function inTwoCalls(clerk: Clerk): Clerk {
  const { workbook } = clerk;
  const append: Clerk["workbook"]["append"] = (sheet, rows) => {
    // Whatever tells the end, but no look at the cells.
    const end = workbook.readNotes(sheet).length;
    workbook.writeBlock(sheet, end + 1, 1, rows);
  };
  return { ...clerk, workbook: { ...workbook, append } };
}

/** What a run said, of which part another clerk was at work, and where each edit came. */
interface Run {
  readonly desk: Desk;
  readonly said: string;
  readonly threw: string;
  readonly calls: readonly CallSeen[];
  readonly cameAt: readonly number[];
}

function runWith(command: Command, office: MemoryOffice, acts: readonly Act[]): Run {
  const desk = deskAt(office.twin(), office);
  const cameAt: number[] = [];
  const act = (nth: number, when: string): void => {
    acts.forEach((one, index) => {
      if (one.nth !== nth || one.when !== when) return;
      cameAt[index] = when === "before" ? nth - 1 : nth;
      perform(desk, one.edit);
    });
  };
  const happens: Happening = {
    before: ({ nth }) => act(nth, "before"),
    after: ({ nth }) => act(nth, "after"),
  };
  const clerk = inTwoCalls(desk.office.clerk(LAN, happens));
  const { said, threw } = quietly(command, clerk);
  // The command was shorter than a quiet one.
  acts.forEach(({ edit }, index) => {
    if (cameAt[index] !== undefined) return;
    cameAt[index] = clerk.calls.length;
    perform(desk, edit);
  });
  return { desk, said, threw, calls: clerk.calls, cameAt };
}

function quietly(command: Command, clerk: Clerk): { readonly said: string; readonly threw: string } {
  try {
    const said = command.run(clerk);
    return { said: [said, ...clerk.screen.said].join("\n"), threw: "" };
  } catch (thrown) {
    return { said: "", threw: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown) };
  }
}

/**
 * The one thing that no second look can see (ADR 0010): a clerk types into the very cell, or sets the very note, that
 * the command writes next, between its last look there and that write. She then types a moment later.
 * @returns the call behind which she types; undefined where she was not at such a cell in such a moment
 */
function tooClose(
  command: Command,
  { edit }: Act,
  cameAt: number,
  calls: readonly CallSeen[],
): number | undefined {
  const { sheet } = edit;
  const rewritten = command.mayGo.includes(sheet);
  const isNote = edit.does === "sets note";
  const mayHit = (header: string): boolean => rewritten || isOwned(command, sheet, header);
  const types =
    edit.does === "types below the last row" ||
    // A column that came in stands where one of ours was.
    edit.does === "fills column" ||
    // Our columns are copied too.
    edit.does === "copies row" ||
    (edit.does === "types" && mayHit(edit.column)) ||
    (edit.does === "fills row" && Object.keys(edit.cells).some(mayHit));
  if (!isNote && !types) return undefined;
  const touches = /\.(?:read|readEnd|readTop|readRows|exactCell|write(?:Block|Column)|restoreCell)$/u;
  if (edit.does === "copies row") {
    // No look tells a line that is written over from its copy, pasted while ours stands there: she pastes it once the
    // command has left the sheet.
    const mine = calls.filter(({ method, on }) => on === sheet && touches.test(method));
    const began = mine.some(({ nth, method }) => nth <= cameAt && /write|restore/u.test(method));
    const last = mine[mine.length - 1];
    if (began && last !== undefined && last.nth > cameAt) return last.nth;
  }
  const next = calls.slice(cameAt).find(({ method, on }) => {
    if (on !== sheet) return false;
    return isNote ? /\.(?:readNotes|readTopNotes|writeNotes)$/u.test(method) : touches.test(method);
  });
  return next !== undefined && /write|restore/u.test(next.method) ? next.nth : undefined;
}

/** A run in which nobody types just where the command writes next. */
function disturbed(
  command: Command,
  office: MemoryOffice,
  chosen: readonly Act[],
): { readonly run: Run; readonly acts: readonly Act[] } {
  let acts = chosen;
  for (let tries = 0; ; tries += 1) {
    const run = runWith(command, office, acts);
    const later = acts.map((act, index): Act => {
      const nth = tooClose(command, act, run.cameAt[index] ?? 0, run.calls);
      return nth === undefined ? act : { ...act, nth, when: "after" };
    });
    if (tries === 20 || later.every((act, index) => act === acts[index])) return { run, acts };
    acts = later;
  }
}

function isOwned(command: Command, sheet: string, header: string): boolean {
  const columns = Object.entries(tableOf(sheet)?.[1].columns ?? {});
  const key = columns.find(([, column]) => column.header === header)?.[0];
  const table = tableOf(sheet)?.[1];
  return key !== undefined && table !== undefined && isOurs(table, key, command.owned[sheet] ?? []);
}

/** A sentence that something was not done, or a refusal. */
const tells =
  /"ok":false|Có dòng vừa được người khác|[Cc]hưa ghi|Sổ vừa được sửa|Chạy lại|"written":false|"entered":false/u;

/** The history of one seed, and what it broke; nothing where it kept the laws. */
export type Tried = { readonly seed: number; readonly story: string; readonly broken: readonly string[] };

/** Tries histories of one command. */
export function historiesOf(command: Command): (seed: number) => Tried {
  const office = furnished(command.office());
  const first = office.twin();
  const clerk = inTwoCalls(first.clerk(LAN, {}));
  const { said, threw } = quietly(command, clerk);
  if (threw !== "") throw new Error(threw);
  const quiet: Quiet = quietOf(office, clerk.calls);
  if (quiet.written.length === 0) throw new Error(`${command.name} writes nothing: ${said}`);
  const sheets = [...new Set([...quiet.written, ...quiet.read])];
  return (seed) => {
    const random = randomOf(seed);
    const { run, acts } = disturbed(command, office, chooseActs(random, office, quiet));
    const looked = [...new Set([...sheets, ...acts.map(({ edit }) => edit.sheet)])];
    const picture = (desk: Desk): Picture => pictureOf(desk, looked, command.owned, command.mayGo);
    const withoutLog = (whole: Picture): Picture =>
      new Map([...whole].filter(([name]) => !name.startsWith("Nhật ký")));
    const inOrder = (before: (turn: number) => boolean, twice: boolean): Picture => {
      const desk = deskAt(office.twin(), office);
      for (const { edit, turn } of acts) if (before(turn)) perform(desk, edit);
      quietly(command, inTwoCalls(desk.office.clerk(LAN, {})));
      for (const { edit, turn } of acts) if (!before(turn)) perform(desk, edit);
      if (twice) quietly(command, desk.office.clerk(LAN, {}));
      return picture(desk);
    };
    const alone = deskAt(office.twin(), office);
    for (const { edit } of acts) perform(alone, edit);
    const twin = picture(alone);
    const turns = Math.max(...acts.map(({ turn }) => turn));
    const all = (1 << turns) - 1;
    /** First the usual orders; every other only where these do not explain the book. */
    const judged = (
      orders: readonly (() => Picture)[],
      judging: (orders: readonly Picture[]) => Judged,
    ): Judged => {
      const known: Picture[] = [];
      let last: Judged = { broken: [], undone: [] };
      for (const order of orders) {
        known.push(order());
        last = judging(known);
        if (last.broken.length + last.undone.length === 0) break;
      }
      return last;
    };
    const subsets = [all, ...Array.from({ length: all }, (_, subset) => subset)];
    const orders = (twice: boolean) =>
      subsets.map((subset) => () => inOrder((turn) => (subset & (1 << (turn - 1))) !== 0, twice));

    const result = picture(run.desk);
    const once = judged(orders(false), (known) => judge(result, twin, known, command.mayGo));
    const broken = [...once.broken];
    if (run.threw !== "") broken.push(`it threw: ${run.threw}`);
    if (once.undone.length > 0 && !tells.test(run.said))
      broken.push(...once.undone.map((what) => `left undone and not told: ${what}`));
    const again = quietly(command, run.desk.office.clerk(LAN, {}));
    if (again.threw !== "") broken.push(`run again it threw: ${again.threw}`);
    const later = picture(run.desk);
    const after = judged([...orders(false).slice(0, 1), ...orders(true)], (known) => {
      const plain = known.map(withoutLog);
      return judge(withoutLog(later), withoutLog(twin), plain, command.mayGo);
    });
    broken.push(...[...after.broken, ...after.undone].map((what) => `run again: ${what}`));
    const story = acts
      .map(
        ({ edit, nth, when }) =>
          `${when} call ${nth} (${run.calls[nth - 1]?.method ?? ""} ${run.calls[nth - 1]?.on ?? ""}) she ${told(edit)}`,
      )
      .join("\n  ");
    return { seed, story: `${story}\n  said: ${run.said}\n  then: ${again.said}`, broken };
  };
}
