import type { RowOf } from "../../book/parsed-book.ts";
import { clusterDays } from "../../facts/bound-at.ts";
import type { Spot } from "../../facts/spot.ts";
import { foldKey } from "../../text/fold.ts";
import { quoted } from "../../text/quote.ts";
import { bookClusters } from "../../tracking/deadline/book-clusters.ts";
import { readAudience } from "../../tracking/unit/audience.ts";
import { yearOf } from "../../tracking/unit/cluster-years.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

type Named = RowOf<"milestones" | "deadlineChanges">;

/** A cluster of another year's division: the milestone would bind nobody of it, and nobody would notice. */
export const emptyCluster: Rule = {
  id: "moc.cum-khong-co-ai",
  severity: "cảnh báo",
  ...plainCard,
  find: (facts) => {
    const { book } = facts;
    const clusters = bookClusters(book);
    if (book.clusterMembers.rows.length === 0) return [];
    return (["milestones", "deadlineChanges"] as const).flatMap((sheet) => {
      const rows: readonly Named[] = book[sheet].rows;
      return rows.flatMap((row): readonly Spot[] => {
        const milestone = "milestone" in row.values ? row.values.milestone : row.values.key;
        const days = clusterDays(facts)(milestone).flatMap((day) => (day === null ? [] : [day]));
        const isThere = (folded: string): boolean => days.some((day) => clusters.membersOn(day).has(folded));
        const { groups, except } = readAudience(row.values.audience);
        return [...groups, ...except].flatMap((group): readonly Spot[] => {
          const folded = foldKey(group);
          if (days.length === 0 || !clusters.names.has(folded) || isThere(folded)) return [];
          // A unit or a kind of that name is meant.
          if (book.units.rows.some(({ values }) => [values.key, values.kind].map(foldKey).includes(folded)))
            return [];
          const years = [...new Set(days.map(yearOf))].join(", ");
          return [
            {
              in: book[sheet],
              row,
              column: "audience",
              message: `Năm ${years} không có đơn vị nào thuộc ${quoted(group)} vào hạn của mốc này.`,
              fix: "Ghi cụm, khối của năm đó, hoặc bổ sung đơn vị ở trang Cụm theo năm.",
            },
          ];
        });
      });
    });
  },
};
