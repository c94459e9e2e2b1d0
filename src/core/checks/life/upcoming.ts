import { cellDay } from "../../calendar/date-style.ts";
import { addDays, type Day, dayParts, daysBetween } from "../../calendar/day.ts";
import type { BookFacts } from "../../facts/book-facts.ts";
import type { Spot } from "../../facts/spot.ts";
import type { ParsedRow } from "../../table/parse-table.ts";
import type { TableName } from "../../tables/all-tables.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

const daysKey = "số ngày báo trước";

/** What begins and ends, and how a sentence calls it. */
interface Kind {
  readonly table: TableName;
  readonly begins: string;
  readonly ends: string;
  readonly fix: string;
}

const review = "Rà soát các văn bản, đề nghị đang soạn; ghi văn bản, quy định thay thế nếu có.";
const inForce = (table: TableName, what: string): Kind => ({
  table,
  begins: `${what} bắt đầu có hiệu lực`,
  ends: `${what} hết hiệu lực`,
  fix: review,
});
const term = (table: TableName, what: string, fix: string): Kind => ({
  table,
  begins: `${what} bắt đầu`,
  ends: `${what} hết hạn`,
  fix,
});

const kinds: readonly Kind[] = [
  inForce("legalTexts", "Văn bản"),
  inForce("rules", "Quy định"),
  inForce("awards", "Hình thức khen"),
  inForce("dossierParts", "Thành phần hồ sơ"),
  inForce("timeLimits", "Thời hạn"),
  term("council", "Nhiệm kỳ thành viên Hội đồng", "Cập nhật trang Hội đồng theo quyết định kiện toàn."),
  term("signers", "Thời gian ký của người ký", "Cập nhật trang Người ký trước khi in văn bản."),
];

/** Rows of which something begins or ends on one day, of which the first is told. */
function together(
  facts: BookFacts,
  kind: Kind,
  column: "from" | "to",
  until: Day,
  today: Day,
): readonly Spot[] {
  const byDay = new Map<Day, ParsedRow[]>();
  const parsed = facts.book[kind.table];
  for (const row of parsed.rows) {
    const values: Readonly<Record<string, unknown>> = row.values;
    const day = values[column] as Day | null; // a day column of each of these tables
    if (day === null || day > until || (column === "from" ? day <= today : day < today)) continue;
    byDay.set(day, [...(byDay.get(day) ?? []), row]);
  }
  return [...byDay].flatMap(([day, [row, ...others]]): readonly Spot[] => {
    if (row === undefined) return [];
    const left = daysBetween(today, day);
    const when = left === 0 ? "hôm nay" : `còn ${left} ngày`;
    const more = others.length === 0 ? "" : `; cùng ngày còn ${others.length} dòng khác của trang`;
    return [
      {
        in: parsed,
        row,
        column,
        message: `${column === "from" ? kind.begins : kind.ends} ngày ${cellDay(day)} (${when})${more}.`,
        fix: kind.fix,
      },
    ];
  });
}

/** The year that begins before long, of which no notice told the days off. */
function nextYear({ book, calendar }: BookFacts, until: Day): readonly Spot[] {
  const { year } = dayParts(until);
  const status = calendar().yearStatus(year);
  const row = book.daysOff.rows[book.daysOff.rows.length - 1];
  if (row === undefined || status === "chính thức" || status === "hồi cứu") return [];
  return [
    {
      in: book.daysOff,
      row,
      column: "date",
      message: `Lịch nghỉ năm ${year} chưa có thông báo chính thức; thời hạn của năm đó đang tính theo ngày tạm tính.`,
      fix: "Khi có thông báo nghỉ lễ, Tết thì ghi vào trang Ngày nghỉ rồi chạy Tính thời hạn.",
    },
  ];
}

/** What changes within a month, so that papers under way are looked through before. */
export const upcoming: Rule = {
  ...plainCard,
  id: "ra-soat.sap-doi",
  severity: "gợi ý",
  parameters: { [daysKey]: "31" },
  find: (facts, parameters) => {
    const { today } = facts;
    const ahead = Number(parameters[daysKey]);
    if (today === null || !(ahead > 0)) return [];
    const until = addDays(today, Math.min(ahead, 366));
    const changes = kinds.flatMap((kind) => [
      ...together(facts, kind, "to", until, today),
      ...together(facts, kind, "from", until, today),
    ]);
    return dayParts(until).year > dayParts(today).year ? [...changes, ...nextYear(facts, until)] : changes;
  },
};
