import type { RowOf } from "../../book/parsed-book.ts";
import { bodies } from "../../facts/plan-lines.ts";
import type { OutlineRank } from "../../tables/campaign/outline.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

/** What each rank needs above it, and where the search upwards ends. */
const parents: Partial<
  Record<OutlineRank, { readonly of: readonly OutlineRank[]; readonly within: readonly OutlineRank[] }>
> = {
  "mục 1.1": { of: ["mục 1"], within: ["phần I"] },
  "mục 1.1.1": { of: ["mục 1.1"], within: ["phần I", "mục 1"] },
  "cộng +": { of: ["gạch -", "điểm a"], within: ["phần I", "mục 1", "mục 1.1", "mục 1.1.1"] },
};

/** The rows whose rank has nothing to belong to; of several brothers only the first. */
function orphans(rows: readonly RowOf<"outline">[]): readonly RowOf<"outline">[] {
  const open = new Set<OutlineRank>();
  return rows.filter(({ values: { rank } }) => {
    if (rank === "") return false;
    const parent = parents[rank];
    const orphan = parent !== undefined && !parent.of.some((above) => open.has(above)) && !open.has(rank);
    for (const [below, needs] of Object.entries(parents)) {
      const ends: readonly OutlineRank[] = needs.within;
      if (!ends.includes(rank)) continue;
      open.delete(below as OutlineRank);
      for (const above of needs.of) open.delete(above);
    }
    open.add(rank);
    return orphan;
  });
}

export const rankWithoutParent: Rule = {
  id: "noi-dung.nhay-cap",
  severity: "cảnh báo",
  ...plainCard,
  reach: "sheet",
  find: (facts) =>
    bodies(facts).flatMap((rows) =>
      orphans(rows).map((row) => {
        const needed = parents[row.values.rank || "đoạn"]?.of.map((rank) => `“${rank}”`).join(" hoặc ") ?? "";
        return {
          in: facts.book.outline,
          row,
          column: "rank",
          message: `Cấp “${row.values.rank}” đứng ở đây khi phía trên chưa có ${needed}.`,
          fix: `Thêm dòng cấp ${needed} ở trên, hoặc đổi cấp của dòng này.`,
        };
      }),
    ),
};
