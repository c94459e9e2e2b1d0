import type { ParsedBook } from "../../book/parsed-book.ts";
import { readIssueDay, unclearIssueDay } from "../../calendar/issue-day.ts";
import type { Finding } from "../../table/finding.ts";
import type { ParsedRow } from "../../table/parse-table.ts";

type CampaignRow = ParsedBook["campaigns"]["rows"][number];
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

function missing(book: ParsedBook, row: ParsedRow, column: string, message: string, fix: string): Finding {
  const { table, columns } = book.campaigns;
  const header = columns.headers.get(column) ?? table.columns[column as CampaignColumn]?.header ?? "";
  return {
    sheet: table.sheet,
    row: row.at,
    column: header,
    key: row.key,
    rule: "van-ban.thieu",
    severity: "lỗi",
    message,
    fix,
    source: "",
  };
}

/** What a campaign still lacks before its plan can be made, each with its place; empty when the plan can be made. */
export function missingForPlan(book: ParsedBook, row: CampaignRow): readonly Finding[] {
  const lacking = planColumns
    .filter((column) => row.values[column] === "" || row.values[column] === null)
    .map((column) => {
      const { header } = book.campaigns.table.columns[column];
      return missing(
        book,
        row,
        column,
        `Chưa có “${header}” nên chưa tạo được văn bản.`,
        row.key === "" ? `Ghi “${header}” cho phong trào này.` : `Ghi “${header}” cho phong trào ${row.key}.`,
      );
    });
  const issued = readIssueDay(row.values.issued);
  if (issued.kind === "unclear") {
    const { message, fix } = unclearIssueDay(issued.words);
    lacking.push(missing(book, row, "issued", message, fix));
  }
  if (row.values.key === "") return lacking;
  const own = (line: { readonly values: { readonly campaign: string } }): boolean =>
    line.values.campaign === row.values.key;
  const body = book.outline.rows.filter(own);
  if (!body.some((line) => line.values.rank !== "Điều")) {
    lacking.push(
      missing(
        book,
        row,
        "key",
        `Trang Nội dung chưa có dòng nào của phong trào ${row.key}.`,
        "Thêm các đoạn của kế hoạch ở trang Nội dung.",
      ),
    );
  }
  if (row.values.form === "Quyết định kèm Kế hoạch" && !body.some((line) => line.values.rank === "Điều")) {
    lacking.push(
      missing(
        book,
        row,
        "form",
        "Quyết định chưa có điều nào.",
        "Thêm các dòng cấp “Điều” ở trang Nội dung.",
      ),
    );
  }
  return lacking;
}
