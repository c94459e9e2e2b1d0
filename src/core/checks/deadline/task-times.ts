import type { Parameters } from "../../book/rule-parameters.ts";
import type { BookFacts } from "../../facts/book-facts.ts";
import type { Spot } from "../../facts/spot.ts";
import { quoted } from "../../text/quote.ts";
import { plainCard, plainSense, type Rule, type RuleCard } from "../rule/rule.ts";

const card: RuleCard = {
  id: "noi-dung.viec-thieu-han",
  severity: "gợi ý",
  source: plainSense,
  parameters: {
    "việc thường xuyên": "thường xuyên, liên tục, theo dõi, đôn đốc, định kỳ, hằng năm, hàng năm, hằng tháng",
  },
  reach: "row",
};

/** “trong tháng 8/2021”, “quý III”, “năm 2017”, “20/11/2026”. */
const timeWords =
  /\d\/\d{1,4}(?!\d|\/?\p{Lu})|\{(?:hạn|đợt)\s*:|(?:tháng|quý|năm)\s+(?:\d|[IVX]+(?![\p{L}\p{M}]))/iu;

function untimed({ book }: BookFacts, parameters: Parameters): readonly Spot[] {
  const standing = (parameters["việc thường xuyên"] ?? "")
    .split(",")
    .map((words) => words.trim().toLowerCase())
    .filter((words) => words !== "");
  return book.outline.rows.flatMap((row): readonly Spot[] => {
    const { lead, milestone, text } = row.values;
    if (lead === "" || milestone !== "" || timeWords.test(text)) return [];
    const said = text.toLowerCase();
    // A milestone that was typed but not found is an error of its own.
    if (typed(book, row, "milestone") || standing.some((words) => said.includes(words))) return [];
    return [
      {
        in: book.outline,
        row,
        column: "milestone",
        message: `Việc giao cho ${quoted(lead)} chưa có thời hạn.`,
        fix: "Chọn mốc ở cột Thời hạn, hoặc ghi thời gian thực hiện vào lời văn.",
      },
    ];
  });
}

/** Whether anything stands in the cell, understood or not. */
function typed(book: BookFacts["book"], row: Spot["row"], column: string): boolean {
  const cell = row.line[(book.outline.columns.at.get(column) ?? 0) - 1] ?? "";
  return typeof cell !== "string" || cell.trim() !== "";
}

export const taskWithoutTime: Rule = { ...card, find: untimed };

/** The dropdown offers every campaign's milestones; another campaign's would give the task a foreign deadline. */
export const foreignMilestone: Rule = {
  id: "noi-dung.moc-phong-trao-khac",
  severity: "lỗi",
  ...plainCard,
  find: ({ book, milestones }) => {
    return book.outline.rows.flatMap((row): readonly Spot[] => {
      const { campaign, milestone } = row.values;
      const owner = milestone === "" ? undefined : milestones().get(milestone)?.values.campaign;
      if (owner === undefined || owner === "" || campaign === "" || owner === campaign) return [];
      return [
        {
          in: book.outline,
          row,
          column: "milestone",
          message: `Mốc ${milestone} thuộc phong trào ${owner}, không phải ${campaign}.`,
          fix: `Chọn một mốc của phong trào ${campaign}.`,
        },
      ];
    });
  },
};
