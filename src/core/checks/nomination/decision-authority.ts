import { decisionAgency } from "../../award/decision-number.ts";
import type { BookFacts } from "../../facts/book-facts.ts";
import type { Spot } from "../../facts/spot.ts";
import { foldKey } from "../../text/fold.ts";
import { remembered } from "../../text/remembered.ts";
import { plainSense, type Rule } from "../rule/rule.ts";

type Decided = Pick<Spot, "in" | "row"> & { readonly number: string; readonly award: string };

function decided({ book }: BookFacts): readonly Decided[] {
  return [
    ...book.nominations.rows.map((row) => ({
      in: book.nominations,
      row,
      number: row.values.decisionNumber,
      award: row.values.award,
    })),
    ...book.awardHistory.rows.map((row) => ({
      in: book.awardHistory,
      row,
      number: row.values.decisionNumber,
      award: row.values.award,
    })),
  ];
}

export const decisionAuthority: Rule = {
  id: "khen.sai-tham-quyen",
  severity: "cảnh báo",
  source: plainSense,
  parameters: { "ký hiệu cấp Nhà nước": "TTg, CTN" },
  reach: "book",
  find: (facts, parameters) => {
    const state = new Set((parameters["ký hiệu cấp Nhà nước"] ?? "").split(",").map(foldKey));
    const agencyOf = remembered(decisionAgency);
    const bySign = remembered((agency: string) => state.has(foldKey(agency)));
    const isState = remembered((text: string) => foldKey(text) === "nha nuoc");
    return decided(facts).flatMap(({ number, award, ...place }): readonly Spot[] => {
      const agency = number === "" ? undefined : agencyOf(number);
      const level = facts.awards().get(award)?.values.level ?? "";
      if (agency === undefined || level === "") return [];
      if (bySign(agency) === isState(level)) return [];
      const { name } = facts.awards().get(award)?.values ?? { name: award };
      return [
        {
          ...place,
          column: "decisionNumber",
          message: `${name} là hình thức khen cấp ${level}, nhưng quyết định mang ký hiệu ${agency}.`,
          fix: "Kiểm tra lại số quyết định, hoặc hình thức khen.",
        },
      ];
    });
  },
};
