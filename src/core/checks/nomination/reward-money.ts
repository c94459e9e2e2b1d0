import { lawOf } from "../../award/law-rows.ts";
import { type LawMoney, lawMoney } from "../../award/reward-money.ts";
import { awardFacts, type Nominated } from "../../conditions/award-facts.ts";
import type { BookFacts } from "../../facts/book-facts.ts";
import { perBook } from "../../facts/per-book.ts";
import type { Spot } from "../../facts/spot.ts";
import { leftEmpty } from "../../facts/typed-cell.ts";
import { printedDecimal } from "../../text/decimal.ts";
import { foldKey } from "../../text/fold.ts";
import { plainSense, type Rule } from "../rule/rule.ts";

const shown = (amount: number): string => printedDecimal(String(amount));

interface Paid {
  readonly one: Nominated;
  readonly money: LawMoney;
}

/** Nominations for which the book knows what the law gives: on the day of the decision, of those not yet decided on today. */
const paid = perBook((facts: BookFacts): readonly Paid[] => {
  const { law, nominations } = awardFacts(facts);
  // Thousands of nominations ask for a few awards on a few days.
  const known = new Map<string, LawMoney | undefined>();
  const moneyOf = (question: Parameters<typeof law>[0]): LawMoney | undefined => {
    const { award, subject, meritKind, day } = question;
    const key = [award, subject, meritKind, day].join("|");
    if (!known.has(key)) known.set(key, lawMoney(law, facts.awards().get(award)?.values, question));
    return known.get(key);
  };
  return nominations.flatMap((one): readonly Paid[] => {
    const { award, subject, decisionDate, decisionNumber } = one.row.values;
    const isOpen = one.stage !== "decided" && decisionNumber === "";
    const day = decisionDate ?? (isOpen ? facts.today : null);
    if (day === null || one.stage === "dropped" || award === "" || subject === "") return [];
    const money = moneyOf({ award, subject, meritKind: one.kind, day });
    return money === undefined ? [] : [{ one, money }];
  });
});

/** “0,3 × 2.340.000 = 702.000 đồng (làm tròn lên là 710.000 đồng)”. */
function reckoned({ factor, salary, exact, rounded }: LawMoney): string {
  const up = rounded === exact ? "" : ` (làm tròn lên là ${shown(rounded)} đồng)`;
  return `${shown(factor)} × ${shown(salary)} = ${shown(exact)} đồng${up}`;
}

const lawOfMoney = (money: LawMoney) => ({
  ...lawOf(money.law, "cảnh báo"),
  unconfirmed: money.unconfirmed,
});

export const moneyAgainstLaw: Rule = {
  id: "de-nghi.tien-thuong-khac-muc",
  severity: "cảnh báo",
  source: plainSense,
  parameters: {},
  reach: "book",
  find: (facts) =>
    paid(facts).flatMap(({ one: { row }, money }): readonly Spot[] => {
      const { money: typed } = row.values;
      if (typed === null || typed === money.exact || typed === money.rounded) return [];
      if (money.atMost && typed < money.exact) return [];
      return [
        {
          in: facts.book.nominations,
          row,
          column: "money",
          message: `Tiền thưởng ghi ${shown(typed)} đồng, khác mức của hình thức này: ${money.atMost ? "không quá " : ""}${reckoned(money)}.`,
          fix: "Kiểm tra lại số tiền; nếu cơ quan thưởng theo quy chế riêng thì giữ nguyên, hoặc sửa mức lương cơ sở ở trang Quy tắc, Hệ số thưởng ở trang Danh mục khen.",
          law: lawOfMoney(money),
        },
      ];
    }),
};

/** Whether decisions in which nobody has money are told, too. */
const everywhere = "cả quyết định chưa ghi tiền";

/** The amounts of a decision, by its folded number; those without one stand by campaign. */
function amountsByDecision(facts: BookFacts): (one: Nominated) => readonly number[] {
  const keyOf = ({ row: { values } }: Nominated): string =>
    values.decisionNumber === "" ? `|${values.campaign}` : foldKey(values.decisionNumber);
  const amounts = new Map<string, number[]>();
  for (const one of awardFacts(facts).nominations) {
    const { money } = one.row.values;
    if (money === null || one.stage === "dropped") continue;
    const key = keyOf(one);
    const before = amounts.get(key);
    if (before === undefined) amounts.set(key, [money]);
    else before.push(money);
  }
  return (one) => amounts.get(keyOf(one)) ?? [];
}

export const moneyLeftOut: Rule = {
  id: "de-nghi.tien-thuong-chua-ghi",
  severity: "gợi ý",
  source: plainSense,
  parameters: { [everywhere]: "không" },
  reach: "book",
  find: (facts, parameters) => {
    const always = foldKey(parameters[everywhere] ?? "") === "co";
    const amountsOf = amountsByDecision(facts);
    const { nominations } = facts.book;
    return paid(facts).flatMap(({ one, money }): readonly Spot[] => {
      const { row, stage } = one;
      if (!leftEmpty(nominations, row, "money")) return [];
      // Before the council has spoken nobody knows who gets anything.
      if (stage !== "decided" && row.values.decisionNumber === "") return [];
      const others = amountsOf(one);
      if (others.length === 0 && !always) return [];
      // As the decision has them: where one is not rounded, none is.
      const exact = others.some((amount) => amount % 10_000 !== 0);
      const amount = exact ? money.exact : money.rounded;
      return [
        {
          in: nominations,
          row,
          column: "money",
          message: `Chưa ghi tiền thưởng${others.length === 0 ? "" : ", trong khi đề nghị khác của quyết định này đã ghi"}. Mức của hình thức này: ${money.atMost ? "không quá " : ""}${reckoned(money)}.`,
          fix: "Ghi số tiền thưởng; nếu không thưởng tiền thì bỏ qua kết quả này.",
          ...(money.atMost ? {} : { cure: { label: `Ghi ${shown(amount)} đồng`, value: String(amount) } }),
          law: { ...lawOfMoney(money), severity: "gợi ý" },
        },
      ];
    });
  },
};
