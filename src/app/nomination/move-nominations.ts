import * as z from "zod/mini";
import { nominationState } from "../../core/award/nomination-state.ts";
import { rowNamed } from "../../core/book/row-by-key.ts";
import type { Day } from "../../core/calendar/day.ts";
import { readPastDay } from "../../core/calendar/past-day.ts";
import type { Rewarding } from "../../core/nomination/awarded.ts";
import { sameStanding, standingOf, standingWords } from "../../core/nomination/history.ts";
import { type JudgedMove, judgeMoves, type MoveAnswer } from "../../core/nomination/judge-move.ts";
import type { Target, WantedMove } from "../../core/nomination/needs.ts";
import type { Nomination, Way } from "../../core/nomination/way.ts";
import { inQuotes, quoted } from "../../core/text/quote.ts";
import type { Ports } from "../../ports/ports.ts";
import { conflictText } from "../book/write/conflict-text.ts";
import type { Conflict } from "../book/write/sheet-change.ts";
import type { Answer } from "../door/answer.ts";
import { upTo } from "../door/fields.ts";
import { type RequestOf, verb } from "../door/verb.ts";
import { rewardedBy } from "./decide.ts";
import { historyChange } from "./history-change.ts";
import { openWay } from "./open-way.ts";
import { writeMoves } from "./write-moves.ts";

/** So many nominations are moved at once at most. */
export const MOST_MOVED = 10_000;

const fields = {
  /** Of the rows of *Đề nghị*. */
  keys: z.array(z.object({ key: upTo(200) })).check(z.maxLength(MOST_MOVED)),
  /** A state, “tạm dừng” or “bỏ tạm dừng”. */
  to: upTo(60),
  /** As typed; "" is today. */
  day: upTo(60),
  reason: upTo(2000),
  /** Number and day of a decision that a higher tier took; "" where the rows have them. */
  number: upTo(100),
  decided: upTo(60),
  /** Tells what would happen and writes nothing. */
  preview: z.boolean(),
};

/** What happens to one nomination, or why nothing does. */
export interface RowMoved {
  readonly key: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly ok: boolean;
  /** Why not, with the cure; "" where it moves. */
  readonly message: string;
}

export interface NominationsMoved {
  readonly written: boolean;
  readonly rows: readonly RowMoved[];
  readonly message: string;
}

const targetOf = (written: string): Target | undefined =>
  written === "tạm dừng" || written === "bỏ tạm dừng" ? written : nominationState(written);

/** The move as it was typed, or what of it cannot be taken. */
function readWanted(asked: RequestOf<typeof fields>, today: Day): WantedMove | { readonly message: string } {
  if (asked.to.trim() === "") return { message: "Chưa chọn bước chuyển đến. Chọn một bước trong danh sách." };
  const to = targetOf(asked.to);
  if (to === undefined)
    return { message: `Không có bước ${quoted(asked.to)}. Chọn một bước trong danh sách.` };
  if (to === "hủy bỏ")
    return { message: "Hủy bỏ quyết định khen thì bấm Hủy bỏ quyết định, ghi số và ngày quyết định hủy bỏ." };
  const day = readPastDay(asked.day, today, "ngày", "Ghi ngày việc đã xảy ra.");
  if ("message" in day) return day;
  const decided = readPastDay(asked.decided, today, "ngày quyết định", "Ghi ngày đã ký ban hành.");
  if ("message" in decided) return decided;
  const cells = {
    ...(asked.number.trim() === "" ? {} : { decisionNumber: asked.number.trim() }),
    ...(decided.day === null ? {} : { decisionDate: { day: decided.day } }),
  };
  return { to, day: day.day ?? today, reason: asked.reason, ...(to === "quyết định" ? { cells } : {}) };
}

/** What becomes of a nomination, for the clerk. */
export const rowMoved = (answer: MoveAnswer, way: Way): RowMoved => {
  const { row } = answer;
  const now = standingOf(row);
  const from = standingWords(now, row.values.state);
  const to = answer.ok ? standingWords(answer.to, "") : from;
  const stays = answer.ok && answer.done ? `Đã ở ${inQuotes(to)}.` : "";
  return {
    key: row.values.key,
    name: way.book.nominations.called?.(row.values.key) ?? row.values.name,
    from,
    to,
    ok: answer.ok,
    message: answer.ok ? stays : answer.message,
  };
};

