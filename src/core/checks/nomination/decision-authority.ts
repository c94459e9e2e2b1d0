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

/** Who decides: by the symbol of a decision, and by *Người quyết định* of a form of award. */
type Authority = "President" | "Prime Minister" | "minister" | "people's committee" | "director";

/** Ministries and what ranks as one, by their letters, folded; those of before 2025 too. */
const ministries =
  /^(?:b(?:tp|nv|tc|ca|qp|ng|ct|xd|gddt|yt|khcn|vhttdl|nnmt|nnptnt|tnmt|ldtbxh|tttt|gtvt|khdt|dttg)|ubdt|ttcp|nhnn|vpcp|tandtc|vksndtc|ktnn)$/u;

/** Sở and what is below, with a seal of its own: STP, SNV, PTP, TTTGPL, CCTHADS. */
const offices = /^(?:s[a-z]{2,8}|ptp|tttgpl|vp(?!cp)[a-z]{0,4}|ccthads)$/u;

const bySymbol: readonly (readonly [symbol: RegExp, authority: Authority])[] = [
  [ministries, "minister"],
  [/^ubnd$/u, "people's committee"],
  [offices, "director"],
];

const byDecider: readonly (readonly [words: RegExp, authorities: readonly Authority[]])[] = [
  [/chu tich nuoc/u, ["President"]],
  [/thu tuong/u, ["Prime Minister"]],
  [/bo truong|thu truong (?:bo|co quan ngang bo)/u, ["minister"]],
  [/chu tich (?:ubnd|uy ban)/u, ["people's committee"]],
  [/giam doc/u, ["director"]],
  // Whoever has a seal of his own: a ministry gives these titles to its own people too.
  [/nguoi dung dau|thu truong (?:co quan|don vi)/u, ["minister", "people's committee", "director"]],
];

const names: Readonly<Record<Authority, string>> = {
  President: "Chủ tịch nước",
  "Prime Minister": "Thủ tướng Chính phủ",
  minister: "Bộ trưởng",
  "people's committee": "Ủy ban nhân dân",
  director: "người đứng đầu sở, đơn vị",
};

interface Deciders {
  readonly name: string;
  readonly level: string;
  readonly decider: string;
  readonly may: ReadonlySet<Authority>;
}

const decidersOf = ({ values: { name, level, decider } }: RowOf<"awards">): Deciders => {
  const folded = foldKey(decider);
  const may = byDecider.flatMap(([words, authorities]) => (words.test(folded) ? authorities : []));
  return { name, level, decider, may: new Set(may) };
};

/** “TTg, CTN”: the symbols of the Prime Minister and of the President. */
const stateSymbols = "ký hiệu cấp Nhà nước";

function authorityOf(agency: string, state: ReadonlySet<string>): Authority | undefined {
  const folded = foldKey(agency);
  if (state.has(folded)) return folded.startsWith("c") ? "President" : "Prime Minister";
  return bySymbol.find(([symbol]) => symbol.test(folded))?.[1];
}

export const decisionAuthority: Rule = {
  id: "khen.sai-tham-quyen",
  severity: "cảnh báo",
  source: plainSense,
  parameters: { [stateSymbols]: "TTg, CTN" },
  reach: "book",
  find: (facts, parameters) => {
    const state = new Set((parameters[stateSymbols] ?? "").split(",").map(foldKey));
    const agencyOf = remembered(decisionAgency);
    const signs = remembered((agency: string) => authorityOf(agency, state));
    const deciders = remembered((award: string): Deciders | undefined => {
      const row = facts.awards().get(award);
      return row === undefined ? undefined : decidersOf(row);
    });
    return decided(facts).flatMap(({ number, award, ...place }): readonly Spot[] => {
      const agency = agencyOf(number);
      const by = deciders(award);
      if (agency === undefined || by === undefined) return [];
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
          message: `${by.name} do ${who} quyết định, nhưng quyết định mang ký hiệu ${agency}${signer === undefined ? "" : ` (${names[signer]})`}.`,
          fix: "Kiểm tra lại số quyết định, hình thức khen, hoặc Người quyết định ở trang Danh mục khen.",
        },
      ];
    });
  },
};
