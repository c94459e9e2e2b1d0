import type { RowOf } from "../../book/parsed-book.ts";
import { rowName } from "../../book/row-name.ts";
import { cellDay } from "../../calendar/date-style.ts";
import type { Span } from "../../calendar/span.ts";
import type { BookFacts } from "../../facts/book-facts.ts";
import { perBook } from "../../facts/per-book.ts";
import type { Spot } from "../../facts/spot.ts";
import { foldKey } from "../../text/fold.ts";
import { quoted } from "../../text/quote.ts";
import { yearOf } from "../../tracking/unit/cluster-years.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

type Row = RowOf<"clusterMembers">;

/** The rows that say whose unit it is in which cluster of which year, by cluster and year. */
const clustersOfYears = perBook(({ book }: BookFacts): readonly (readonly Row[])[] => {
  const found = new Map<string, Row[]>();
  for (const row of book.clusterMembers.rows) {
    const { cluster, year, unit } = row.values;
    if (cluster === "" || year === null || unit === "") continue;
    const id = `${year}\n${foldKey(cluster)}`;
    const known = found.get(id);
    if (known === undefined) found.set(id, [row]);
    else known.push(row);
  }
  return [...found.values()];
});

const overlap = (a: Span, b: Span): boolean =>
  (a.from === null || b.to === null || a.from <= b.to) &&
  (b.from === null || a.to === null || b.from <= a.to);

/** Each row that shares days with an earlier one of the same group, and the first such. */
function overlaps(
  rows: readonly Row[],
  groupOf: (row: Row) => string,
): readonly { readonly row: Row; readonly first: Row }[] {
  const groups = new Map<string, Row[]>();
  return rows.flatMap((row) => {
    const before = groups.get(groupOf(row)) ?? [];
    groups.set(groupOf(row), [...before, row]);
    const first = before.find(({ values }) => overlap(values, row.values));
    return first === undefined ? [] : [{ row, first }];
  });
}

const twiceInCluster: Rule = {
  id: "cum.don-vi-hai-lan",
  severity: "lỗi",
  ...plainCard,
  find: (facts) =>
    clustersOfYears(facts).flatMap((rows) =>
      overlaps(rows, ({ values }) => values.unit).map(({ row, first }): Spot => {
        const { unit, cluster, year } = row.values;
        return {
          in: facts.book.clusterMembers,
          row,
          column: "unit",
          message: `${rowName(facts.book.units, unit)} đã có trong ${quoted(cluster)} năm ${year} ở dòng ${first.at}, cùng những ngày này.`,
          fix: "Xóa một trong hai dòng; nếu đơn vị ra rồi vào lại thì ghi Từ ngày, Đến ngày cho khác nhau.",
        };
      }),
    ),
};

const twoHeads: Rule = {
  id: "cum.hai-cum-truong",
  severity: "cảnh báo",
  ...plainCard,
  find: (facts) =>
    clustersOfYears(facts).flatMap((rows) => {
      const heads = rows.filter(({ values }) => values.role === "cụm trưởng");
      return overlaps(heads, () => "")
        .filter(({ row, first }) => row.values.unit !== first.values.unit)
        .map(({ row, first }): Spot => {
          const { unit, cluster, year } = row.values;
          const [one, other] = [first.values.unit, unit].map((key) => rowName(facts.book.units, key));
          return {
            in: facts.book.clusterMembers,
            row,
            column: "role",
            message: `${quoted(cluster)} năm ${year} có hai cụm trưởng cùng lúc: ${one} (dòng ${first.at}) và ${other}.`,
            fix: "Để một cụm trưởng; nếu thay giữa năm thì ghi Đến ngày của đơn vị trước và Từ ngày của đơn vị sau.",
          };
        });
    }),
};

/** Who puts a cluster's results together and proposes its flag nobody knows. */
const noHead: Rule = {
  id: "cum.chua-co-cum-truong",
  severity: "gợi ý",
  ...plainCard,
  find: (facts) =>
    clustersOfYears(facts).flatMap((rows): readonly Spot[] => {
      const [row] = rows;
      if (row === undefined || rows.some(({ values }) => values.role === "cụm trưởng")) return [];
      const { cluster, year } = row.values;
      return [
        {
          in: facts.book.clusterMembers,
          row,
          column: "role",
          message: `${quoted(cluster)} năm ${year} chưa có cụm trưởng.`,
          fix: "Chọn “cụm trưởng” ở cột Vai trò của đơn vị được phân công năm đó.",
        },
      ];
    }),
};

const dayOutsideYear: Rule = {
  id: "cum.ngay-ngoai-nam",
  severity: "lỗi",
  ...plainCard,
  reach: "row",
  find: ({ book }) =>
    book.clusterMembers.rows.flatMap((row): readonly Spot[] => {
      const { year } = row.values;
      const column = (["from", "to"] as const).find((each) => {
        const day = row.values[each];
        return year !== null && day !== null && yearOf(day) !== year;
      });
      const day = column === undefined ? null : row.values[column];
      if (column === undefined || day === null) return [];
      const [when, whole] = column === "from" ? ["vào cụm", "từ đầu năm"] : ["rời cụm", "đến hết năm"];
      return [
        {
          in: book.clusterMembers,
          row,
          column,
          message: `Ngày ${when} ${cellDay(day)} không thuộc năm ${year} của dòng này.`,
          fix: `Sửa ngày hoặc cột Năm; nếu đơn vị ở trong cụm ${whole} thì để trống ô này.`,
        },
      ];
    }),
};

/** *Cụm theo năm*. */
export const clusterRules: readonly Rule[] = [twiceInCluster, twoHeads, noHead, dayOutsideYear];
