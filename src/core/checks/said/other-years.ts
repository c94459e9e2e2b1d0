import type { TimeExpression } from "../../calendar/phrase/expression/expression.ts";
import { compareNames, namesOf } from "../../facts/quoted-names.ts";
import {
  campaignOfCell,
  campaignYearSpan,
  lineLook,
  type SaidLine,
  seenLines,
} from "../../facts/said-lines.ts";
import type { Place, Spot } from "../../facts/spot.ts";
import { keptPassages } from "../../said/kept-passages.ts";
import type { SaidTime } from "../../said/times.ts";
import { yearRole } from "../../said/year-role.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

/** Where a plan and its rows tell of their own time; what is told of other papers and former awards is another matter. */
const ownTime: Readonly<Record<string, readonly string[]>> = {
  campaigns: ["title", "theme", "anniversary", "abstract", "opening", "closing"],
  phases: ["title", "anniversary"],
  outline: ["text"],
  milestones: ["minimum"],
  meetings: ["content", "remark"],
  targets: ["name"],
  registrations: ["content"],
  nominations: ["merit"],
};

interface Years {
  readonly first: number;
  readonly last: number;
}

const yearOf = (day: unknown): number | undefined =>
  typeof day === "string" && /^\d{4}-/u.test(day) ? Number(day.slice(0, 4)) : undefined;

/** The years of which a row may tell as its own: its campaign's, with those of its own days. */
function yearsOf(span: Years, place: Place): Years {
  const { values } = place.row;
  const own = ["from", "to", "date", "submitted"].flatMap((column) => yearOf(values[column]) ?? []);
  // A campaign's own ends are its span; a row far outside is another rule's.
  const near = own.filter((year) => year >= span.first - 1 && year <= span.last + 1);
  return { first: Math.min(span.first, ...near), last: Math.max(span.last, ...near) };
}

const JOINED = /^ ?(?:-|(?:cho )?(?:đến|tới)(?: hết)?(?: ngày| năm| tháng)?) ?$/iu;
const isOfTime = (time: SaidTime | undefined): time is TimeExpression => time?.kind === "time";

/** A pair of days or months of two years in brackets: an event and its anniversary, which must not be over. */
function isAnniversary(text: string, from: TimeExpression, to: TimeExpression): boolean {
  const numbers = (time: TimeExpression): string =>
    text
      .slice(time.at, time.to)
      .split(/\D+/u)
      .filter((part) => part !== "")
      .slice(0, -1)
      .map(Number)
      .join("/");
  return from.year !== to.year && numbers(from) !== "" && numbers(from) === numbers(to);
}

/** A year of the campaign before, as it stays when last year's plan is copied; a little older ones too. */
const NEAR = 3;
const FARTHEST = 2100;
const OWN_WORK =
  /(?:thi đua|nhiệm vụ|công tác|chỉ tiêu|kế hoạch|sơ kết|tổng kết|đầu|cuối|danh hiệu|giao ước|khen thưởng|trong|ngành)[a-zà-ỹđ, ]{0,40}$/iu;

/** “năm 2018”, “6 tháng đầu năm 2018”: no day, month or quarter of it. */
const BARE_YEAR = /^(?!.*(?:quý|tháng \d|\d ?[/.-]))/iu;

/** A stage has no year of its own; a year so far ahead is no year of another plan: the rule of far years says so. */
const yearsNamed = lineLook(({ times }) =>
  times.flatMap((time): readonly number[] =>
    isOfTime(time) && time.year !== undefined && time.isStage !== true && time.year <= FARTHEST
      ? [time.year]
      : [],
  ),
);

/** The times of a line whose year is neither the row's own nor plainly another. */
function strayTimes({ text, times }: SaidLine, { first, last }: Years): readonly TimeExpression[] {
  return times.flatMap((time, index): readonly TimeExpression[] => {
    if (!isOfTime(time) || time.year === undefined || time.isStage === true) return [];
    // A year so far ahead is no year of another plan: the rule of far years says so.
    if (time.year > FARTHEST) return [];
    const [before, behind] = [times[index - 1], times[index + 1]];
    const opens = isOfTime(behind) && JOINED.test(text.slice(time.to, behind.at));
    const closes = isOfTime(before) && JOINED.test(text.slice(before.to, time.at));
    if (time.year >= first && time.year <= last) return [];
    if (closes && isOfTime(before)) {
      if (!isAnniversary(text, before, time)) return [];
      return time.year < first && time.year >= first - NEAR ? [time] : [];
    }
    if (opens && isOfTime(behind) && behind.year !== time.year) return [];
    const isBefore = time.year < first;
    if (isBefore && time.year < first - NEAR) return [];
    if (yearRole(text, time.at, time.to, isBefore) !== "own") return [];
    // A report may well be due, and an award be given, in the year after.
    const isNext = time.year === last + 1;
    if (
      isNext &&
      !(
        BARE_YEAR.test(text.slice(time.at, time.to)) &&
        OWN_WORK.test(text.slice(Math.max(0, time.at - 60), time.at))
      )
    )
      return [];
    return [time];
  });
}

const spanWords = ({ first, last }: Years): string =>
  first === last ? `năm ${first}` : `các năm ${first} - ${last}`;

/** “năm 2016” in a plan of 2017, left from the last one; “kết quả năm 2016” looks back. */
export const yearOutsideCampaign: Rule = {
  id: "loi-van.nam-ngoai-phong-trao",
  severity: "cảnh báo",
  ...plainCard,
  find: (facts) =>
    seenLines(facts, yearsNamed).flatMap(({ place, line, seen }): readonly Spot[] => {
      const { text } = line;
      if (!(ownTime[place.in.table.name] ?? []).includes(place.column)) return [];
      const span = campaignYearSpan(facts, campaignOfCell(facts, place));
      // Most lines name years of their campaign alone.
      if (span === undefined || seen.every((year) => year >= span.first && year <= span.last)) return [];
      const years = yearsOf(span, place);
      const stray = strayTimes(line, years);
      if (stray.length === 0) return [];
      const names = namesOf(
        facts.campaigns().get(campaignOfCell(facts, place))?.values ?? { title: "", theme: "" },
      );
      const kept = keptPassages(text, (quote) =>
        names.some((name) => compareNames(quote, name) !== undefined),
      );
      return stray
        .filter(({ at }) => !kept.some(({ start, end }) => at >= start && at < end))
        .map(({ at, to }) => ({
          ...place,
          message: `Lời văn ghi “${text.slice(at, to)}”, trong khi phong trào thuộc ${spanWords(years)}.`,
          fix: "Nếu còn sót từ kế hoạch cũ thì sửa lại năm; nếu đúng là năm trước hoặc năm sau thì bỏ qua.",
        }));
    }),
};
