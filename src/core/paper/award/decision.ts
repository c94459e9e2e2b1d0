import { agencyName } from "../form/campaign.ts";
import { formValues } from "../form/form-values.ts";
import { headOf } from "../form/head-title.ts";
import { numberAndDay } from "../form/row-day.ts";
import {
  type PaperContext,
  type PaperKind,
  type PaperMade,
  type PaperSubject,
  paperKind,
} from "../kind/paper-kind.ts";
import { unitOf } from "../kind/rows.ts";
import type { ValuesOf } from "../template/tags.ts";
import { lawDay, legalGrounds, proposalLines } from "./bases.ts";
import { judgedBy, minutesCited } from "./council-minutes.ts";
import { decisionBody, decisionTags, lastArticle } from "./decision-body.ts";
import {
  type DecisionGroup,
  dayProblems,
  decisionFacts,
  decisionGroups,
  decisionName,
} from "./decision-groups.ts";
import { awardPrint } from "./decision-print.ts";
import { byAward } from "./groups.ts";
import { awardOf, isTitle, nominationProblems } from "./nominees.ts";

/** Whether a decision only recognises titles: it is written as that. */
const onlyTitles = (context: PaperContext, { nominations }: DecisionGroup): boolean =>
  nominations.every((row) => isTitle(awardOf(context, row)?.name ?? ""));

/** What the two forms of a decision have in common. */
const form = {
  name: decisionName,
  abbreviation: "QĐ",
  unnumbered: false,
  landscape: false,
  tags: decisionTags,
  needs: ["nominations", "awards", "legalBases", "legalTexts", "meetings"],
  noSubject:
    "Phong trào này chưa có đề nghị nào để ra quyết định: cần dòng ở trang Đề nghị đã có Số QĐ, hoặc Hội đồng đã thông qua với hình thức thuộc thẩm quyền của thủ trưởng cơ quan.",
  fingerprint: awardPrint,
} as const satisfies Partial<PaperKind>;

function decisionOf(title: string, fits: (context: PaperContext, group: DecisionGroup) => boolean) {
  const groups = (context: PaperContext) => decisionGroups(context).filter((group) => fits(context, group));
  return {
    title,
    subjects: (context: PaperContext) => groups(context).map(({ key, label }) => ({ key, label })),
    make: (context: PaperContext, subject: PaperSubject): PaperMade<ValuesOf<typeof decisionTags>> => {
      const group = groups(context).find(({ key }) => key === subject.key);
      return group === undefined ? { ok: false, problems: [] } : decided(context, title, group);
    },
  };
}

function decided(
  context: PaperContext,
  title: string,
  group: DecisionGroup,
): PaperMade<ValuesOf<typeof decisionTags>> {
  const { nominations } = group;
  const facts = decisionFacts(group);
  const problems = [...nominationProblems(context, nominations), ...dayProblems(context, group)];
  const head = headOf(context.book, context.campaign.values.issuer) || agencyName(context);
  const enforced = `Như ${lastArticle(byAward(context, nominations, head))}`;
  const made = formValues(context, { ...form, title }, facts, [enforced], problems);
  if (!made.ok) return made;
  const about = made.values.phong_trao;
  const named = nominations.some(({ values }) => values.meeting !== "");
  const grounds = [
    ...legalGrounds(context, lawDay(context, facts.values.date), about),
    ...proposalLines(
      context,
      judgedBy(context, nominations),
      named ? minutesCited(context, nominations) : "",
    ),
  ];
  const cited = numberAndDay(context, made.values.so_ky_hieu, facts.values.date);
  return {
    ok: true,
    values: {
      ...made.values,
      // The campaign's “(đã ký)” is of copies of its plan.
      ghi_cho_ky: "",
      la_du_thao: false,
      ...decisionBody(context, {
        nominations,
        head,
        office: made.values.ten_co_quan,
        enforcers: unitOf(context, context.campaign.values.issuer)?.values.enforcers ?? "",
        about,
        grounds,
        cited,
      }),
    },
  };
}

/** Quyết định khen thưởng, one for each *Số QĐ* (Luật Thi đua, khen thưởng 2022, Điều 83–84). */
export const awardDecision = paperKind<typeof decisionTags>({
  ...form,
  ...decisionOf("Quyết định khen thưởng", (context, group) => !onlyTitles(context, group)),
  asked: "Quyết định khen thưởng, công nhận danh hiệu",
});

/** Quyết định công nhận danh hiệu: a decision that gives nothing but titles, which are recognised and not given. */
export const titleDecision = paperKind<typeof decisionTags>({
  ...form,
  ...decisionOf("Quyết định công nhận danh hiệu", onlyTitles),
  template: { name: "quyet-dinh-cong-nhan", title: "Quyết định công nhận danh hiệu" },
});
