import { makeDay } from "../../calendar/day.ts";
import { clauseBefore } from "../../facts/plan-lines.ts";
import { seenProse } from "../../facts/prose-cells.ts";
import type { Spot } from "../../facts/spot.ts";
import { listed } from "../../facts/text-columns.ts";
import { remembered } from "../../text/remembered.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

/** “(06/9/1997 - 06/9/2017)” or “(5/1992 – 5/2022)”. */
const pair =
  /\(\s?(\d{1,2})\s?\/\s?(?:(\d{1,2})\s?\/\s?)?(\d{4})\s?[-–—]\s?(\d{1,2})\s?\/\s?(?:(\d{1,2})\s?\/\s?)?(\d{4})\s?\)/gu;
/** “05 năm 2021 – 2025” is a plan's period, not a count of years. */
const yearCount = /(?<!\d)(\d{1,3})\s+năm(?![\p{L}\p{M}]|\s*\d)/giu;
const commemorates =
  /kỷ niệm|kỉ niệm|thành lập|tái lập|truyền thống|giải phóng|quốc khánh|ngày sinh|năm\s+ngày|chiến thắng/iu;

interface Moment {
  /** Day and month, or the month alone. */
  readonly date: string;
  readonly year: number;
}

/** Undefined for a date on no calendar: another rule names it, and nothing can be reckoned from it. */
function moment(first = "", second: string | undefined, year = ""): Moment | undefined {
  const [day, month] = second === undefined ? [1, Number(first)] : [Number(first), Number(second)];
  if (makeDay(Number(year), month, day) === undefined) return undefined;
  return { date: second === undefined ? `${month}` : `${day}/${month}`, year: Number(year) };
}

type Slip = Pick<Spot, "message" | "fix" | "cure">;

function slipOf(text: string, match: RegExpMatchArray): Slip | undefined {
  const at = match.index ?? 0;
  const clause = clauseBefore(text, at, /[;().\n]/gu);
  const from = moment(match[1], match[2], match[3]);
  const to = moment(match[4], match[5], match[6]);
  if (from === undefined || to === undefined || !commemorates.test(clause)) return undefined;
  if (from.date !== to.date) {
    return {
      message: `${match[0]}: ngày kỷ niệm không cùng ngày, tháng với ngày của sự kiện.`,
      fix: "Đối chiếu ngày của sự kiện rồi sửa lại một trong hai mốc.",
    };
  }
  const counted = [...clause.matchAll(yearCount)].pop();
  const years = to.year - from.year;
  if (counted?.[1] === undefined || Number(counted[1]) === years) return undefined;
  const start = at - clause.length + (counted.index ?? 0);
  return {
    message: `Ghi ${counted[1]} năm, nhưng ${match[0]} là ${years} năm.`,
    fix: "Sửa lại số năm, hoặc năm của một trong hai mốc.",
    ...(years > 0
      ? {
          cure: {
            label: `Ghi ${years} năm`,
            value: text.slice(0, start) + String(years) + text.slice(start + counted[1].length),
          },
        }
      : {}),
  };
}

/** Texts repeat down whole columns. */
const slipsOf = remembered((text: string) =>
  listed([...text.matchAll(pair)].flatMap((match) => slipOf(text, match) ?? [])),
);

/** “20 năm … (06/9/1997 - 06/9/2017)”: the years must add up and both days be the same day of the year. */
export const anniversaryArithmetic: Rule = {
  id: "loi-van.nam-ky-niem",
  severity: "cảnh báo",
  ...plainCard,
  reach: "row",
  find: (facts) =>
    seenProse(facts, (text) => (text.includes("(") ? slipsOf(text) : undefined)).flatMap(
      ({ cell, seen }): readonly Spot[] => seen.map((slip) => ({ ...cell, ...slip })),
    ),
};
