import { type LawRow, lawOf } from "../../award/law-rows.ts";
import { campaignKind } from "../../award/merit-kind.ts";
import { type Rewarded, rewardedWho, sameReward } from "../../award/same-reward.ts";
import { holderName } from "../../award/titles.ts";
import { type AwardFacts, awardFacts, type Nominated } from "../../conditions/award-facts.ts";
import type { Spot } from "../../facts/spot.ts";
import { foldKey } from "../../text/fold.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

const onceKey = foldKey("số lần khen cho một thành tích");
const stateKey = foldKey("số lần khen cấp Nhà nước trong năm");

function rowWith(
  { law }: AwardFacts,
  { row, kind, achieved }: Nominated,
  parameter: string,
): LawRow | undefined {
  const { award, subject } = row.values;
  if (achieved === null) return undefined;
  return law({ award, subject, meritKind: kind, day: achieved }).find(({ parameters }) =>
    parameters.has(parameter),
  );
}

/** A nomination as far as it tells what is rewarded. */
const rewarded = ({ row, holder, heir, kind, year }: Nominated): Rewarded => {
  const { born, campaign, award, merit } = row.values;
  return { holder, born, heir, campaign, award, kind, merit, year };
};

/** More nominations of one name in a unit and campaign than this are an odd sheet. */
const mostCompared = 20;

export const rewardedTwice: Rule = {
  id: "de-nghi.khen-hai-lan",
  severity: "cảnh báo",
  ...plainCard,
  find: (facts) => {
    const award = awardFacts(facts);
    const { nominations } = facts.book;
    const met = new Map<string, { readonly row: Nominated["row"]; readonly asks: Rewarded }[]>();
    return award.nominations.flatMap((one): readonly Spot[] => {
      const { row, stage } = one;
      const asks = rewarded(one);
      const who = one.again && stage !== "dropped" ? rewardedWho(asks) : "";
      if (who === "") return [];
      const others = met.get(who) ?? [];
      const before = others.find((other) => sameReward(other.asks, asks));
      if (others.length === 0) met.set(who, [{ row, asks }]);
      else if (others.length < mostCompared) others.push({ row, asks });
      if (before === undefined) return [];
      const law = rowWith(award, one, onceKey);
      return [
        {
          in: nominations,
          row,
          column: "name",
          message: `${row.values.name} đã được đề nghị ${before.row.values.award} ở dòng ${before.row.at} trong cùng phong trào, cho cùng thành tích hoặc cùng hình thức.`,
          fix: "Chỉ giữ một đề nghị cho một thành tích; nếu là hai thành tích khác nhau thì ghi rõ ở cột Thành tích và cột Bỏ qua.",
          ...(law === undefined ? {} : { law: lawOf(law, "cảnh báo") }),
        },
      ];
    });
  },
};

export const alreadyRewarded: Rule = {
  id: "de-nghi.da-khen-trong-nam",
  severity: "cảnh báo",
  ...plainCard,
  find: (facts) => {
    const award = awardFacts(facts);
    const keys = [...facts.awards().keys()];
    const inCampaigns = new Set(
      facts.book.awardHistory.rows
        .filter(({ values }) => award.kindOf(values.meritKind) === campaignKind)
        .map(({ values }) => `${holderName(values.holder)}|${values.year ?? ""}`),
    );
    return award.nominations.flatMap((one): readonly Spot[] => {
      const { row, year, kind, stage, holder } = one;
      // A decided nomination stands in the history itself; only one still under way can be stopped.
      if (kind !== campaignKind || year === null || stage === "dropped" || stage === "decided") return [];
      if (!inCampaigns.has(`${holder}|${year}`)) return [];
      const given = keys.find((key) =>
        award.campaignAwards(holder, row.values.unit, key).get(year)?.has(kind),
      );
      if (given === undefined) return [];
      const law = rowWith(award, one, onceKey);
      return [
        {
          in: facts.book.nominations,
          row,
          column: "name",
          message: `Lịch sử khen năm ${year} đã có ${given} theo phong trào, chuyên đề cho ${row.values.name}.`,
          fix: "Kiểm tra có phải cùng một thành tích không; một thành tích chỉ khen một lần.",
          ...(law === undefined ? {} : { law: lawOf(law, "cảnh báo") }),
        },
      ];
    });
  },
};

export const stateAwardsInYear: Rule = {
  id: "de-nghi.khen-nha-nuoc-trong-nam",
  severity: "cảnh báo",
  ...plainCard,
  find: (facts) => {
    const award = awardFacts(facts);
    const state = [...facts.awards()]
      .filter(([, { values }]) => foldKey(values.level) === "nha nuoc")
      .map(([key]) => key);
    return award.nominations.flatMap((one): readonly Spot[] => {
      const { row, year, stage, holder } = one;
      if (year === null || stage === "dropped" || !state.includes(row.values.award)) return [];
      const law = rowWith(award, one, stateKey);
      const most = Number(law?.parameters.get(stateKey) ?? Number.NaN);
      if (law === undefined || !Number.isFinite(most)) return [];
      const held = state.filter((key) => award.titlesOf(holder, row.values.unit, key).has(year));
      if (held.length <= most) return [];
      return [
        {
          in: facts.book.nominations,
          row,
          column: "award",
          message: `Năm ${year} có ${held.length} hình thức khen cấp Nhà nước (${held.join(", ")}); quy tắc cho ${most}.`,
          fix: "Giữ một hình thức, hoặc chuyển đề nghị sang năm khác.",
          law: lawOf(law, "cảnh báo"),
        },
      ];
    });
  },
};
