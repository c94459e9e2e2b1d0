import { cellDay, shortDate } from "../../calendar/date-style.ts";
import { type Day, dayParts, makeDay } from "../../calendar/day.ts";
import { campaignOf } from "../../facts/cited-texts.ts";
import { perBook } from "../../facts/per-book.ts";
import { seenProse } from "../../facts/prose-cells.ts";
import type { Spot } from "../../facts/spot.ts";
import { listed } from "../../facts/text-columns.ts";
import { foldKey } from "../../text/fold.ts";
import { remembered } from "../../text/remembered.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

/** “396/KH-STP ngày 16/3/2017”; the lookbehind keeps clear of the middle of a longer number. */
const cited =
  /(?<![\p{L}\p{M}\d/-])(\d{1,5}\p{Ll}?(?:\/\d{4})?[/-]\p{Lu}[\p{L}\p{M}\d/-]{1,40})\s+ngày\s+(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/gu;

interface CitedDate {
  readonly place: Pick<Spot, "in" | "row" | "column">;
  readonly text: string;
  /** One paper: campaign, symbol and year, for numbers begin again every year. */
  readonly paper: string;
  readonly symbol: string;
  readonly day: Day;
  readonly date: string;
  readonly index: number;
}

/** Texts repeat down whole columns. */
const citedIn = remembered((text: string) =>
  text.includes("ngày") ? listed([...text.matchAll(cited)]) : undefined,
);

const citedDates = perBook((facts): readonly CitedDate[] =>
  seenProse(facts, citedIn).flatMap(({ cell, seen }) => {
    const { text, ...place } = cell;
    return seen.flatMap((match): readonly CitedDate[] => {
      const [written, symbol = "", dayText = "", month = "", year = ""] = match;
      const day = makeDay(Number(year), Number(month), Number(dayText));
      const campaign = campaignOf(cell);
      if (day === undefined || campaign === "") return [];
      const date = `${dayText}/${month}/${year}`;
      return [
        {
          place,
          text,
          paper: [campaign, foldKey(symbol), year].join("\n"),
          symbol,
          day,
          date,
          index: (match.index ?? 0) + written.length - date.length,
        },
      ];
    });
  }),
);

export const citedDateStyle: Rule = {
  id: "loi-van.ngay-hai-kieu",
  severity: "gợi ý",
  ...plainCard,
  find: (facts) => {
    const style = facts.settings().dateStyle;
    const found = citedDates(facts);
    const forms = new Map<string, Set<string>>();
    for (const { paper, day, date } of found) {
      const id = `${paper}\n${day}`;
      forms.set(id, (forms.get(id) ?? new Set()).add(date));
    }
    return found.flatMap(({ place, text, paper, symbol, day, date, index }): readonly Spot[] => {
      const right = shortDate(day, style);
      const others = [...(forms.get(`${paper}\n${day}`) ?? [])].filter((form) => form !== date);
      if (others[0] === undefined || date === right) return [];
      return [
        {
          ...place,
          message: `Ngày của ${symbol} ghi ở đây là ${date}, chỗ khác là ${others[0]}.`,
          fix: `Ghi thống nhất: ${right}.`,
          cure: {
            label: `Ghi ${right}`,
            value: text.slice(0, index) + right + text.slice(index + date.length),
          },
        },
      ];
    });
  },
};

export const citedOnTwoDays: Rule = {
  id: "loi-van.van-ban-hai-ngay",
  severity: "cảnh báo",
  ...plainCard,
  find: (facts) => {
    const first = new Map<string, Day>();
    for (const { values } of facts.book.legalBases.rows) {
      if (values.date === null || values.number === "" || values.campaign === "") continue;
      first.set(
        [values.campaign, foldKey(values.number), dayParts(values.date).year].join("\n"),
        values.date,
      );
    }
    return citedDates(facts).flatMap(({ place, paper, symbol, day, date }): readonly Spot[] => {
      const known = first.get(paper);
      if (known === undefined) first.set(paper, day);
      if (known === undefined || known === day) return [];
      return [
        {
          ...place,
          message: `${symbol} ghi ở đây ngày ${date}, chỗ khác của kế hoạch ghi ngày ${cellDay(known)}.`,
          fix: "Đối chiếu văn bản gốc rồi sửa lại ngày.",
        },
      ];
    });
  },
};
