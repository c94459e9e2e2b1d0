import { cellDay } from "../../calendar/date-style.ts";
import type { Spot } from "../../facts/spot.ts";
import type { ParsedRow, ParsedTable } from "../../table/parse-table.ts";
import type { TableName } from "../../tables/all-tables.ts";
import { firstCapital } from "../../text/first-capital.ts";
import { plainCard, type Rule } from "../rule/rule.ts";
import { dayIn } from "./acts.ts";

/** Two days of one row, the earlier first. */
interface Order {
  readonly table: TableName;
  readonly before: string;
  readonly after: string;
  /** How a sentence calls them. */
  readonly names: readonly [before: string, after: string];
}

const span = (table: TableName, ...names: readonly [string, string]): Order => ({
  table,
  before: "from",
  after: "to",
  names,
});
const force = ["ngày có hiệu lực", "ngày hết hiệu lực"] as const;

/**
 * What must not stand the wrong way round in one row. Spans that their own rooms judge (campaigns, achievements, council,
 * units) are left to them. Of a row only the first is told: a year mistyped in one cell turns several round.
 */
const orders: readonly Order[] = [
  span("recipients", "ngày bắt đầu áp dụng", "ngày thôi áp dụng"),
  {
    table: "nominations",
    before: "submitted",
    after: "decisionDate",
    names: ["ngày nộp hồ sơ", "ngày quyết định"],
  },
  {
    table: "nominations",
    before: "from",
    after: "submitted",
    names: ["ngày bắt đầu lập thành tích", "ngày nộp hồ sơ"],
  },
  {
    table: "nominations",
    before: "from",
    after: "decisionDate",
    names: ["ngày bắt đầu lập thành tích", "ngày quyết định"],
  },
  span("awards", ...force),
  span("rules", ...force),
  span("timeLimits", ...force),
  span("dossierParts", ...force),
  { table: "legalTexts", before: "issued", after: "from", names: ["ngày ban hành", "ngày có hiệu lực"] },
  { table: "legalTexts", before: "from", after: "to", names: force },
  { table: "legalTexts", before: "issued", after: "to", names: ["ngày ban hành", "ngày hết hiệu lực"] },
  span("clusterMembers", "ngày vào cụm", "ngày rời cụm"),
  span("signers", "ngày bắt đầu giữ chức vụ", "ngày thôi giữ chức vụ"),
];

const byTable = new Map<TableName, Order[]>();
for (const order of orders) byTable.set(order.table, [...(byTable.get(order.table) ?? []), order]);

/** The first order that a row turns round. */
function turned(parsed: ParsedTable, row: ParsedRow, own: readonly Order[]): Spot | undefined {
  for (const { before, after, names } of own) {
    const first = dayIn(parsed, row, before);
    const second = first === null ? null : dayIn(parsed, row, after);
    if (first === null || second === null || first <= second) continue;
    // An achievement that ends before it begins is told by its own rule.
    const end = before === "from" && after !== "to" ? dayIn(parsed, row, "to") : null;
    if (end !== null && end < first) continue;
    const header = (column: string): string => parsed.columns.headers.get(column) ?? "";
    return {
      in: parsed,
      row,
      column: after,
      message: `${firstCapital(names[1])} ${cellDay(second)} đứng trước ${names[0]} ${cellDay(first)}.`,
      fix: `Sửa lại ${header(before)} hoặc ${header(after)}.`,
    };
  }
  return undefined;
}

export const rowOrder: Rule = {
  id: "trinh-tu.ngay-nguoc",
  severity: "lỗi",
  ...plainCard,
  reach: "row",
  find: ({ book }) =>
    [...byTable].flatMap(([table, own]): readonly Spot[] => {
      const parsed: ParsedTable = book[table];
      const spots: Spot[] = [];
      for (const row of parsed.rows) {
        const spot = turned(parsed, row, own);
        if (spot !== undefined) spots.push(spot);
      }
      return spots;
    }),
};
