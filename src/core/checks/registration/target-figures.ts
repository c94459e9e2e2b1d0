import { figuresIn } from "../../award/target-reached.ts";
import type { RowOf } from "../../book/parsed-book.ts";
import type { BookFacts } from "../../facts/book-facts.ts";
import type { Spot } from "../../facts/spot.ts";
import { lineageOf } from "../../facts/unit-validity.ts";
import { foldKey } from "../../text/fold.ts";
import { quoted } from "../../text/quote.ts";
import { plainCard, plainSense, type Rule, type RuleCard } from "../rule/rule.ts";

const overCard: RuleCard = {
  id: "chi-tieu.qua-100",
  severity: "cảnh báo",
  source: plainSense,
  // What grows, or is measured against a plan or a former year, may well be more than all of it.
  parameters: { "chỉ tiêu có thể quá 100%": "tăng, vượt, so với, tốc độ, thu hồi, kế hoạch giao" },
  reach: "row",
};

const isPercent = (text: string, measure: string): boolean => measure.trim() === "%" || /\d\s*%/u.test(text);

export const overHundred: Rule = {
  ...overCard,
  find: ({ book }, parameters) => {
    const words = (parameters["chỉ tiêu có thể quá 100%"] ?? "")
      .split(",")
      .map(foldKey)
      .filter((word) => word !== "");
    return book.targets.rows.flatMap((row): readonly Spot[] => {
      const { name, measure } = row.values;
      const folded = foldKey(name);
      if (words.some((word) => folded.includes(word))) return [];
      return (["assigned", "result"] as const).flatMap((column): readonly Spot[] => {
        const text = row.values[column];
        if (!isPercent(text, measure)) return [];
        const most = Math.max(...figuresIn(text));
        if (!(most > 100)) return [];
        return [
          {
            in: book.targets,
            row,
            column,
            message: `${column === "assigned" ? "Mức giao" : "Kết quả"} ghi ${quoted(`${text} ${measure}`.replace(/[\s%]*%$/u, "%"))}, quá 100%.`,
            fix: "Kiểm tra lại số, hoặc Đơn vị tính.",
          },
        ];
      });
    });
  },
};

const least = /[,;\s(]+(?:it nhat|toi thieu)\)?$/u;
const aim = /[,;\s(]+phan dau\)?$/u;

/** “…, ít nhất” 8 % and “…, phấn đấu” 10 % of one thing: what is aimed at lies beyond the least. */
export const aimBelowLeast: Rule = {
  id: "chi-tieu.phan-dau-thap",
  severity: "cảnh báo",
  ...plainCard,
  reach: "sheet",
  find: ({ book }) => {
    const idOf = (values: RowOf<"targets">["values"], tail: RegExp): string => {
      const name = foldKey(values.name);
      return tail.test(name)
        ? [values.campaign, values.unit, values.measure, name.replace(tail, "")].join("|")
        : "";
    };
    const leasts = new Map(book.targets.rows.map((row) => [idOf(row.values, least), row]));
    leasts.delete("");
    return book.targets.rows.flatMap((row): readonly Spot[] => {
      const floor = leasts.get(idOf(row.values, aim));
      const [of] = figuresIn(floor?.values.assigned ?? "");
      const [hoped] = figuresIn(row.values.assigned);
      if (floor === undefined || of === undefined || hoped === undefined || hoped >= of) return [];
      return [
        {
          in: book.targets,
          row,
          column: "assigned",
          message: `Mức phấn đấu ${row.values.assigned} thấp hơn mức ít nhất ${floor.values.assigned} ở dòng ${floor.at}.`,
          fix: "Sửa lại một trong hai mức giao.",
        },
      ];
    });
  },
};

/** One figure and no words of how it is meant: what can be added up. */
const plainCount = (text: string): number | undefined => {
  const [only, ...more] = /^\s*\d[\d.,]*\s*$/u.test(text) ? figuresIn(text) : [];
  return more.length > 0 ? undefined : only;
};

/** The rows of units right below the unit of a row, of the same campaign and target. */
function parts(
  facts: BookFacts,
  total: RowOf<"targets">,
  same: readonly RowOf<"targets">[],
): readonly RowOf<"targets">[] {
  const { above } = lineageOf(facts);
  const own = total.values.unit;
  return same.filter((row) => {
    if (row === total || row.values.unit === "") return false;
    return own === "" || above(row.values.unit)[0] === lineageOf(facts).heirOf(own);
  });
}

export const resultsDoNotAddUp: Rule = {
  id: "chi-tieu.khong-bang-tong",
  severity: "cảnh báo",
  ...plainCard,
  find: (facts) => {
    const { targets } = facts.book;
    const alike = new Map<string, RowOf<"targets">[]>();
    for (const row of targets.rows) {
      const { campaign, name, measure } = row.values;
      // Shares are not added up, and a row for every unit is no sum of them.
      if (name === "" || measure.trim() === "%") continue;
      const id = `${campaign}|${foldKey(name)}`;
      const same = alike.get(id);
      if (same === undefined) alike.set(id, [row]);
      else same.push(row);
    }
    return [...alike.values()].flatMap((same) =>
      same.length < 3
        ? []
        : same.flatMap((total) => {
            const own = parts(facts, total, same);
            if (own.length < 2 || total.values.unit === "") return [];
            return (["assigned", "result"] as const).flatMap((column): readonly Spot[] => {
              const whole = plainCount(total.values[column]);
              const counts = own.map((row) => plainCount(row.values[column]));
              if (whole === undefined || counts.some((count) => count === undefined)) return [];
              const sum = counts.reduce<number>((so, count) => so + (count ?? 0), 0);
              if (Math.abs(sum - whole) < 1e-9) return [];
              return [
                {
                  in: targets,
                  row: total,
                  column,
                  message: `${column === "assigned" ? "Mức giao" : "Kết quả"} ${total.values[column]} không bằng tổng ${String(sum).replace(".", ",")} của ${own.length} đơn vị trực thuộc (từ dòng ${own[0]?.at ?? ""}).`,
                  fix: "Cộng lại, rồi sửa số của cơ quan hoặc của đơn vị.",
                },
              ];
            });
          }),
    );
  },
};
