import { tablesInOrder } from "../../book/parsed-book.ts";
import type { Spot } from "../../facts/spot.ts";
import type { NumberBounds } from "../../table/column.ts";
import type { ParsedTable } from "../../table/parse-table.ts";
import { printedDecimal } from "../../text/decimal.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

function columnSpots(
  parsed: ParsedTable,
  column: string,
  header: string,
  { least, most, whole }: NumberBounds,
): readonly Spot[] {
  return parsed.rows.flatMap((row): readonly Spot[] => {
    const value = row.values[column];
    if (typeof value !== "number") return [];
    const broken = whole && !Number.isInteger(value);
    if (value >= least && value <= most && !broken) return [];
    return [
      {
        in: parsed,
        row,
        column,
        message: `“${header}” ghi ${printedDecimal(String(value))}, ngoài khoảng có thể đúng.`,
        fix: `Ghi một số${whole ? " nguyên" : ""} từ ${least} đến ${most}.`,
      },
    ];
  });
}

/** A figure that cannot be right: a negative count, half a vote, the year 22. */
export const numberOutOfBounds: Rule = {
  ...plainCard,
  id: "o.so-ngoai-khoang",
  severity: "lỗi",
  reach: "row",
  find: ({ book }) =>
    tablesInOrder.flatMap(([name, table]) =>
      Object.entries(table.columns).flatMap(([column, declared]) =>
        declared.kind === "number" && declared.bounds !== undefined
          ? columnSpots(book[name], column, declared.header, declared.bounds)
          : [],
      ),
    ),
};
