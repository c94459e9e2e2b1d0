import type { ParsedBook } from "../tables/book.ts";
import { foldText } from "../text/fold.ts";
import { type ProseCell, proseCells } from "./prose-cells.ts";
import type { Rule, Spot } from "./rule.ts";

/** The abbreviation that each named type of paper carries in its symbol (NĐ 30/2020, Phụ lục III). */
const abbreviations: Readonly<Record<string, string>> = {
  "nghị quyết": "NQ",
  "quyết định": "QĐ",
  "chỉ thị": "CT",
  "thông báo": "TB",
  "hướng dẫn": "HD",
  "kế hoạch": "KH",
  "báo cáo": "BC",
  "tờ trình": "TTr",
  "thông tư": "TT",
  "nghị định": "NĐ",
};

const letter = "[\\p{L}\\p{M}\\d]";
const cited = new RegExp(
  `(?<!${letter})(${Object.keys(abbreviations).join("|")})\\s+số\\s+(\\d+[a-z]?(?:/\\d{4})?[/-][\\p{L}\\p{M}\\d/-]+)`,
  "giu",
);

/** The type part of a symbol: “2611/KH-BTP” → “KH”; a congress or law number such as “24/2021/QH15” has none. */
function typeOf(symbol: string): string | undefined {
  return /^\d+[a-z]?(?:\/\d{4})?[/-]([\p{L}\p{M}]+)[-/]/iu.exec(symbol)?.[1];
}

/** The rows of *Căn cứ* say type and symbol in two cells; together they are a citation too. */
function legalBasisCells({ legalBases }: ParsedBook): readonly ProseCell[] {
  return legalBases.rows.map((row) => ({
    in: legalBases,
    row,
    column: "number",
    text: `${row.values.kind} số ${row.values.number}`,
  }));
}

/** Names a paper of one type with the symbol of another, such as “Quyết định số 2611/KH-BTP”. */
export const symbolAgainstType: Rule = {
  id: "loi-van.ky-hieu-khac-loai",
  severity: "cảnh báo",
  source: "Nghị định 30/2020/NĐ-CP, Phụ lục III",
  reach: "row",
  find: (book) => {
    const known = new Set(Object.values(abbreviations));
    const cells = [...proseCells(book), ...legalBasisCells(book)];
    return cells.flatMap(({ text, ...place }): readonly Spot[] =>
      [...text.matchAll(cited)].flatMap(([, type = "", symbol = ""]) => {
        const expected = abbreviations[foldText(type)];
        const written = typeOf(symbol);
        if (expected === undefined || written === undefined || written === expected || !known.has(written))
          return [];
        return [
          {
            ...place,
            message: `“${type} số ${symbol}”: ký hiệu ${written} không phải của ${foldText(type)}.`,
            fix: `Đối chiếu văn bản gốc: ${foldText(type)} mang ký hiệu ${expected}.`,
          },
        ];
      }),
    );
  },
};
