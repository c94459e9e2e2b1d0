import { makeDay } from "../calendar/day.ts";
import type { Renewal } from "./renewal.ts";
import type { ReviewKind } from "./review.ts";

/** A change to a text: the characters from `start` to `end` become `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: ReviewKind;
  readonly reason: string;
}

const pair =
  /\(\s?(?:(\d{1,2})(\s?\/\s?))?(\d{1,2})\s?\/\s?(\d{4})(\s?[-–—]\s?)(?:(\d{1,2})(\s?\/\s?))?(\d{1,2})(\s?\/\s?)(\d{4})\s?\)/gu;
/** “05 năm 2021 – 2025” and “5 năm (2016-2020)” are a plan's period, no count of years. */
const count = /(?<![\d/])(\d{1,3})\s+năm(?![\p{L}\p{M}]|\s*\(?\d)/giu;
const commemorates =
  /kỷ niệm|kỉ niệm|thành lập|tái lập|truyền thống|giải phóng|quốc khánh|ngày sinh|ngày mất|chiến thắng|xây dựng và (?:phát triển|trưởng thành)/iu;

/** The years between the two days of each anniversary that a text proves. */
export function provenCounts(text: string): readonly number[] {
  return [...text.matchAll(pair)].map((match) => Number(match[10]) - Number(match[4]));
}

const counted = "Số năm kỷ niệm và năm kỷ niệm được tính lại cho năm mới.";

function pairEdit(text: string, match: RegExpMatchArray, { shift, first, last }: Renewal): readonly Edit[] {
  const at = match.index ?? 0;
  const [whole, day, , month = "", begun = "", , day2, , month2 = "", slash = "", year = ""] = match;
  const start = Number(begun);
  const then = Number(year);
  const end = at + whole.length;
  if (then < first - 1 || then > last + 1 || then <= start) {
    const reason = "Mốc kỷ niệm không thuộc thời gian của phong trào cũ: giữ nguyên, đối chiếu lại.";
    return [{ start: at, end, text: whole, kind: "cần xem lại", reason }];
  }
  const now = then + shift;
  const real = day2 === undefined || makeDay(then, Number(month2), Number(day2)) !== undefined;
  const leap = day2 !== undefined && makeDay(now, Number(month2), Number(day2)) === undefined;
  const same = Number(day ?? 0) === Number(day2 ?? 0) && Number(month) === Number(month2);
  const tail = /\d{4}(\s?\))$/u.exec(whole)?.[1] ?? ")";
  const head = whole.slice(0, whole.length - tail.length - year.length);
  // A day that no calendar has is taken from the event itself, and said.
  const own = day !== undefined && day2 !== undefined && !real;
  const dated = own ? `${head.slice(0, head.lastIndexOf(day2))}${day}${slash}${month}${slash}` : head;
  const clause = text.slice(Math.max(0, at - 300), at);
  const from = clause.length - (/[^;().\n]*$/u.exec(clause)?.[0].length ?? 0);
  const number = [...clause.slice(from).matchAll(count)].pop();
  const written = number?.[1];
  const round = (n: number): boolean => n % 5 === 0;
  const reason = own
    ? `Trên lịch không có ngày ${day2}/${month2}/${year}: ghi theo ngày của sự kiện (${day}/${month}). Đối chiếu lại.`
    : leap
      ? "Năm mới không có ngày 29/02: đối chiếu lại ngày kỷ niệm."
      : !same
        ? "Hai mốc kỷ niệm không cùng ngày, tháng: chỉ đổi năm, đối chiếu lại."
        : written !== undefined && round(Number(written)) && !round(now - start)
          ? `${counted} ${now - start} năm không phải năm tròn, năm lẻ 5: xem có còn là dịp kỷ niệm của phong trào.`
          : counted;
  const kind: ReviewKind = reason === counted ? "đã đổi" : "cần xem lại";
  const edit: Edit = { start: at, end, text: `${dated}${now}${tail}`, kind, reason };
  if (written === undefined) return [edit];
  const place = at - clause.length + from + (number?.index ?? 0);
  const years = String(now - start).padStart(written.length, "0");
  // One change from the count to the pair, so that the list shows the event between them.
  const between = text.slice(place + written.length, at);
  return [{ ...edit, start: place, text: `${years}${between}${edit.text}` }];
}

/** New counts and years of every anniversary outside the passages that are kept. */
export function anniversaryEdits(
  text: string,
  renewal: Renewal,
  isKept: (at: number) => boolean,
): readonly Edit[] {
  const pairs = [...text.matchAll(pair)].filter(({ index = 0 }) => !isKept(index));
  const edits = pairs.flatMap((match) => pairEdit(text, match, renewal));
  const taken = (at: number): boolean =>
    isKept(at) || edits.some(({ start, end }) => at >= start && at < end);
  const bare = [...text.matchAll(count)].flatMap((match): readonly Edit[] => {
    const at = match.index ?? 0;
    const [whole, written = ""] = match;
    const around = `${text.slice(Math.max(0, at - 30), at)}|${text.slice(at, at + 45)}`;
    if (taken(at) || !commemorates.test(around)) return [];
    const proven = renewal.proven.has(Number(written));
    return [
      {
        start: at,
        end: at + whole.length,
        text: `${String(Number(written) + renewal.shift).padStart(written.length, "0")}${whole.slice(written.length)}`,
        kind: proven ? "đã đổi" : "cần xem lại",
        reason: proven
          ? counted
          : "Số năm kỷ niệm được cộng theo năm mới; lời văn không ghi ngày của sự kiện nên cần đối chiếu lại.",
      },
    ];
  });
  return [...edits, ...bare];
}
