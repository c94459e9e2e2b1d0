import { weekdayName } from "../calendar/date-style.ts";
import { makeDay } from "../calendar/day.ts";
import { keptPassages } from "../said/kept-passages.ts";
import { anniversaryEdits, type Edit } from "./anniversary.ts";
import type { Renewal } from "./renewal.ts";
import { gathered, type Remark } from "./review.ts";

export interface RenewedText {
  readonly text: string;
  readonly remarks: readonly Remark[];
}

const yearToken = /(?<!\d)(?:1[89]|2[01])\d\d(?!\d)/gu;
const joined = /^(?:\s*[-–—]\s*|\s+đến\s+(?:hết\s+)?(?:năm\s+)?)((?:1[89]|2[01])\d\d)(?!\d|\s*[/-]\p{L})/u;
const slashedDay = /(?<![\p{L}\p{M}\d/])(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?$/u;
const writtenDay = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2}),?\s+năm\s+$/iu;
/** What makes four figures a year: words of time, or a month before them. */
const timely = /(?:năm|giai đoạn|nhiệm kỳ|thời kỳ|quý\s+\S{1,3}|\d{1,2})\s*[/(-]?\s*$|[-–—(]\s*$/iu;
const weekdays = "thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật";
const weekdayBefore = new RegExp(`(?<!\\p{L})(${weekdays}),? (?:ngày )?$`, "iu");
const weekdayAfter = new RegExp(`^,? \\((${weekdays})\\)`, "iu");

const moved = "Năm được chuyển sang năm mới.";
const beside = "Năm liền trước hoặc liền sau thời gian của phong trào: đã chuyển theo, đối chiếu lại.";
const otherTime = "Thời gian không thuộc phong trào cũ: giữ nguyên, đối chiếu xem còn đúng không.";
const otherPeriod =
  "Giai đoạn khác với thời gian của phong trào cũ: giữ nguyên, đối chiếu xem còn đúng không.";
const noLeap = "Năm mới không có ngày 29/02: ghi 28/02, đối chiếu lại.";
const impossible = "Ngày không có trên lịch: giữ nguyên, đối chiếu văn bản gốc rồi ghi ngày đúng.";

/** A kept edit changes nothing: it only puts the words on the list. */
const keep = (text: string, start: number, end: number, reason: string): Edit => ({
  start,
  end,
  text: text.slice(start, end),
  kind: "cần xem lại",
  reason,
});

function periodEdit(text: string, at: number, second: string, length: number, renewal: Renewal): Edit {
  const { shift, first, last, isOwnName } = renewal;
  const end = at + 4 + length;
  const from = Number(text.slice(at, at + 4));
  // “… nông thôn mới” giai đoạn 2023-2025: the period is that of the movement named right before.
  const name = /“([^”]*)”\s*(?:giai đoạn\s*)?$/iu.exec(text.slice(Math.max(0, at - 400), at))?.[1];
  const own =
    first !== last && from === first && Number(second) === last && (name === undefined || isOwnName(name));
  if (!own) return keep(text, at, end, otherPeriod);
  const between = text.slice(at + 4, end - 4);
  const now = `${from + shift}${between}${Number(second) + shift}`;
  return {
    start: at,
    end,
    text: now,
    kind: "đã đổi",
    reason: "Giai đoạn của phong trào được chuyển sang thời gian mới.",
  };
}

function dayEdits(text: string, at: number, day: RegExpExecArray, { shift }: Renewal): readonly Edit[] {
  const year = Number(text.slice(at, at + 4));
  const [start, end] = [at - day[0].length, at + 4];
  const [dayOfMonth, month] = [Number(day[1]), Number(day[2])];
  if (makeDay(year, month, dayOfMonth) === undefined) return [keep(text, start, end, impossible)];
  const same = makeDay(year + shift, month, dayOfMonth);
  const now = same ?? makeDay(year + shift, 2, 28);
  const written = same === undefined ? day[0].replace("29", "28") : day[0];
  const edit: Edit = {
    start,
    end,
    text: `${written}${year + shift}`,
    kind: same === undefined ? "cần xem lại" : "đã đổi",
    reason: same === undefined ? noLeap : "Ngày được chuyển sang năm mới.",
  };
  const before = weekdayBefore.exec(text.slice(Math.max(0, start - 30), start));
  const after = weekdayAfter.exec(text.slice(end, end + 20));
  const word = before ?? after;
  if (word === null || now === undefined) return [edit];
  const place = before === null ? end + word[0].indexOf(word[1] ?? "") : start - before[0].length;
  const reason = "Thứ trong tuần được ghi lại theo ngày mới.";
  return [
    edit,
    { start: place, end: place + (word[1] ?? "").length, text: weekdayName(now), kind: "đã đổi", reason },
  ];
}

function yearEdits(text: string, renewal: Renewal, isFree: (at: number) => boolean): readonly Edit[] {
  const { shift, first, last } = renewal;
  const edits: Edit[] = [];
  let done = 0;
  for (const { index: at = 0 } of text.matchAll(yearToken)) {
    if (at < done || !isFree(at)) continue;
    const before = text.slice(Math.max(0, at - 40), at);
    const year = Number(text.slice(at, at + 4));
    const day = slashedDay.exec(before) ?? writtenDay.exec(before);
    const second = day === null ? joined.exec(text.slice(at + 4, at + 40)) : null;
    const mine = year >= first - 1 && year <= last + 1;
    if (second !== null && !/[/\d]\s?$/u.test(before)) {
      edits.push(periodEdit(text, at, second[1] ?? "", second[0].length, renewal));
      done = at + 4 + second[0].length;
    } else if (!mine) {
      if (timely.test(before))
        edits.push(keep(text, day === null ? at : at - day[0].length, at + 4, otherTime));
    } else if (day !== null) {
      edits.push(...dayEdits(text, at, day, renewal));
    } else if (timely.test(before)) {
      const inside = year >= first && year <= last;
      const kind = inside ? "đã đổi" : "cần xem lại";
      edits.push({
        start: at,
        end: at + 4,
        text: String(year + shift),
        kind,
        reason: inside ? moved : beside,
      });
    } else {
      edits.push(
        keep(text, at, at + 4, "Con số trùng với năm của phong trào cũ: giữ nguyên, đối chiếu lại."),
      );
    }
  }
  for (const { index: at = 0, 0: written } of text.matchAll(/(?<![\d/])\d{1,2}\/\d{1,2}\/\d{2}(?![\d/])/gu)) {
    if (isFree(at))
      edits.push(
        keep(
          text,
          at,
          at + written.length,
          "Năm chỉ ghi hai chữ số: giữ nguyên, ghi đủ bốn chữ số của năm mới.",
        ),
      );
  }
  return edits;
}

const longest = 160;
/** A text no longer than this is shown as it is. */
const whole = 90;
const short = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);

/** The words that lead up to a change, so that the list is understood without the cell. */
function lead(text: string, start: number): string {
  return (
    /(?:[^\s,;:“”()]+\s+){0,3}[^\s,;:“”()]*$/u.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? ""
  );
}

/**
 * A former campaign's words for the new one: its days, years, periods and anniversaries move in their own words; what
 * belongs to other papers, other times or cannot be told stays. Every change and everything left is a remark.
 */
export function renewText(text: string, renewal: Renewal): RenewedText {
  if (!/\d|lần thứ|kh(?:óa|oá)|năm/iu.test(text)) return { text, remarks: [] };
  const kept = keptPassages(text, renewal.isOwnName);
  const isKept = (at: number): boolean => kept.some(({ start, end }) => at >= start && at < end);
  const anniversaries = anniversaryEdits(text, renewal, isKept);
  const isFree = (at: number): boolean =>
    !isKept(at) && !anniversaries.some(({ start, end }) => at >= start && at < end);
  const edits = [...anniversaries, ...yearEdits(text, renewal, isFree)].sort((a, b) => a.start - b.start);
  let result = "";
  let done = 0;
  for (const { start, end, text: now } of edits) {
    result += text.slice(done, start) + now;
    done = end;
  }
  result += text.slice(done);
  const remarks = edits.map(({ start, end, text: now, kind, reason }): Remark => {
    if (text.length <= whole) return { kind, reason, before: text, after: result === text ? "" : result };
    const was = text.slice(start, end);
    const words = lead(text, start);
    return { kind, reason, before: short(words + was), after: now === was ? "" : short(words + now) };
  });
  const left = kept
    .filter(({ why }) => why !== "")
    .map(
      ({ start, end, why }): Remark => ({
        kind: "cần xem lại",
        reason: why,
        before: short(text.slice(start, end)),
        after: "",
      }),
    );
  return { text: result, remarks: gathered([...remarks, ...left]) };
}
