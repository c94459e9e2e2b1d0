import type { BookFacts } from "../../facts/book-facts.ts";
import { seenProse } from "../../facts/prose-cells.ts";
import { campaignOfCell } from "../../facts/said-lines.ts";
import type { Place, Spot } from "../../facts/spot.ts";
import { listed } from "../../facts/text-columns.ts";
import { anniversariesIn, knownEvent, type SaidAnniversary } from "../../said/anniversaries.ts";
import { firstCapital } from "../../text/first-capital.ts";
import { plainText } from "../../text/fold.ts";
import { remembered } from "../../text/remembered.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

interface Told extends SaidAnniversary {
  readonly place: Place;
  readonly campaign: string;
}

/** Texts repeat down whole columns. */
const anniversariesOf = remembered((text: string) => listed(anniversariesIn(plainText(text))));

const tellings = (facts: BookFacts): readonly Told[] =>
  seenProse(facts, (text) => (text.includes("(") ? anniversariesOf(text) : undefined)).flatMap(
    ({ cell, seen }) => seen.map((said) => ({ ...said, place: cell, campaign: campaignOfCell(facts, cell) })),
  );

/** As papers write it: 02/9, 28/8. */
const shown = (date: string): string => date.replace(/^(\d)(?=\/)/u, "0$1");

const dayWords = (date: string): string => (date.includes("/") ? `ngày ${shown(date)}` : `tháng ${date}`);

/** Days of the country and the sector that a paper must not have otherwise: 28/8/1945, 19/5/1890 … */
function againstCalendar({ place, event, date, year, until, count }: Told): readonly Spot[] {
  const right = knownEvent(event);
  if (right === undefined || !date.includes("/")) return [];
  // Where the count does not fit the two years, the rule of the arithmetic speaks.
  const misCounted =
    count !== undefined && year !== undefined && until !== undefined && until - year !== count;
  const isEvent =
    until !== undefined || (year !== undefined && right.year !== undefined && year < right.year + 20);
  const wrongYear = isEvent && right.year !== undefined && year !== right.year && !misCounted;
  if (date === right.date && !wrongYear) return [];
  const whole = `${shown(right.date)}${right.year === undefined ? "" : `/${right.year}`}`;
  return [
    {
      ...place,
      message: `${firstCapital(right.label)} là ngày ${whole}; ở đây ghi ${shown(date)}${isEvent && year !== undefined ? `/${year}` : ""}.`,
      fix: "Sửa lại ngày của sự kiện, và số năm kỷ niệm nếu có.",
    },
  ];
}

/** One event on two days within a campaign: told where fewer have it. */
function againstEachOther(all: readonly Told[]): readonly Spot[] {
  const groups = new Map<string, Told[]>();
  for (const told of all) {
    if (told.campaign === "" || knownEvent(told.event) !== undefined) continue;
    const id = `${told.campaign}|${told.event}`;
    const same = groups.get(id);
    if (same === undefined) groups.set(id, [told]);
    else same.push(told);
  }
  return [...groups.values()].flatMap((group): readonly Spot[] => {
    const writings = new Map<string, Told[]>();
    for (const told of group) {
      const key = told.until === undefined ? told.date : `${told.date}/${told.year}`;
      writings.set(key, [...(writings.get(key) ?? []), told]);
    }
    const [most, ...fewer] = [...writings.values()].sort((a, b) => b.length - a.length);
    const [main] = most ?? [];
    if (main === undefined) return [];
    return fewer.flat().flatMap((told): readonly Spot[] => {
      // “(5/1992 – 5/2022)” beside a lone “(06/5)” says no other day.
      if (told.date === main.date && (told.until === undefined || main.until === undefined)) return [];
      return [
        {
          ...told.place,
          message: `“${told.words}”: chỗ khác của kế hoạch (trang ${main.place.in.table.sheet}, dòng ${main.place.row.at}) ghi sự kiện này ${dayWords(main.date)}${main.year === undefined ? "" : `/${main.year}`}.`,
          fix: "Đối chiếu ngày của sự kiện rồi ghi thống nhất.",
        },
      ];
    });
  });
}

/** A commemorated day that is not the event's, or that the plan itself has otherwise. */
export const anniversaryDay: Rule = {
  id: "loi-van.ngay-ky-niem",
  severity: "cảnh báo",
  ...plainCard,
  find: (facts) => {
    const all = tellings(facts);
    return [...all.flatMap(againstCalendar), ...againstEachOther(all)];
  },
};
