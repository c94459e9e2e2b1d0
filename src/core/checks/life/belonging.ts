import type { ParsedBook } from "../../book/parsed-book.ts";
import { rowName } from "../../book/row-name.ts";
import type { Day } from "../../calendar/day.ts";
import { audienceOf } from "../../facts/audience-units.ts";
import type { Spot } from "../../facts/spot.ts";
import { takesPart, underIssuer } from "../../facts/units-around.ts";
import { quoted } from "../../text/quote.ts";
import { remembered } from "../../text/remembered.ts";
import { clusterDay } from "../../tracking/deadline/book-clusters.ts";
import { readAudience } from "../../tracking/unit/audience.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

const unitTables = ["targets", "registrations", "nominations"] as const;

export const foreignUnit: Rule = {
  id: "don-vi.ngoai-phong-trao",
  severity: "cảnh báo",
  ...plainCard,
  find: (facts) =>
    unitTables.flatMap((name): readonly Spot[] => {
      const parsed: ParsedBook[(typeof unitTables)[number]] = facts.book[name];
      const spots: Spot[] = [];
      for (const row of parsed.rows) {
        const { campaign, unit } = row.values;
        if (takesPart(facts, campaign, unit) !== "outside") continue;
        const { name: called = unit } = facts.units().get(unit)?.values ?? {};
        spots.push({
          in: parsed,
          row,
          column: "unit",
          message: `${called} không thuộc đối tượng của phong trào ${campaign}: không mốc nào áp dụng cho đơn vị này, và đơn vị không trực thuộc cơ quan ban hành.`,
          fix: "Sửa lại Đơn vị hoặc Phong trào; nếu đơn vị có tham gia thì bổ sung vào cột Áp dụng cho ở trang Mốc.",
        });
      }
      return spots;
    }),
};

/** A group in *Áp dụng cho* none of whose units stands in any way under the issuer: copied from another office's plan. */
export const foreignGroup: Rule = {
  id: "moc.nhom-ngoai-phong-trao",
  severity: "cảnh báo",
  ...plainCard,
  find: (facts) => {
    const { book, milestones, units } = facts;
    const membersOn = remembered((day: Day | null) =>
      remembered((group: string) => [...units().keys()].filter(audienceOf(facts, group, day))),
    );
    const sheets = ["milestones", "deadlineChanges"] as const;
    return sheets.flatMap((name): readonly Spot[] => {
      const parsed: ParsedBook[(typeof sheets)[number]] = book[name];
      return parsed.rows.flatMap((row): readonly Spot[] => {
        const values: { campaign?: string; milestone?: string; audience: string; kind?: string } = row.values;
        // More time, or none, for whom the milestone does not bind is told as that.
        if (values.kind !== undefined && values.kind !== "hạn riêng") return [];
        const campaign = values.campaign ?? milestones().get(values.milestone ?? "")?.values.campaign ?? "";
        const membersOf = membersOn(clusterDay(book, campaign, null));
        const stray = readAudience(values.audience).groups.find((group) => {
          const members = membersOf(group);
          return (
            members.length > 0 && members.every((unit) => underIssuer(facts, campaign, unit) === "outside")
          );
        });
        if (stray === undefined) return [];
        const issuer = facts.campaigns().get(campaign)?.values.issuer ?? "";
        return [
          {
            in: parsed,
            row,
            column: "audience",
            message: `Không đơn vị nào của nhóm ${quoted(stray)} trực thuộc cơ quan ban hành phong trào ${campaign} (${rowName(facts.book.units, issuer)}).`,
            fix: "Ghi nhóm của phong trào này, hoặc sửa Cấp trên, Cụm/khối ở trang Đơn vị.",
          },
        ];
      });
    });
  },
};
