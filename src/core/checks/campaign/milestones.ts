import type { Parameters } from "../../book/rule-parameters.ts";
import { addDays, addMonths } from "../../calendar/day.ts";
import type { BookFacts } from "../../facts/book-facts.ts";
import type { Spot } from "../../facts/spot.ts";
import { law, plainCard, type Rule, type RuleCard } from "../rule/rule.ts";
import { figure } from "../rule/rule-choices.ts";

const article17 = law("Luật Thi đua, khen thưởng 2022, Điều 17", "2024-01-01");

const midtermCard: RuleCard = {
  id: "phong-trao.thieu-so-ket",
  severity: "cảnh báo",
  source: article17,
  // A common rule of ministries: campaigns of a year or more have a mid-term review, shorter ones only the final one.
  parameters: { "từ số tháng": "12" },
  reach: "book",
};

function withoutMidterm({ book, campaigns }: BookFacts, parameters: Parameters): readonly Spot[] {
  // Nobody organises longer campaigns; a mistyped figure must not run out of the calendar.
  const months = Math.min(120, Math.max(1, Math.round(figure(midtermCard, parameters, "từ số tháng"))));
  const tasks = new Map<string, Set<string>>();
  for (const { values } of book.milestones.rows) {
    tasks.set(values.campaign, (tasks.get(values.campaign) ?? new Set()).add(values.task));
  }
  return [...campaigns().values()].flatMap((row): readonly Spot[] => {
    const { key, from, to } = row.values;
    const own = tasks.get(key);
    if (from === null || to === null || own === undefined || own.has("báo cáo sơ kết")) return [];
    // The last months of the calendar itself: no span of `months` fits before them.
    if (from >= "2180-01-01" || addDays(addMonths(from, months), -1) > to) return [];
    return [
      {
        in: book.campaigns,
        row,
        column: "to",
        message: `Phong trào kéo dài từ ${months} tháng trở lên nhưng không có mốc “báo cáo sơ kết” nào.`,
        fix: "Thêm mốc báo cáo sơ kết ở trang Mốc.",
      },
    ];
  });
}

export const midtermMissing: Rule = { ...midtermCard, find: withoutMidterm };

/** A draft may still lack everything; a campaign under way with nothing due would never be followed up. */
export const noMilestone: Rule = {
  id: "phong-trao.khong-co-moc",
  severity: "gợi ý",
  ...plainCard,
  find: ({ book, campaigns }) => {
    const followed = new Set(book.milestones.rows.map(({ values }) => values.campaign));
    return [...campaigns().values()]
      .filter(({ values }) => values.state === "đang thực hiện" && !followed.has(values.key))
      .map((row) => ({
        in: book.campaigns,
        row,
        column: "state",
        message: "Phong trào đang thực hiện nhưng trang Mốc chưa có thời hạn nào của phong trào.",
        fix: "Ghi các việc có thời hạn (đăng ký, báo cáo, hồ sơ …) vào trang Mốc để sổ theo dõi và nhắc.",
      }));
  },
};
