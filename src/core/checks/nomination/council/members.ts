import { sitsOn } from "../../../award/council-of.ts";
import { holderName } from "../../../award/titles.ts";
import type { RowOf } from "../../../book/parsed-book.ts";
import { cellDay } from "../../../calendar/date-style.ts";
import { awardFacts } from "../../../conditions/award-facts.ts";
import type { Spot } from "../../../facts/spot.ts";
import { plainCard, type Rule } from "../../rule/rule.ts";
import { councilOfCampaign } from "./council-of-campaign.ts";
import { everOn } from "./terms.ts";

export const otherMemberCount: Rule = {
  id: "de-nghi.so-thanh-vien-khac",
  severity: "cảnh báo",
  ...plainCard,
  find: (facts) =>
    awardFacts(facts).nominations.flatMap(({ row, handedIn, stage }): readonly Spot[] => {
      const { members, campaign, decisionDate } = row.values;
      const listed = councilOfCampaign(facts).get(campaign);
      if (members === null || handedIn === null || listed === undefined || stage === "dropped") return [];
      const count = listed.filter((member) => sitsOn(member, handedIn)).length;
      // The vote lies somewhere between the two days, and the council may have changed meanwhile.
      const later =
        decisionDate === null ? count : listed.filter((member) => sitsOn(member, decisionDate)).length;
      if (count === 0 || members === count || members === later) return [];
      // All who ever sat are as many: then it is a term that is wrong, and its own rule says so.
      if (row.values.votesFor !== null && members === everOn(facts).get(campaign)) return [];
      return [
        {
          in: facts.book.nominations,
          row,
          column: "members",
          message: `Ghi ${members} thành viên; trang Hội đồng có ${count} thành viên vào ngày ${cellDay(handedIn)}.`,
          fix: "Sửa lại số thành viên, hoặc cập nhật trang Hội đồng.",
          cure: { label: `Ghi ${count}`, value: String(count) },
        },
      ];
    }),
};

export const memberNominated: Rule = {
  id: "de-nghi.thanh-vien-duoc-xet",
  severity: "cảnh báo",
  ...plainCard,
  find: (facts) => {
    const names = new Map(
      [...councilOfCampaign(facts)].map(([campaign, members]) => {
        const byName = new Map<string, RowOf<"council">[]>();
        for (const member of members ?? []) {
          const name = holderName(member.values.member);
          byName.set(name, [...(byName.get(name) ?? []), member]);
        }
        return [campaign, byName] as const;
      }),
    );
    return awardFacts(facts).nominations.flatMap(({ row, handedIn, holder, stage }): readonly Spot[] => {
      if (row.values.subject !== "cá nhân" || handedIn === null || stage === "dropped" || holder === "")
        return [];
      const same = names.get(row.values.campaign)?.get(holder) ?? [];
      const member = same.find((one) => sitsOn(one, handedIn));
      if (member === undefined) return [];
      const { votesFor, members } = row.values;
      // He stays among all members, on whom the share is counted, and steps out of the vote on himself.
      if (votesFor !== null && members !== null && votesFor === members)
        return [
          {
            in: facts.book.nominations,
            row,
            column: "name",
            message: `${row.values.name} cũng là thành viên Hội đồng (dòng ${member.at} trang Hội đồng), mà có ${votesFor}/${members} phiếu đồng ý: người được xét đã bỏ phiếu cho chính mình.`,
            fix: "Người được xét không bỏ phiếu cho mình nhưng vẫn tính trong tổng số thành viên; kiểm lại phiếu và ghi rõ trong biên bản. Nếu chỉ trùng tên thì ghi lý do ở cột Bỏ qua.",
            law: { severity: "lỗi", source: "" },
          },
        ];
      return [
        {
          in: facts.book.nominations,
          row,
          column: "name",
          message: `${row.values.name} cũng là thành viên Hội đồng (dòng ${member.at} trang Hội đồng).`,
          fix: "Để thành viên này không bỏ phiếu cho chính mình và ghi rõ trong biên bản; nếu chỉ trùng tên thì ghi lý do ở cột Bỏ qua.",
        },
      ];
    });
  },
};
