import { dayParts } from "../../calendar/day.ts";
import { campaignOf } from "../../facts/cited-texts.ts";
import { clauseBefore } from "../../facts/plan-lines.ts";
import { seenProse } from "../../facts/prose-cells.ts";
import { type CampaignName, compareNames, namesOf, quotedNames } from "../../facts/quoted-names.ts";
import type { Spot } from "../../facts/spot.ts";
import type { TextCell } from "../../facts/text-columns.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

/** A look at most texts is enough. */
const PERIOD = /giai đoạn/iu;
const period = /(giai đoạn\s+(?:từ\s+)?(?:năm\s+)?)(\d{4})(\s*(?:[-–—]|đến(?:\s+năm)?)\s*)(\d{4})(?!\d)/giu;

/** What a period may belong to; the one that stands nearest before it owns it. */
const owners =
  /phong trào|kế hoạch này|chương trình|đề án|dự án|chiến lược|kế hoạch|nghị quyết|quyết định|chỉ thị|nhiệm kỳ|mục tiêu|tiêu chí|quy hoạch|công tác|thành tích|báo cáo|chính sách|luật|năm học/giu;

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Whether the words before a period name this campaign: by its quoted name, or only as “phong trào”. */
function ownerOf(before: string, names: readonly CampaignName[]): "named" | "movement" | "another" {
  const last = [...quotedNames(before)].pop();
  if (last !== undefined && before.slice(last.index + last.name.length + 1).trim() === "") {
    return names.some((name) => compareNames(last.name, name) !== undefined) ? "named" : "another";
  }
  const words = before.replace(/[“"][^“”"]*[”"]/gu, "");
  const owner = [...words.matchAll(owners)].pop()?.[0].toLowerCase();
  return owner === "phong trào" || owner === "kế hoạch này" ? "movement" : "another";
}

function spots(
  { text, ...place }: TextCell,
  span: Span,
  names: () => readonly CampaignName[],
): readonly Spot[] {
  return [...text.matchAll(period)].flatMap((match): readonly Spot[] => {
    const [written, words = "", first = "", between = "", second = ""] = match;
    const from = Number(first);
    const to = Number(second);
    if (from === span.from && to === span.to) return [];
    const at = match.index ?? 0;
    const owner = ownerOf(clauseBefore(text, at, /[.;:]\s|\n/gu), names());
    // Another movement's or a superior's period shares neither end; a slip of the pen shares one.
    const slip = from === span.from || to === span.to;
    if (owner === "another" || (owner === "movement" && !slip)) return [];
    const right = `${words}${span.from}${between}${span.to}`;
    return [
      {
        ...place,
        message: `“${written}” khác với thời gian của phong trào (${span.from} - ${span.to}).`,
        fix: "Đối chiếu văn bản phát động; sửa lại giai đoạn ở đây, hoặc Từ ngày, Đến ngày của phong trào.",
        cure: {
          label: `Ghi ${span.from} - ${span.to}`,
          value: text.slice(0, at) + right + text.slice(at + written.length),
        },
      },
    ];
  });
}

/** The sheets whose rows tell of the campaign itself. */
const told: ReadonlySet<string> = new Set(["campaigns", "outline"]);

/** The plan gives its own campaign another period than *Phong trào* does; periods of programmes it names are let be. */
export const campaignYears: Rule = {
  id: "phong-trao.giai-doan-khac-nhau",
  severity: "cảnh báo",
  ...plainCard,
  find: (facts) =>
    seenProse(facts, (text, _raw, { in: { table } }) =>
      told.has(table.name) && PERIOD.test(text) ? true : undefined,
    ).flatMap(({ cell }): readonly Spot[] => {
      const campaign = facts.campaigns().get(campaignOf(cell))?.values;
      if (campaign === undefined || campaign.from === null || campaign.to === null) return [];
      const span = { from: dayParts(campaign.from).year, to: dayParts(campaign.to).year };
      // A yearly plan may well carry on a movement of several years.
      return span.from === span.to ? [] : spots(cell, span, () => namesOf(campaign));
    }),
};
