import * as z from "zod/mini";
import { decisionAgency, mendedDecisionNumber } from "../../core/award/decision-number.ts";
import { nominationState } from "../../core/award/nomination-state.ts";
import { rowNamed } from "../../core/book/row-by-key.ts";
import { cellDay } from "../../core/calendar/date-style.ts";
import type { Day } from "../../core/calendar/day.ts";
import { readPastDay } from "../../core/calendar/past-day.ts";
import { type JudgedMove, judgeMoves } from "../../core/nomination/judge-move.ts";
import type { Way } from "../../core/nomination/way.ts";
import { sameNumber } from "../../core/paper/award/number-taken.ts";
import { numberAndSymbol } from "../../core/paper/form/number-line.ts";
import type { ParsedRow } from "../../core/table/parse-table.ts";
import { nfc } from "../../core/text/fold.ts";
import { quoted } from "../../core/text/quote.ts";
import type { Ports } from "../../ports/ports.ts";
import { conflictText } from "../book/write/conflict-text.ts";
import type { SheetChange } from "../book/write/sheet-change.ts";
import type { Answer } from "../door/answer.ts";
import { upTo } from "../door/fields.ts";
import { type RequestOf, verb } from "../door/verb.ts";
import { MOST_MOVED, type NominationsMoved, rowMoved } from "./move-nominations.ts";
import { openWay } from "./open-way.ts";
import { writeMoves } from "./write-moves.ts";

const fields = {
  /** Of the nominations whose reward is annulled. */
  keys: z.array(z.object({ key: upTo(200) })).check(z.maxLength(MOST_MOVED)),
  /** Of the decision that annuls, whole: “15/QĐ-STP”. */
  number: upTo(100),
  day: upTo(60),
  reason: upTo(2000),
  preview: z.boolean(),
};

/** Number and day of the annulling decision, or why they cannot be taken. */
function readAnnulling(
  { number: typed, day: written }: RequestOf<typeof fields>,
  today: Day,
): { readonly words: string; readonly day: Day } | { readonly message: string } {
  const text = nfc(typed).trim();
  const number = mendedDecisionNumber(text) ?? text;
  if (decisionAgency(number) === undefined)
    return {
      message: `${text === "" ? "Chưa ghi số quyết định hủy bỏ" : `${quoted(text)} chưa đúng dạng số của quyết định`}. Ghi đủ số, ký hiệu, ví dụ 15/QĐ-STP.`,
    };
  const read = readPastDay(written, today, "ngày quyết định hủy bỏ", "Ghi ngày đã ký ban hành.");
  if ("message" in read) return read;
  if (read.day === null) return { message: "Chưa ghi ngày quyết định hủy bỏ. Ghi ngày ký ban hành." };
  return { words: `số ${number} ngày ${cellDay(read.day)}`, day: read.day };
}

/**
 * *Lịch sử khen*: the rows of these nominations are marked and stay; who counts awards passes them over. Entered once more
 * it corrects what the last one says; one annulled before stays as it is.
 */
function historyMarked({ book }: Way, keys: ReadonlySet<string>, words: string): SheetChange {
  const marked = new Map<string, ParsedRow[]>();
  for (const row of book.awardHistory.rows) {
    const { nomination, annulled } = row.values;
    if (nomination === "" || !keys.has(nomination)) continue;
    const known = (marked.get(nomination) ?? []).filter(({ values }) => values["annulled"] === "");
    if (annulled === "" || known.length === 0) marked.set(nomination, [...known, row]);
  }
  const at = new Set([...marked.values()].flat().map((row) => row.at));
  return { table: book.awardHistory, cells: (row) => (at.has(row.at) ? { annulled: words } : undefined) };
}

