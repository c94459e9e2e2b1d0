import type { RowOf } from "../../../book/parsed-book.ts";
import { cellDay } from "../../../calendar/date-style.ts";
import type { Day } from "../../../calendar/day.ts";
import { awardFacts, type Nominated } from "../../../conditions/award-facts.ts";
import { strayDecisions } from "../../../facts/award-decisions.ts";
import type { BookFacts } from "../../../facts/book-facts.ts";
import { perBook } from "../../../facts/per-book.ts";
import type { Spot } from "../../../facts/spot.ts";
import { firstCapital } from "../../../text/first-capital.ts";
import { foldKey } from "../../../text/fold.ts";
import { plainCard, type Rule } from "../../rule/rule.ts";

type Meeting = RowOf<"meetings"> & { readonly values: { readonly date: Day } };

/** “Họp Hội đồng … xét khen thưởng”; the name of the council itself says “khen thưởng”. */
function isCouncilMeeting(row: RowOf<"meetings">): row is Meeting {
  const content = foldKey(row.values.content);
  return (
    row.values.date !== null &&
    /hoi dong|xet khen/u.test(content) &&
    /\b(?:xet|bo phieu|bau)\b/u.test(content)
  );
}

/** The council's meetings on awards, and the nominations it voted on, of each campaign that has both. */
export interface Sittings {
  readonly meetings: readonly Meeting[];
  readonly voted: readonly Nominated[];
}

export const sittingsOf = perBook((facts): ReadonlyMap<string, Sittings> => {
  const meetings = new Map<string, Meeting[]>();
  for (const row of facts.book.meetings.rows) {
    if (!isCouncilMeeting(row)) continue;
    meetings.set(row.values.campaign, [...(meetings.get(row.values.campaign) ?? []), row]);
  }
  const voted = new Map<string, Nominated[]>();
  for (const one of awardFacts(facts).nominations) {
    const { campaign, votesFor, submitted, decisionDate } = one.row.values;
    if (votesFor === null || one.stage === "dropped") continue;
    // Days of the row itself the wrong way round, and a day that is not the decision's, are told as that.
    if (strayDecisions(facts).has(one.row)) continue;
    if (submitted !== null && decisionDate !== null && decisionDate < submitted) continue;
    const own = voted.get(campaign);
    if (own === undefined) voted.set(campaign, [one]);
    else own.push(one);
  }
  return new Map(
    [...voted].map(([campaign, own]) => [campaign, { meetings: meetings.get(campaign) ?? [], voted: own }]),
  );
});

/** The meeting at which a nomination can have been voted on: after the dossier came in, before the decision. */
export const meetingFor = (meetings: readonly Meeting[], { row }: Nominated): Meeting | undefined =>
  meetings.find(({ values: { date } }) => {
    const { submitted, decisionDate } = row.values;
    return (submitted === null || submitted <= date) && (decisionDate === null || date <= decisionDate);
  });

/** What stands on the wrong side of the one meeting, or of the nearest. */
function astray(
  { row }: Nominated,
  { values: { date } }: Meeting,
): {
  readonly column: "submitted" | "decisionDate";
  readonly day: Day;
  readonly name: string;
  readonly side: string;
} {
  const { submitted, decisionDate } = row.values;
  return submitted !== null && submitted > date
    ? { column: "submitted", day: submitted, name: "ngày nộp hồ sơ", side: "sau" }
    : { column: "decisionDate", day: decisionDate ?? date, name: "ngày quyết định", side: "trước" };
}

/** Whether the one meeting of a campaign itself is on the wrong day: most nominations contradict it. */
export function meetingAstray({ meetings, voted }: Sittings): boolean {
  const bad = voted.filter((one) => meetingFor(meetings, one) === undefined);
  return meetings.length === 1 && bad.length > 1 && bad.length * 2 > voted.length;
}

function outOfOrder(facts: BookFacts, sittings: Sittings): readonly Spot[] {
  const { meetings, voted } = sittings;
  const [meeting] = meetings;
  if (meeting === undefined) return [];
  const bad = voted.filter((one) => meetingFor(meetings, one) === undefined);
  const [first] = bad;
  if (first !== undefined && meetingAstray(sittings)) {
    const { day, name, side } = astray(first, meeting);
    return [
      {
        in: facts.book.meetings,
        row: meeting,
        column: "date",
        message: `Hội đồng họp xét ngày ${cellDay(meeting.values.date)}, ${side === "sau" ? "trước" : "sau"} ${name} ${cellDay(day)} của ${bad.length} đề nghị (đầu tiên ở dòng ${first.row.at} trang ${facts.book.nominations.table.sheet}).`,
        fix: "Sửa lại Ngày của cuộc họp, hoặc ngày ở các đề nghị.",
      },
    ];
  }
  return bad.map((one) => {
    const { column, day, name, side } = astray(one, meeting);
    return {
      in: facts.book.nominations,
      row: one.row,
      column,
      message: `${firstCapital(name)} ${cellDay(day)} đứng ${side} ngày Hội đồng họp xét ${cellDay(meeting.values.date)} (trang ${facts.book.meetings.table.sheet}, dòng ${meeting.at}).`,
      fix: `Sửa lại ${column === "submitted" ? "Ngày nộp" : "Ngày QĐ"}, hoặc Ngày của cuộc họp.`,
    };
  });
}

export const councilBetween: Rule = {
  id: "de-nghi.ngoai-cuoc-hop",
  severity: "cảnh báo",
  ...plainCard,
  find: (facts) => [...sittingsOf(facts).values()].flatMap((sittings) => outOfOrder(facts, sittings)),
};
