import { tablesInOrder } from "../../book/parsed-book.ts";
import { cellDay } from "../../calendar/date-style.ts";
import type { Day } from "../../calendar/day.ts";
import { allCouldBeTurned, monthFirstDay, onlyDayFirst } from "../../calendar/month-first.ts";
import { readDay } from "../../calendar/read-day.ts";
import type { BookFacts } from "../../facts/book-facts.ts";
import { perBook } from "../../facts/per-book.ts";
import type { Spot } from "../../facts/spot.ts";
import { cellText, isDayCell } from "../../table/parse-cell.ts";
import type { ParsedRow, ParsedTable } from "../../table/parse-table.ts";
import { quoted } from "../../text/quote.ts";
import { plainCard, plainSense, type Rule } from "../rule/rule.ts";
import { figure } from "../rule/rule-choices.ts";

interface TextDate {
  readonly row: ParsedRow;
  readonly text: string;
  readonly day: Day;
  readonly ambiguous?: Day;
}

/** One day column as a whole: a single cell such as 03/04/2017 cannot tell day from month, its neighbours can. */
interface DateColumn {
  readonly in: ParsedTable;
  readonly column: string;
  readonly real: readonly Day[];
  readonly texts: readonly TextDate[];
  readonly dayFirst: readonly TextDate[];
  /** Texts that can only be month first; as day-first dates they are impossible, which parsing says. */
  readonly monthFirst: readonly string[];
}

function readColumn(parsed: ParsedTable, column: string, at: number): DateColumn {
  const real: Day[] = [];
  const texts: TextDate[] = [];
  const monthFirst: string[] = [];
  for (const row of parsed.rows) {
    const cell = row.line[at - 1] ?? "";
    if (isDayCell(cell)) real.push(cell.day);
    if (typeof cell !== "string" || cell === "") continue;
    const text = cellText(cell);
    const read = readDay(text);
    if (read?.kind === "day") texts.push({ row, text, ...read });
    else if (monthFirstDay(text) !== undefined) monthFirst.push(text);
  }
  return {
    in: parsed,
    column,
    real,
    texts,
    dayFirst: texts.filter(({ text }) => onlyDayFirst(text)),
    monthFirst,
  };
}

const dateColumns: (facts: BookFacts) => readonly DateColumn[] = perBook(({ book }) =>
  tablesInOrder.flatMap(([name, table]) => {
    const parsed: ParsedTable = book[name];
    return Object.entries(table.columns).flatMap(([column, { kind, filledBy }]) => {
      const at = parsed.columns.at.get(column);
      return kind !== "day" || filledBy !== "clerk" || at === undefined
        ? []
        : [readColumn(parsed, column, at)];
    });
  }),
);

/** A date as text sorts and computes wrongly in Sheets, though the check itself understands it. */
export const dateAsText: Rule = {
  id: "o.ngay-bang-chu",
  severity: "gợi ý",
  source: plainSense,
  parameters: { "số ô nêu riêng": "20" },
  reach: "sheet",
  find: (facts, parameters) => {
    const most = figure(dateAsText, parameters, "số ô nêu riêng");
    return dateColumns(facts).flatMap((column) => {
      // Where the column speaks of months first, the doubtful cells are the next rule's.
      const sure = column.texts.filter(
        ({ ambiguous }) => ambiguous === undefined || column.monthFirst.length === 0,
      );
      return sure.slice(0, most).map(({ row, text, day }, index): Spot => {
        const more = index === most - 1 ? sure.length - most : 0;
        return {
          in: column.in,
          row,
          column: column.column,
          message: `${quoted(text)} là chữ; trang tính không sắp xếp, so sánh được như ngày${more > 0 ? `. Cột còn ${more} ô nữa như vậy` : ""}.`,
          fix:
            more > 0
              ? "Chọn cả cột, đặt Định dạng › Số › Ngày rồi ghi lại."
              : `Ghi lại ${cellDay(day)} dưới dạng ngày.`,
          cure: { label: `Đổi thành ngày ${cellDay(day)}`, value: cellDay(day) },
        };
      });
    });
  },
};

/** 03/04/2017 in a column that also holds 03/25/2017: most likely the 4th of March. */
export const monthFirstColumn: Rule = {
  id: "o.ngay-thang-dao",
  severity: "cảnh báo",
  ...plainCard,
  reach: "sheet",
  find: (facts) =>
    dateColumns(facts).flatMap((column) => {
      const [example] = column.monthFirst;
      if (example === undefined) return [];
      return column.texts.flatMap(({ row, text, day, ambiguous }): readonly Spot[] => {
        if (ambiguous === undefined) return [];
        const mixed = column.dayFirst[0]?.text;
        return [
          {
            in: column.in,
            row,
            column: column.column,
            message: `${quoted(text)} có thể là ${cellDay(day)} hoặc ${cellDay(ambiguous)}: cột này có ô ghi tháng trước ngày (${quoted(example)})${mixed === undefined ? "" : `, có ô ghi ngày trước tháng (${quoted(mixed)})`}.`,
            fix: "Đối chiếu bản gốc rồi ghi lại theo dạng ngày/tháng/năm.",
            ...(mixed === undefined
              ? { cure: { label: `Ghi ${cellDay(ambiguous)}`, value: cellDay(ambiguous) } }
              : {}),
          },
        ];
      });
    }),
};

/** A book in the en_US locale reads 05/9/2017 as 9 May and leaves 25/9/2017 as text: both are then in one column. */
export const turnedDates: Rule = {
  id: "o.ngay-kieu-my",
  severity: "cảnh báo",
  ...plainCard,
  reach: "sheet",
  find: (facts) =>
    dateColumns(facts).flatMap((column): readonly Spot[] => {
      const [first, ...more] = column.dayFirst;
      const [example] = column.real;
      if (first === undefined || example === undefined || !allCouldBeTurned(column.real)) return [];
      return [
        {
          in: column.in,
          row: first.row,
          column: column.column,
          message: `Cột có ${column.real.length} ô ngày, ô nào cũng từ ngày 1 đến ngày 12, còn ${more.length + 1} ô có ngày lớn hơn 12 lại là chữ: trang tính đặt theo kiểu Mỹ có thể đã đọc 05/9 thành ngày 9 tháng 5.`,
          fix: `Đối chiếu các ô ngày của cột (như ${cellDay(example)}) với bản gốc; đặt Tệp › Cài đặt › Ngôn ngữ là Việt Nam rồi ghi lại.`,
        },
      ];
    }),
};
