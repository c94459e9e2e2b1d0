import { perBook } from "../../facts/per-book.ts";
import { bareName, foldedLine, hasWords } from "../../facts/recipient-lines.ts";
import type { Spot } from "../../facts/spot.ts";
import { listedUnits, taskCells } from "../../facts/unit-validity.ts";
import { foldKey } from "../../text/fold.ts";
import { quoted } from "../../text/quote.ts";
import { bookClusters, clusterDay } from "../../tracking/deadline/book-clusters.ts";
import { law, type Rule } from "../rule/rule.ts";

/** Folded keys, kinds and clusters that each campaign gives work. */
const busyGroups = perBook((facts): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>([...facts.campaigns().keys()].map((key) => [key, new Set()]));
  for (const { campaign, text } of taskCells(facts)) {
    for (const { typed } of listedUnits(facts, text)) found.get(campaign)?.add(foldKey(typed));
  }
  return found;
});

/** The campaign's outline, folded: it may name a unit in its words alone. Asked for only where nothing else answers. */
const outlineWords = perBook(({ book }) => {
  const kept = new Map<string, string>();
  return (campaign: string): string => {
    const words =
      kept.get(campaign) ??
      book.outline.rows
        .filter(({ values }) => values.campaign === campaign)
        .map(({ values }) => foldKey(values.text))
        .join(" ");
    kept.set(campaign, words);
    return words;
  };
});

/** A unit that receives the plan to carry it out although the plan gives it nothing to do. */
export const recipientWithoutTask: Rule = {
  id: "noi-nhan.khong-viec",
  severity: "gợi ý",
  source: law("Nghị định 30/2020/NĐ-CP, Phụ lục I, II.9", "2020-03-05"),
  parameters: {},
  reach: "book",
  find: (facts) => {
    const busy = busyGroups(facts);
    const inClusters = bookClusters(facts.book);
    const units = new Map(
      facts.book.units.rows.flatMap((row) =>
        [row.values.name, row.values.shortName]
          .filter((name) => name !== "")
          .map((name) => [foldKey(name), row] as const),
      ),
    );
    return facts.book.recipients.rows.flatMap((row): readonly Spot[] => {
      const { campaign, name, purpose } = row.values;
      const unit = units.get(foldedLine(row));
      const tasks = busy.get(campaign);
      if (unit === undefined || tasks === undefined || !/thực hiện/iu.test(purpose)) return [];
      const { shortName } = unit.values;
      const { key, kind, clusters } = inClusters.nameOf(unit, clusterDay(facts.book, campaign, null));
      if ([key, kind, ...clusters].some((group) => tasks.has(foldKey(group)))) return [];
      if (
        [unit.values.name, shortName].some((known) => hasWords(outlineWords(facts)(campaign), foldKey(known)))
      )
        return [];
      return [
        {
          in: facts.book.recipients,
          row,
          column: "name",
          message: `${quoted(bareName(name))} nhận để thực hiện nhưng kế hoạch không giao việc.`,
          fix: "Giao việc ở cột Chủ trì, Phối hợp hoặc Áp dụng cho, hoặc đổi mục đích thành để biết.",
        },
      ];
    });
  },
};
