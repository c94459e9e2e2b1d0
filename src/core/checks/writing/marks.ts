import type { RowOf } from "../../book/parsed-book.ts";
import { seenProse } from "../../facts/prose-cells.ts";
import type { Spot } from "../../facts/spot.ts";
import { outlineRanks } from "../../tables/campaign/outline.ts";
import { loneMark } from "../../text/balance.ts";
import { quoted } from "../../text/quote.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

/** The last words of a text, some 40 characters of them. */
function lastWords(text: string): string {
  return text.length <= 44 ? text : `… ${text.slice(text.lastIndexOf(" ", text.length - 36) + 1)}`;
}

/** From an opening mark on, so that the clerk sees what it opens; a closing mark with the words before it. */
function around(text: string, at: number, opening: boolean): string {
  if (!opening) return lastWords(text.slice(0, at + 1)).replace(/\s+/gu, " ");
  const line = text.slice(at).replace(/\s+/gu, " ");
  const cut = line.length <= 56 ? -1 : line.lastIndexOf(" ", 56);
  return cut < 0 ? line.slice(0, 56) : `${line.slice(0, cut)} …`;
}

export const loneQuoteOrBracket: Rule = {
  id: "loi-van.dau-ngoac-le",
  severity: "cảnh báo",
  ...plainCard,
  reach: "row",
  find: (facts) =>
    seenProse(facts, loneMark).map(({ cell: { text, ...place }, seen: lone }): Spot => {
      const opening = /[“("[]/u.test(lone.mark);
      return {
        ...place,
        message: `Dấu ${lone.mark} ${opening ? "mở ra mà không đóng lại" : "đóng lại mà chưa mở ra"} ở chỗ: ${around(text, lone.at, opening)}`,
        fix: `Thêm dấu ${lone.missing} vào đúng chỗ, hoặc bỏ dấu ${lone.mark}.`,
      };
    }),
};

const RUNNING = new Set(["điểm a", "gạch -", "cộng +", "đoạn"]);
/** A sentence, not a heading or an item of two words. */
const shortest = 60;
const CLOSED = /(?:[.;:,!?…/]|\.\/\.)["”)\]]*$|\}$/u;

/** Rows over others of a deeper rank: “a) Đối với các đơn vị thuộc Bộ” is a heading, whatever its rank, and bears no mark. */
function headings(rows: readonly RowOf<"outline">[]): ReadonlySet<RowOf<"outline">> {
  const depth = new Map<string, number>(outlineRanks.map((rank, index) => [rank, index]));
  const inOrder = [...rows].sort(
    (a, b) =>
      (a.values.campaign < b.values.campaign ? -1 : Number(a.values.campaign > b.values.campaign)) ||
      (a.values.order ?? 0) - (b.values.order ?? 0),
  );
  return new Set(
    inOrder.filter((row, index) => {
      const next = inOrder[index + 1]?.values;
      // A loose paragraph under another row belongs to no rank.
      if (next === undefined || next.campaign !== row.values.campaign || next.rank === "đoạn") return false;
      return (depth.get(next.rank) ?? 0) > (depth.get(row.values.rank) ?? 0);
    }),
  );
}

export const noClosingMark: Rule = {
  id: "noi-dung.thieu-dau-cham",
  severity: "gợi ý",
  ...plainCard,
  reach: "sheet",
  find: ({ book }) => {
    const open = book.outline.rows.filter(
      ({ values: { rank, text } }) => RUNNING.has(rank) && text.length >= shortest && !CLOSED.test(text),
    );
    const over = open.length === 0 ? new Set<RowOf<"outline">>() : headings(book.outline.rows);
    return open.flatMap((row): readonly Spot[] => {
      const { text } = row.values;
      if (over.has(row)) return [];
      return [
        {
          in: book.outline,
          row,
          column: "text",
          message: `Đoạn không có dấu kết thúc: ${quoted(lastWords(text))}.`,
          fix: "Thêm dấu chấm hoặc dấu chấm phẩy ở cuối.",
          cure: { label: "Thêm dấu chấm", value: `${text}.` },
        },
      ];
    });
  },
};
