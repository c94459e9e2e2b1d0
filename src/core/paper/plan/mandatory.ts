import type { ParsedBook } from "../../book/parsed-book.ts";
import { readIssueDay, unclearIssueDay } from "../../calendar/issue-day.ts";
import type { Finding } from "../../table/finding.ts";
import { cellProblem, emptyCells } from "../kind/cell-problem.ts";
import type { CampaignRow } from "../kind/paper-kind.ts";

type CampaignColumn = keyof CampaignRow["values"] & string;

/** The columns without which a plan cannot be printed; number and day may stay blank for the registry (NĐ 30/2020, Điều 15). */
const planColumns: readonly CampaignColumn[] = [
  "key",
  "title",
  "issuer",
  "form",
  "symbol",
  "place",
  "abstract",
  "signer",
];

/** What a campaign still lacks before its plan can be made, each with its place; empty when the plan can be made. */
export function missingForPlan(book: ParsedBook, row: CampaignRow): readonly Finding[] {
  const problem = (column: CampaignColumn, message: string, fix: string): Finding =>
    cellProblem(book.campaigns, row, column, message, fix);
  const { key } = row.values;
  const whose = row.key === "" ? "này" : row.key;
  const issued = readIssueDay(row.values.issued);
  const unclear = issued.kind === "unclear" ? unclearIssueDay(issued.words) : undefined;
  const head = [
    ...emptyCells(row, planColumns).map((column) => {
      const { header } = book.campaigns.table.columns[column];
      const message = `Chưa có “${header}” nên chưa tạo được văn bản.`;
      return problem(column, message, `Ghi “${header}” cho phong trào ${whose}.`);
    }),
    ...(unclear === undefined ? [] : [problem("issued", unclear.message, unclear.fix)]),
  ];
  if (key === "") return head;
  const ranks = book.outline.rows
    .filter(({ values }) => values.campaign === key)
    .map(({ values }) => values.rank);
  const noBody = ranks.every((rank) => rank === "Điều");
  const noArticle = row.values.form === "Quyết định kèm Kế hoạch" && !ranks.includes("Điều");
  return [
    ...head,
    ...(noBody
      ? [
          problem(
            "key",
            `Trang Nội dung chưa có dòng nào của phong trào ${key}.`,
            "Thêm các đoạn của kế hoạch ở trang Nội dung.",
          ),
        ]
      : []),
    ...(noArticle
      ? [problem("form", "Quyết định chưa có điều nào.", "Thêm các dòng cấp “Điều” ở trang Nội dung.")]
      : []),
  ];
}
