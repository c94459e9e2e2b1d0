import * as z from "zod/mini";
import { afterEvent, type DossierEvent } from "../../core/award/dossier-cell.ts";
import { nominationState } from "../../core/award/nomination-state.ts";
import { rowNamed } from "../../core/book/row-by-key.ts";
import { placeText, rowTitle } from "../../core/book/row-name.ts";
import type { Day } from "../../core/calendar/day.ts";
import { readPastDay } from "../../core/calendar/past-day.ts";
import { replayed, standingOf } from "../../core/nomination/history.ts";
import type { JudgedMove } from "../../core/nomination/judge-move.ts";
import { lackingParts } from "../../core/nomination/required-parts.ts";
import type { Nomination, Way } from "../../core/nomination/way.ts";
import { inQuotes } from "../../core/text/quote.ts";
import type { Ports } from "../../ports/ports.ts";
import { conflictText } from "../book/write/conflict-text.ts";
import { writeLog } from "../book/write-log.ts";
import type { Answer } from "../door/answer.ts";
import { upTo } from "../door/fields.ts";
import { type RequestOf, verb } from "../door/verb.ts";
import { openWay } from "./open-way.ts";
import { writeMoves } from "./write-moves.ts";

const fields = {
  key: upTo(200),
  /** The name of the part. */
  part: upTo(300),
  what: z.enum(["nhận", "trả lại", "bỏ"]),
  /** As typed; "" is today. */
  day: upTo(60),
  reason: upTo(1000),
};

/** States whose dossier was complete: what goes back then stops the clock. */
const complete = new Set(["đủ hồ sơ", "thẩm định"]);

function readEvent(
  { what, reason, day: typed }: RequestOf<typeof fields>,
  today: Day,
): DossierEvent | { readonly message: string } {
  if (what === "bỏ") return { kind: "out" };
  const read = readPastDay(typed, today, what === "nhận" ? "ngày nhận" : "ngày trả lại", "Sửa lại ngày.");
  if ("message" in read) return read;
  const day = read.day ?? today;
  if (what === "nhận") return { kind: "came", day };
  if (reason.trim() === "") return { message: "Chưa ghi lý do trả lại. Ghi rõ để đơn vị biết phải sửa gì." };
  return { kind: "back", day, reason: reason.trim() };
}

/** What the event makes of the row: its list of parts, and where it was complete and no longer is, “thiếu hồ sơ”. */
function judged(
  way: Way,
  row: Nomination,
  asked: RequestOf<typeof fields>,
  event: DossierEvent,
  today: Day,
): { readonly move: JudgedMove; readonly lacking: readonly string[] } {
  const dossier = afterEvent(row.values.dossier, asked.part, event);
  const lacking = lackingParts(way.parts(row), dossier, way.samePapers);
  const now = standingOf(row);
  const reason = event.kind === "back" ? `${asked.part}: ${event.reason}` : `còn thiếu ${lacking.join("; ")}`;
  const recorded = replayed(way.steps.get(row.values.key) ?? []);
  // A run that broke off behind its first cells is done again as it was begun.
  const isBegun = now.state === "thiếu hồ sơ" && row.values.reason === reason;
  const stood = isBegun ? recorded?.state : now.state;
  const stops = lacking.length > 0 && complete.has(stood ?? "") && !now.held;
  return {
    lacking,
    move: {
      ok: true,
      row,
      to: stops ? { state: "thiếu hồ sơ", held: false } : now,
      cells: stops ? { dossier, state: "thiếu hồ sơ", completed: "", reason } : { dossier },
      day: event.kind === "out" ? today : event.day,
      reason: stops ? reason : "",
      done: !stops,
    },
  };
}

function told(row: Nomination, lacking: readonly string[], stops: boolean): string {
  if (stops) return "Đề nghị chuyển sang “thiếu hồ sơ”; thời hạn thẩm định dừng đến khi đủ lại.";
  if (lacking.length > 0) return `Hồ sơ còn thiếu: ${lacking.join("; ")}.`;
  const state = nominationState(row.values.state);
  return state === "đã nộp" || state === "thiếu hồ sơ"
    ? "Hồ sơ đã đủ thành phần: kiểm tra rồi bấm Đủ hồ sơ."
    : "";
}

/** Enters that one part of a dossier came, went back, or is no part of it. Entered again it changes nothing. */
function dossierEvent(ports: Ports, asked: RequestOf<typeof fields>): Answer<{ readonly message: string }> {
  const today = ports.clock.now().day;
  if (asked.part.trim() === "") return { ok: false, message: "Chưa ghi tên thành phần hồ sơ." };
  const event = readEvent(asked, today);
  if ("message" in event) return { ok: false, message: event.message };
  const way = openWay(ports);
  const { nominations } = way.book;
  const row = rowNamed(nominations, asked.key);
  if (row === undefined || asked.key === "")
    return { ok: false, message: "Trang Đề nghị không còn đề nghị này. Mở lại khung này." };
  const { move, lacking } = judged(way, row, asked, event, today);
  const { moved, conflicts } = writeMoves(ports, way, "Ghi hồ sơ", [move], []);
  if (!moved.includes(asked.key)) return { ok: false, message: conflictText(conflicts) };
  const { dossier } = row.values;
  const after = String(move.cells["dossier"] ?? "");
  if (after !== dossier)
    writeLog(ports, [
      {
        what: "Ghi hồ sơ",
        place: placeText({
          sheet: nominations.table.sheet,
          row: row.at,
          title: rowTitle(nominations, row),
          column: nominations.columns.headers.get("dossier") ?? "",
        }),
        before: dossier,
        after,
      },
    ]);
  const done = asked.what === "bỏ" ? "Đã bỏ" : asked.what === "nhận" ? "Đã nhận" : "Đã trả lại";
  return {
    ok: true,
    value: {
      message:
        `${done} ${inQuotes(asked.part)}. ${told(row, lacking, !move.done)} ${conflictText(conflicts)}`.trim(),
    },
  };
}

export const nominationDossier = verb({
  name: "nomination.dossier",
  fields,
  locked: true,
  run: dossierEvent,
});
