import { readDayList } from "../../book/day-list.ts";
import type { RowOf } from "../../book/parsed-book.ts";
import type { Spot } from "../../facts/spot.ts";
import { quoted } from "../../text/quote.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

/** As the column asks for them: days before, parted by semicolons, each once. */
const listed = (days: readonly number[]): string => [...new Set(days.map(Math.abs))].join("; ");

/** Each milestone with its own days of reminding, and what they are read as. */
function reminded(rows: readonly RowOf<"milestones">[]): readonly {
  readonly row: RowOf<"milestones">;
  readonly typed: string;
  readonly days: readonly number[] | undefined;
}[] {
  return rows
    .filter(({ values }) => values.remind !== "")
    .map((row) => ({ row, typed: row.values.remind, days: readDayList(row.values.remind) }));
}

/** Days that nobody can read: the office's own ladder would remind in their place, and nobody would know. */
export const reminderDaysUnread: Rule = {
  ...plainCard,
  id: "moc.nhac-truoc",
  severity: "lỗi",
  reach: "row",
  find: ({ book }) =>
    reminded(book.milestones.rows)
      .filter(({ days }) => days === undefined)
      .map(
        ({ row, typed }): Spot => ({
          in: book.milestones,
          row,
          column: "remind",
          message: `${quoted(typed)} không phải là các số ngày nhắc trước; thư nhắc sẽ theo bậc chung của cơ quan.`,
          fix: "Ghi số ngày làm việc, nhiều nhất 60, cách nhau bằng dấu chấm phẩy, ví dụ 10; 5; 2.",
        }),
      ),
};

/** Days that can be read, written otherwise than the column asks: another program may take “10,5” for a number. */
export const reminderDaysForm: Rule = {
  ...plainCard,
  id: "moc.nhac-truoc-cach-ghi",
  severity: "gợi ý",
  reach: "row",
  find: ({ book }) =>
    reminded(book.milestones.rows).flatMap(({ row, typed, days }): readonly Spot[] => {
      if (days === undefined || /^\d+(?:\s*[;\n]\s*\d+)*$/u.test(typed)) return [];
      const value = listed(days);
      return [
        {
          in: book.milestones,
          row,
          column: "remind",
          message: `${quoted(typed)} được hiểu là nhắc trước ${value} ngày làm việc.`,
          fix: `Ghi các số cách nhau bằng dấu chấm phẩy: ${value}.`,
          cure: { label: `Ghi ${value}`, value },
        },
      ];
    }),
};
