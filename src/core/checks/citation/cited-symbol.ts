import { dayParts } from "../../calendar/day.ts";
import { citedTexts } from "../../facts/cited-texts.ts";
import type { Spot } from "../../facts/spot.ts";
import { quoted } from "../../text/quote.ts";
import { law, type Rule } from "../rule/rule.ts";
import { type SymbolProblem, symbolProblem } from "./symbol-form.ts";

type Cell = Pick<Spot, "in" | "row" | "column"> & {
  readonly kind: string;
  readonly number: string;
  readonly year: string;
};

/** A number whose form is that of no state, legal or Party paper: “34/CT-TW”, “14/2015-TT-BTP”, “57/QD-UBND”. */
export const citedSymbol: Rule = {
  id: "vien-dan.so-ky-hieu",
  severity: "cảnh báo",
  source: law("Nghị định 30/2020/NĐ-CP, Phụ lục I và Phụ lục III", "2020-03-05"),
  parameters: {},
  reach: "row",
  find: (facts) => {
    const { legalTexts } = facts.book;
    const cells: readonly Cell[] = [
      ...citedTexts(facts).map(({ place, kind, number, date }) => ({
        ...place,
        kind,
        number,
        year: date === null ? "" : String(dayParts(date).year),
      })),
      ...legalTexts.rows.map((row) => ({
        in: legalTexts,
        row,
        column: "number",
        kind: row.values.kind,
        number: row.values.number,
        year: row.values.issued === null ? "" : String(dayParts(row.values.issued).year),
      })),
    ];
    // The same few numbers are cited over and over in thousands of nominations.
    const judged = new Map<string, SymbolProblem | undefined>();
    return cells.flatMap(({ kind, number, year, ...place }): readonly Spot[] => {
      const id = `${kind}|${number}|${year}`;
      if (!judged.has(id)) judged.set(id, symbolProblem(number, kind, year));
      const problem = judged.get(id);
      if (problem === undefined) return [];
      const { reason, right } = problem;
      const asked = right === undefined ? "" : `Có phải ${right}? `;
      return [
        {
          ...place,
          message: `Số ký hiệu ${quoted(number)} không đúng mẫu: ${reason}.`,
          fix: `${asked}Đối chiếu văn bản gốc rồi ghi lại.`,
          ...(right === undefined || place.column !== "number"
            ? {}
            : { cure: { label: `Ghi ${right}`, value: right } }),
        },
      ];
    });
  },
};
