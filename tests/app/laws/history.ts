import { openBook } from "../../../src/app/book/read/open-book.ts";
import { everyTable } from "../../core/book-of.ts";
import { LAN, type MemoryOffice } from "../memory-office.ts";
import { chooseActs, ownColumn, type Quiet, quietOf } from "./choose-edits.ts";
import { attempted, type Command, inTwoCalls } from "./command.ts";
import { type Desk, deskAt } from "./desk.ts";
import { disturbed } from "./disturbed-run.ts";
import { told } from "./edits.ts";
import { type Judged, judge } from "./laws.ts";
import { type Picture, pictures } from "./picture.ts";
import { edited, inEveryOrder, type KnownRun, quietRuns } from "./quiet-runs.ts";
import { randomOf } from "./random.ts";

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

/** A sentence that something was not done, or a refusal. */
const tells =
  /"ok":false|Có dòng vừa được người khác|[Cc]hưa ghi|Sổ vừa được sửa|Chạy lại|"written":false|"entered":false/u;

/** The history of one seed, and what it broke; nothing where it kept the laws. */
export type Tried = { readonly seed: number; readonly story: string; readonly broken: readonly string[] };

/** First the usual orders; every other only where these do not explain the book. */
function judged(
  orders: readonly (() => Picture)[],
  judging: (orders: readonly Picture[]) => Judged,
): Judged & { readonly tried: number } {
  const known: Picture[] = [];
  let last: Judged = { broken: [], undone: [] };
  for (const order of orders) {
    known.push(order());
    last = judging(known);
    if (last.broken.length + last.undone.length === 0) break;
  }
  return { ...last, tried: known.length };
}

const withoutLog = (whole: Picture): Picture => new Map([...whole].filter(([sheet]) => sheet !== "Nhật ký"));

/** Tries histories of one command. */
export function historiesOf(command: Command): (seed: number) => Tried {
  const office = furnished(command.office());
  const start = deskAt(office);
  const desk = start.twin();
  const clerk = inTwoCalls(desk.office.clerk(LAN, {}));
  const first: KnownRun = { texts: office.texts(), run: { desk, ...attempted(command, clerk) } };
  const { said, threw } = first.run;
  if (threw !== "") throw new Error(threw);
  const quiet: Quiet = quietOf(office, clerk.calls);
  if (quiet.written.length === 0) throw new Error(`${command.name} writes nothing: ${said}`);
  const sheets = [...new Set([...quiet.written, ...quiet.read])];
  const draw = pictures(command.owned, command.mayGo);
  return (seed) => {
    const run = disturbed(command, start, chooseActs(randomOf(seed), office, quiet));
    const { acts } = run;
    const mayReturn = acts.some(({ edit }) => edit.does === "deletes row") ? command.mayReturn : [];
    const looked = [...new Set([...sheets, ...acts.map(({ edit }) => edit.sheet)])];
    const picture = (of: Desk): Picture => draw(of, looked);
    const quietRun = quietRuns(command, [first]);
    const alone = edited(start, acts);
    const behind = (): Desk => quietRun(alone).desk;
    const orders = inEveryOrder(command, acts, { start, ran: desk, behind });
    const twin = picture(alone);

    const once = judged(
      orders.map((order) => () => picture(order())),
      (known) => judge(picture(run.desk), twin, known, command.mayGo, mayReturn),
    );
    const broken = [...once.broken];
    if (run.threw !== "") broken.push(`it threw: ${run.threw}`);
    if (once.undone.length > 0 && !tells.test(run.said))
      broken.push(...once.undone.map((what) => `left undone and not told: ${what}`));

    const again = quietRun(run.desk);
    if (again.threw !== "") broken.push(`run again it threw: ${again.threw}`);
    // The order that explained the book most often explains it after a second run too.
    const twice = [...orders.slice(once.tried - 1), ...orders.slice(0, once.tried - 1)].map(
      (order) => () => quietRun(order()).desk,
    );
    const explanations = once.tried > 1 ? [behind, ...twice] : [...twice, behind];
    const later = picture(again.desk);
    const after = judged(
      explanations.map((made) => () => picture(made())),
      (known) => judge(withoutLog(later), withoutLog(twin), known.map(withoutLog), command.mayGo, mayReturn),
    );
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
