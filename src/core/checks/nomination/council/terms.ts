import { sitsOn } from "../../../award/council-of.ts";
import { holderName } from "../../../award/titles.ts";
import type { RowOf } from "../../../book/parsed-book.ts";
import { cellDay } from "../../../calendar/date-style.ts";
import type { Day } from "../../../calendar/day.ts";
import type { Nominated } from "../../../conditions/award-facts.ts";
import type { BookFacts } from "../../../facts/book-facts.ts";
import { perBook } from "../../../facts/per-book.ts";
import type { Spot } from "../../../facts/spot.ts";
import { remembered } from "../../../text/remembered.ts";
import { plainCard, type Rule } from "../../rule/rule.ts";
import { councilOfCampaign } from "./council-of-campaign.ts";
import { meetingAstray, meetingFor, type Sittings, sittingsOf } from "./meeting.ts";

/** How many persons the council of each campaign has had in all; a second term counts once. */
export const everOn = perBook(
  (facts) =>
    new Map(
      [...councilOfCampaign(facts)].map(([campaign, members = []]) => [
        campaign,
        new Set(members.map(({ values }) => holderName(values.member))).size,
      ]),
    ),
);

/** The members of whom no term holds any of the days. */
function outside(members: readonly RowOf<"council">[], days: readonly Day[]): readonly RowOf<"council">[] {
  const sitting = new Set(
    members
      .filter((member) => days.some((day) => sitsOn(member, day)))
      .map(({ values }) => holderName(values.member)),
  );
  return members.filter(({ values }) => !sitting.has(holderName(values.member)));
}

const term = ({ values: { from, to } }: RowOf<"council">): string =>
  [from === null ? "" : `từ ${cellDay(from)}`, to === null ? "" : `đến ${cellDay(to)}`]
    .filter((part) => part !== "")
    .join(" ");

/** Where a vote was taken, and the days it may have been: the meeting's, else those between which it lies. */
interface Vote {
  readonly place: Pick<Spot, "in" | "row" | "column">;
  readonly days: readonly Day[];
  readonly what: string;
}

function voteOf(facts: BookFacts, { meetings }: Sittings, one: Nominated): Vote | undefined {
  const meeting = meetingFor(meetings, one);
  if (meeting !== undefined) {
    const place = { in: facts.book.meetings, row: meeting, column: "date" };
    return { place, days: [meeting.values.date], what: "ngày Hội đồng họp xét" };
  }
  if (meetings.length > 0 || one.handedIn === null) return undefined;
  const { submitted, decisionDate } = one.row.values;
  const column = submitted === null ? "decisionDate" : "submitted";
  const place = { in: facts.book.nominations, row: one.row, column };
  const days = decisionDate === null ? [one.handedIn] : [one.handedIn, decisionDate];
  return { place, days, what: column === "submitted" ? "ngày nộp hồ sơ" : "ngày quyết định" };
}

export const councilOutOfTerm: Rule = {
  id: "hoi-dong.ngoai-nhiem-ky",
  severity: "cảnh báo",
  ...plainCard,
  find: (facts) => {
    const told = new Set<unknown>();
    return [...sittingsOf(facts)].flatMap(([campaign, sittings]): readonly Spot[] => {
      const members = councilOfCampaign(facts).get(campaign) ?? [];
      if (members.length === 0 || meetingAstray(sittings)) return [];
      const ever = everOn(facts).get(campaign);
      const outOn = remembered((days: string) => outside(members, days.split(" ") as Day[]));
      return sittings.voted.flatMap((one): readonly Spot[] => {
        const vote = voteOf(facts, sittings, one);
        const [day] = vote?.days ?? [];
        if (vote === undefined || day === undefined) return [];
        const out = outOn(vote.days.join(" "));
        // Some members more or fewer have come or gone: what the minutes count decides.
        if (out.length === 0 || (out.length < members.length && ever !== one.row.values.members)) return [];
        if (out.length === members.length) {
          const id = vote.place.row;
          if (told.has(id)) return [];
          told.add(id);
          return [
            {
              ...vote.place,
              message: `Không thành viên Hội đồng nào còn trong nhiệm kỳ vào ${vote.what} ${cellDay(day)}; trang ${facts.book.council.table.sheet} ghi nhiệm kỳ ${out[0] === undefined ? "" : term(out[0])}.`,
              fix: `Sửa lại ngày, hoặc bổ sung nhiệm kỳ mới ở trang ${facts.book.council.table.sheet}.`,
            },
          ];
        }
        return out.flatMap((member): readonly Spot[] => {
          if (told.has(member)) return [];
          told.add(member);
          const { to } = member.values;
          return [
            {
              in: facts.book.council,
              row: member,
              column: to !== null && to < day ? "to" : "from",
              message: `Nhiệm kỳ của ${member.values.member} (${term(member)}) không gồm ${vote.what} ${cellDay(day)}, nhưng số thành viên bỏ phiếu tính cả người này.`,
              fix: "Sửa lại Từ, Đến của thành viên, hoặc Tổng thành viên ở trang Đề nghị.",
            },
          ];
        });
      });
    });
  },
};