/** *Sổ văn bản*: a decision by which nobody is rewarded any more is withdrawn. Its file and its row stay. */
function papersWithdrawn({ book }: Way, judged: readonly JudgedMove[]): SheetChange {
  const going = new Set(judged.map(({ row }) => row.at));
  const numbers = [...new Set(judged.map(({ row }) => row.values.decisionNumber))].filter(
    (one) => one !== "",
  );
  const empty = numbers.filter((number) =>
    book.nominations.rows.every(
      ({ at, values }) =>
        values.decisionNumber === "" ||
        !sameNumber(values.decisionNumber, number) ||
        going.has(at) ||
        nominationState(values.state) === "hủy bỏ",
    ),
  );
  return {
    table: book.papers,
    cells: ({ values }) => {
      const whole = numberAndSymbol(String(values["number"]), String(values["symbol"]));
      const isIt = whole !== "" && empty.some((number) => sameNumber(number, whole));
      return isIt && values["state"] === "đã ban hành" ? { state: "đã thu hồi" } : undefined;
    },
  };
}

/**
 * Annuls rewards (Luật 2022, Điều 93: false declarations, a wrong procedure, what came out later): the nominations, their
 * rows of history and, where it rewards nobody any more, the decision are marked with the decision that annuls. Nothing is
 * deleted; entered again it changes nothing.
 */
function annulDecision(ports: Ports, asked: RequestOf<typeof fields>): Answer<NominationsMoved> {
  const read = readAnnulling(asked, ports.clock.now().day);
  if ("message" in read) return { ok: false, message: read.message };
  const way = openWay(ports, ["papers", "signers"]);
  const rows = [...new Set(asked.keys.map(({ key }) => key))]
    .map((key) => (key === "" ? undefined : rowNamed(way.book.nominations, key)))
    .filter((row) => row !== undefined);
  if (rows.length === 0)
    return { ok: false, message: "Trang Đề nghị không còn đề nghị này. Mở lại khung này." };
  const early = rows.find(({ values }) => values.decisionDate !== null && values.decisionDate > read.day);
  if (early?.values.decisionDate != null)
    return {
      ok: false,
      message: `Ngày quyết định hủy bỏ ${cellDay(read.day)} ở trước ngày quyết định khen ${cellDay(early.values.decisionDate)}. Sửa lại ngày.`,
    };
  const move = {
    to: "hủy bỏ",
    day: read.day,
    reason: [asked.reason.trim(), `Quyết định hủy bỏ ${read.words}`].filter((part) => part !== "").join(". "),
    cells: { annulled: read.words },
  } as const;
  const answers = judgeMoves(
    way,
    rows.map((row) => ({ row, move: asked.reason.trim() === "" ? { ...move, reason: "" } : move })),
  );
  const shown = answers.map((answer) => rowMoved(answer, way));
  const judged = answers.filter((answer) => answer.ok);
  const refused = answers.length - judged.length;
  const left = refused === 0 ? "." : `; ${refused} đề nghị không hủy bỏ được, lý do ghi ở từng dòng.`;
  if (judged.length === 0) {
    const message = `Không hủy bỏ được lượt khen nào trong ${refused} đề nghị đã chọn, lý do ghi ở từng dòng.`;
    return { ok: true, value: { written: false, rows: shown, message } };
  }
  if (asked.preview) {
    const message = `${judged.length} lượt khen sẽ bị hủy bỏ theo Quyết định ${read.words}${left} Các dòng vẫn giữ nguyên.`;
    return { ok: true, value: { written: false, rows: shown, message } };
  }
  const keys = new Set(judged.map(({ row }) => row.values.key));
  const { moved, conflicts } = writeMoves(ports, way, "Hủy bỏ quyết định khen", judged, [
    historyMarked(way, keys, read.words),
    papersWithdrawn(way, judged),
  ]);
  const message = `Đã hủy bỏ ${moved.length} lượt khen theo Quyết định ${read.words}${left} Thu hồi bằng, giấy khen và tiền thưởng. ${conflictText(conflicts)}`;
  return { ok: true, value: { written: true, rows: shown, message: message.trim() } };
}

export const decisionAnnul = verb({ name: "decision.annul", fields, locked: true, run: annulDecision });
