import type { RowOf } from "../../book/parsed-book.ts";
import type { Day } from "../../calendar/day.ts";
import { issueYear, readIssueDay } from "../../calendar/issue-day.ts";
import type { BookFacts } from "../../facts/book-facts.ts";
import { typeAbbreviations } from "../../facts/paper-types.ts";
import type { Spot } from "../../facts/spot.ts";
import { foldKey, foldText } from "../../text/fold.ts";
import { quoted } from "../../text/quote.ts";
import { law, plainCard, type Rule, type RuleCard } from "../rule/rule.ts";
import { figure } from "../rule/rule-choices.ts";

/** A paper of the register with a number, and the series in which it counts: year, symbol and issuer. */
interface Numbered {
  readonly row: RowOf<"papers">;
  readonly series: string;
  readonly number: string;
  readonly day: Day | null;
}

function numbered({ book, campaigns, issueDay }: BookFacts): readonly Numbered[] {
  return book.papers.rows.flatMap((row): readonly Numbered[] => {
    const { number, symbol, date, campaign, state } = row.values;
    if (number.trim() === "" || state === "được thay" || state === "đã thu hồi") return [];
    const own = readIssueDay(date);
    const issued = own.kind === "blank" ? issueDay(campaign) : own;
    const year = issueYear(issued);
    if (year === null) return [];
    const issuer = campaigns().get(campaign)?.values.issuer ?? "";
    const day = issued.kind === "day" ? issued.day : null;
    const series = [year, foldKey(symbol), issuer].join("|");
    return [{ row, series, number: foldKey(number).replace(/^0+(?=\d)/u, ""), day }];
  });
}

const paperNumberTwice: Rule = {
  id: "so-van-ban.trung-so",
  severity: "lỗi",
  source: law("Nghị định 30/2020/NĐ-CP, Điều 15", "2020-03-05"),
  parameters: {},
  reach: "sheet",
  find: (facts) => {
    const seen = new Map<string, RowOf<"papers">>();
    return numbered(facts).flatMap(({ row, series, number }): readonly Spot[] => {
      const id = `${series}|${number}`;
      const first = seen.get(id);
      if (first === undefined) seen.set(id, row);
      if (first === undefined) return [];
      return [
        {
          in: facts.book.papers,
          row,
          column: "number",
          message: `Số ${row.values.number}/${row.values.symbol} đã cấp cho văn bản ở dòng ${first.at} trong cùng năm.`,
          fix: "Đối chiếu sổ đăng ký văn bản đi rồi sửa số của một trong hai văn bản.",
        },
      ];
    });
  },
};

const paperNumberOrder: Rule = {
  id: "so-van-ban.so-nguoc-ngay",
  severity: "gợi ý",
  ...plainCard,
  reach: "sheet",
  find: (facts) => {
    const series = new Map<string, Numbered[]>();
    for (const paper of numbered(facts)) {
      if (paper.day === null || !/^\d+$/u.test(paper.number)) continue;
      const same = series.get(paper.series);
      if (same === undefined) series.set(paper.series, [paper]);
      else same.push(paper);
    }
    return [...series.values()].flatMap((papers) => {
      const inOrder = [...papers].sort((a, b) => Number(a.number) - Number(b.number));
      return inOrder.slice(1).flatMap((paper, index): readonly Spot[] => {
        const before = inOrder[index];
        if (before?.day == null || paper.day === null || before.day <= paper.day) return [];
        if (Number(before.number) === Number(paper.number)) return [];
        return [
          {
            in: facts.book.papers,
            row: paper.row,
            column: "date",
            message: `Số ${paper.row.values.number} ghi ngày sớm hơn số ${before.row.values.number} (dòng ${before.row.at}) của cùng ký hiệu.`,
            fix: "Đối chiếu sổ đăng ký văn bản đi rồi sửa số hoặc ngày.",
          },
        ];
      });
    });
  },
};

const gapCard: RuleCard = {
  id: "so-van-ban.thieu-so",
  severity: "gợi ý",
  source: law("Nghị định 30/2020/NĐ-CP, Điều 15", "2020-03-05"),
  // The registry numbers all of an office's papers, not only these: a wide gap says nothing, a narrow one is worth a look.
  parameters: { "báo khi thiếu không quá": "2" },
  reach: "sheet",
};

const paperNumberGap: Rule = {
  ...gapCard,
  find: (facts, parameters) => {
    const most = figure(gapCard, parameters, "báo khi thiếu không quá");
    const plain = numbered(facts).filter(({ number }) => /^\d+$/u.test(number));
    return [...new Set(plain.map(({ series }) => series))].flatMap((series) => {
      const papers = plain
        .filter((paper) => paper.series === series)
        .sort((a, b) => Number(a.number) - Number(b.number));
      return papers.slice(1).flatMap(({ row, number }, index): readonly Spot[] => {
        const before = Number(papers[index]?.number);
        const missing = Number(number) - before - 1;
        if (missing < 1 || missing > most) return [];
        const last = Number(number) - 1;
        const gap = missing === 1 ? `số ${last}` : `số ${before + 1} đến số ${last}`;
        return [
          {
            in: facts.book.papers,
            row,
            column: "number",
            message: `Trước số ${row.values.number}/${row.values.symbol} thiếu ${gap} cùng ký hiệu trong năm.`,
            fix: "Đối chiếu sổ đăng ký văn bản đi: ghi số còn thiếu, hoặc bỏ qua nếu số đó thuộc văn bản khác.",
          },
        ];
      });
    });
  },
};

/** The type a paper's symbol must carry: a decision with its plan is numbered as a decision. */
function expectedType(kind: string): string | undefined {
  const folded = foldText(kind);
  return typeAbbreviations[folded] ?? (folded.startsWith("quyết định") ? "QĐ" : undefined);
}

const paperSymbol: Rule = {
  id: "so-van-ban.ky-hieu",
  severity: "cảnh báo",
  source: law("Nghị định 30/2020/NĐ-CP, Phụ lục III", "2020-03-05"),
  parameters: {},
  reach: "row",
  find: ({ book }) =>
    book.papers.rows.flatMap((row): readonly Spot[] => {
      const { kind, symbol } = row.values;
      const expected = expectedType(kind);
      const [, type = "", rest = ""] = /^([\p{L}\p{M}]+)(-.+)$/u.exec(symbol.trim()) ?? [];
      if (expected === undefined || type === "" || type === expected) return [];
      const value = `${expected}${rest}`;
      return [
        {
          in: book.papers,
          row,
          column: "symbol",
          message: `${kind} mang ký hiệu ${quoted(symbol)}; loại này viết tắt là ${expected}.`,
          fix: `Ghi ${value}.`,
          cure: { label: `Ghi ${value}`, value },
        },
      ];
    }),
};

/** Numbers and symbols in the register of papers. */
export const paperNumberRules: readonly Rule[] = [
  paperNumberTwice,
  paperNumberOrder,
  paperNumberGap,
  paperSymbol,
];
