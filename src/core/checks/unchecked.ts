import { isLawKey } from "../award/law-rows.ts";
import type { ParsedBook, ReadBook } from "../book/parsed-book.ts";
import { type Day, dayParts } from "../calendar/day.ts";
import { type BookFacts, bookFacts } from "../facts/book-facts.ts";
import type { Finding } from "../table/finding.ts";
import type { TableName } from "../tables/all-tables.ts";
import { plainCard, type RuleCard } from "./rule/rule.ts";
import { ruleChoices } from "./rule/rule-choices.ts";

/** What the book lacks is told as a finding of its own: an empty catalogue must not read as “nothing to complain of”. */
export const uncheckedCard: RuleCard = {
  ...plainCard,
  id: "so.chua-kiem-tra-duoc",
  severity: "gợi ý",
};

/** Something that could not be checked, and where to fill in what is missing. */
interface Gap {
  readonly table: TableName;
  /** What cannot be said; undefined where it can. */
  readonly what: (facts: BookFacts, today: Day) => string | undefined;
  readonly fix: string;
}

const shippedFix =
  "Chạy Thi đua › Thiết lập sổ để có lại các dòng kèm theo sổ, hoặc ghi các dòng của cơ quan.";

const whenEmpty = (table: TableName, what: string, fix: string): Gap => ({
  table,
  what: ({ book }) => (book[table].rows.length === 0 ? what : undefined),
  fix,
});

/** The years that campaigns and achievements lie in; that of the check where there are none. */
function yearsAsked({ campaigns }: ParsedBook, today: Day): readonly number[] {
  const spans = campaigns.rows.flatMap(({ values: { from, to } }) =>
    from === null || to === null || to < from ? [] : [[dayParts(from).year, dayParts(to).year] as const],
  );
  const years = spans.flatMap(([first, last]) =>
    Array.from({ length: Math.min(last - first, 20) + 1 }, (_, index) => first + index),
  );
  return [...new Set(years.length === 0 ? [dayParts(today).year] : years)].sort();
}

const gaps: readonly Gap[] = [
  whenEmpty(
    "units",
    "đơn vị nào phải đăng ký, báo cáo",
    "Ghi các đơn vị ở trang Đơn vị (Thi đua › Bắt đầu ghi giúp cơ quan của anh/chị).",
  ),
  whenEmpty(
    "campaigns",
    "kế hoạch, thời hạn, đề nghị của phong trào",
    "Tạo phong trào bằng Thi đua › Phong trào mới.",
  ),
  whenEmpty("awards", "hình thức khen của đăng ký, đề nghị", shippedFix),
  whenEmpty("legalTexts", "hiệu lực của văn bản được viện dẫn", shippedFix),
  whenEmpty("dossierParts", "thành phần hồ sơ của đề nghị", shippedFix),
  {
    table: "rules",
    what: ({ book }) =>
      book.rules.rows.some(({ values }) => isLawKey(values.key) && values.parameters !== "")
        ? undefined
        : "tiêu chuẩn, tỷ lệ, phiếu của từng hình thức khen",
    fix: shippedFix,
  },
  {
    table: "daysOff",
    what: ({ book, calendar }, today) => {
      const missing = yearsAsked(book, today).filter((year) => calendar().yearStatus(year) === "tự tính");
      return missing.length === 0 ? undefined : `ngày nghỉ, ngày làm bù năm ${missing.join(", ")}`;
    },
    fix: "Ghi ngày nghỉ lễ, Tết theo thông báo của năm đó ở trang Ngày nghỉ; chưa ghi thì sổ tự tính theo luật.",
  },
  {
    table: "awardHistory",
    what: ({ book }) =>
      book.awardHistory.rows.length === 0 && book.nominations.rows.length > 0
        ? "danh hiệu, khen thưởng những năm trước của người được đề nghị"
        : undefined,
    fix: "Ghi các quyết định khen những năm trước ở trang Lịch sử khen.",
  },
];

/** What could not be checked for want of rows, in the order in which a clerk would fill them in. */
export function uncheckedFindings({ book }: Pick<ReadBook, "book">, today: Day): readonly Finding[] {
  const { severity } = ruleChoices(book)(uncheckedCard);
  if (severity === "tắt") return [];
  const facts = bookFacts(book, today);
  return gaps.flatMap(({ table, what, fix }): readonly Finding[] => {
    const parsed = book[table];
    const said = what(facts, today);
    // A sheet that is missing is told as such.
    if (said === undefined || parsed.header.length === 0) return [];
    const { sheet } = parsed.table;
    const why = parsed.rows.length === 0 ? `trang ${sheet} chưa có dòng nào` : `trang ${sheet} chưa ghi`;
    return [
      {
        sheet,
        row: 0,
        column: "",
        key: "",
        rule: uncheckedCard.id,
        severity,
        message: `Chưa kiểm tra được ${said}: ${why}.`,
        fix,
        source: "",
      },
    ];
  });
}

/** “Chưa kiểm tra được: …; …”, for the closing words of the check; "" where everything could be. */
export function uncheckedText(findings: readonly Finding[]): string {
  const names = findings
    .filter(({ rule }) => rule === uncheckedCard.id)
    .map(({ message, sheet }) =>
      message.replace(/^Chưa kiểm tra được /u, "").replace(/: trang [^:]*\.$/u, ` (trang ${sheet})`),
    );
  return names.length === 0 ? "" : `Chưa kiểm tra được: ${names.join("; ")}.`;
}
