import {
  type Authority,
  authoritiesNamed,
  authorityNames,
  authorityOf,
  levelOf,
} from "../../award/authority.ts";
import { decisionAgency } from "../../award/decision-number.ts";
import type { RowOf } from "../../book/parsed-book.ts";
import type { BookFacts } from "../../facts/book-facts.ts";
import type { Spot } from "../../facts/spot.ts";
import { foldKey } from "../../text/fold.ts";
import { remembered } from "../../text/remembered.ts";
import { plainSense, type Rule } from "../rule/rule.ts";

type Decided = Pick<Spot, "in" | "row"> & { readonly number: string; readonly award: string };

function decided({ book }: BookFacts): readonly Decided[] {
  return [book.nominations, book.awardHistory].flatMap((parsed) =>
    parsed.rows.flatMap((row: RowOf<"nominations" | "awardHistory">): readonly Decided[] =>
      row.values.decisionNumber === ""
        ? []
        : [{ in: parsed, row, number: row.values.decisionNumber, award: row.values.award }],
    ),
  );
}

interface Deciders {
  readonly name: string;
  readonly level: string;
  readonly decider: string;
  readonly may: ReadonlySet<Authority>;
}

const decidersOf = ({ values: { name, level, decider } }: RowOf<"awards">): Deciders => ({
  name,
  level,
  decider,
  may: authoritiesNamed(decider),
});

/** “TTg, CTN”: the symbols of the Prime Minister and of the President. */
const stateSymbols = "ký hiệu cấp Nhà nước";

export const decisionAuthority: Rule = {
  id: "khen.sai-tham-quyen",
  severity: "lỗi",
  source: plainSense,
  parameters: { [stateSymbols]: "TTg, CTN" },
  reach: "book",
  find: (facts, parameters) => {
    const state = new Set((parameters[stateSymbols] ?? "").split(",").map(foldKey));
    const agencyOf = remembered(decisionAgency);
    const signs = remembered((agency: string) => authorityOf(foldKey(agency), state));
    const deciders = remembered((award: string): Deciders | undefined => {
      const row = facts.awards().get(award);
      return row === undefined ? undefined : decidersOf(row);
    });
    return decided(facts).flatMap(({ number, award, ...place }): readonly Spot[] => {
      const agency = agencyOf(number);
      const by = deciders(award);
      if (agency === undefined || by === undefined) return [];
      // A catalogue that contradicts itself is told there.
      if (levelOf(by.may, by.level) === "another") return [];
      const signer = signs(agency);
      const isState = foldKey(by.level) === "nha nuoc";
      const bySign = signer === "President" || signer === "Prime Minister";
      // A symbol that is nobody's we know can only be said to be no symbol of the State's.
      const levelWrong = by.level !== "" && bySign !== isState;
      const deciderWrong = signer !== undefined && by.may.size > 0 && !by.may.has(signer);
      if (!levelWrong && !deciderWrong) return [];
      const who = by.decider === "" ? `cấp ${by.level}` : by.decider;
      return [
        {
          ...place,
          column: "decisionNumber",
          message: `${by.name} do ${who} quyết định, nhưng quyết định mang ký hiệu ${agency}${signer === undefined ? "" : ` (${authorityNames[signer]})`}.`,
          fix: "Kiểm tra lại số quyết định, hình thức khen, hoặc Người quyết định ở trang Danh mục khen.",
          // Whose symbol it is nobody knows: then it may be another office's own.
          ...(signer === undefined ? { law: { severity: "cảnh báo", source: "" } as const } : {}),
        },
      ];
    });
  },
};