/** What a decision that came from a higher tier leaves in *Lịch sử khen*, with the gold book's numbers. */
function rewarded(way: Way, judged: readonly JudgedMove[]): readonly Rewarding[] {
  const decided = judged.filter(({ to }) => to.state === "quyết định");
  return rewardedBy(
    way,
    decided.flatMap(({ row, cells }) => {
      const entered = cells["decisionDate"];
      const day = typeof entered === "object" && "day" in entered ? entered.day : row.values.decisionDate;
      const number = String(cells["decisionNumber"] ?? row.values.decisionNumber);
      return day === null ? [] : [{ row, number, day }];
    }),
  );
}

/** How many moved, and what was left because somebody came in between. */
interface CarriedOut extends Counted {
  readonly conflicts: readonly Conflict[];
}

/** Carries moves out that were judged, with what decisions among them leave in *Lịch sử khen*. */
export function carryOut(ports: Ports, way: Way, judged: readonly JudgedMove[]): CarriedOut {
  const given = rewarded(way, judged);
  const golden = new Map(given.map(({ row, goldenBook }) => [row.at, goldenBook]));
  const moves = judged.map((move) => {
    const book = golden.get(move.row.at) ?? "";
    return book === "" ? move : { ...move, cells: { ...move.cells, goldenBook: book } };
  });
  const beside = given.length === 0 ? [] : [historyChange(way, given)];
  const { moved, conflicts } = writeMoves(ports, way, "Chuyển đề nghị", moves, beside);
  const stand = new Set(moved);
  return { ...countOf(judged.filter(({ row }) => stand.has(row.values.key))), conflicts };
}

/** Whether the row stands there already, typed by hand: what is written then is only its history and its days. */
const staysThere = ({ row, to }: JudgedMove): boolean => sameStanding(standingOf(row), to);

interface Counted {
  readonly moved: number;
  /** Rows that stood there, of which only the history is entered. */
  readonly noted: number;
}

const countOf = (moves: readonly JudgedMove[]): Counted => {
  const open = moves.filter(({ done }) => !done);
  const noted = open.filter(staysThere).length;
  return { moved: open.length - noted, noted };
};

function sentence(
  rows: readonly RowMoved[],
  { moved, noted }: Counted,
  preview: boolean,
  conflicts: string,
): string {
  const refused = rows.filter(({ ok }) => !ok).length;
  if (refused === rows.length)
    return `Không chuyển được đề nghị nào trong ${refused} đề nghị, lý do ghi ở từng dòng. ${conflicts}`.trim();
  const done = preview ? `${moved} đề nghị sẽ chuyển` : `Đã chuyển ${moved} đề nghị`;
  const there = noted === 0 ? "" : `; ${noted} đề nghị đã ở bước ấy, chỉ ghi bổ sung quá trình xét`;
  const left = refused === 0 ? "." : `; ${refused} đề nghị không chuyển được, lý do ghi ở từng dòng.`;
  return `${done}${there}${left} ${conflicts}`.trim();
}

/**
 * Moves nominations to a state: those that may, and tells of each other why not. Previewed it tells the same and writes
 * nothing. Asked for again it changes nothing more.
 */
function moveNominations(ports: Ports, asked: RequestOf<typeof fields>): Answer<NominationsMoved> {
  const read = readWanted(asked, ports.clock.now().day);
  if ("message" in read) return { ok: false, message: read.message };
  const way = openWay(ports);
  const rows = [...new Set(asked.keys.map(({ key }) => key))].map((key): Nomination | undefined =>
    rowNamed(way.book.nominations, key),
  );
  const there = rows.filter((row) => row !== undefined);
  if (there.length === 0)
    return { ok: false, message: "Chưa chọn đề nghị nào, hoặc các dòng ấy không còn ở trang Đề nghị." };
  const answers = judgeMoves(
    way,
    there.map((row) => ({ row, move: read })),
  );
  const shown = answers.map((answer) => rowMoved(answer, way));
  const judged = answers.filter((answer) => answer.ok);
  if (asked.preview) {
    const message = sentence(shown, countOf(judged), true, "");
    return { ok: true, value: { written: false, rows: shown, message } };
  }
  if (judged.length === 0)
    return {
      ok: true,
      value: { written: false, rows: shown, message: sentence(shown, countOf([]), false, "") },
    };
  const carried = carryOut(ports, way, judged);
  const message = sentence(shown, carried, false, conflictText(carried.conflicts));
  return { ok: true, value: { written: true, rows: shown, message } };
}

export const nominationMove = verb({ name: "nomination.move", fields, locked: true, run: moveNominations });
