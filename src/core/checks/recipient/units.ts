import { validOn } from "../../award/unit-lineage.ts";
import type { RowOf } from "../../book/parsed-book.ts";
import type { Day } from "../../calendar/day.ts";
import type { BookFacts } from "../../facts/book-facts.ts";
import { perBook } from "../../facts/per-book.ts";
import { bareName, hasWords, isAsAbove, recipientsOf } from "../../facts/recipient-lines.ts";
import { speltName } from "../../facts/spelt-names.ts";
import type { Spot } from "../../facts/spot.ts";
import { listedUnits, taskCells } from "../../facts/unit-validity.ts";
import { foldKey } from "../../text/fold.ts";
import { quoted } from "../../text/quote.ts";
import { remembered } from "../../text/remembered.ts";
import { bookClusters, clusterDay } from "../../tracking/deadline/book-clusters.ts";
import { law, type Rule } from "../rule/rule.ts";

const decree = law("Nghị định 30/2020/NĐ-CP, Phụ lục I, II.9", "2020-03-05");

/** What many units are called, or a kind that says nothing. */
const anybody: ReadonlySet<string> = new Set(["khac", "van phong", "lanh dao", "giam doc", "thanh pho"]);

/** Kinds of offices that lines name for all of them. */
const kindNames = ["so tu phap", "hoi luat gia", "thi hanh an dan su", "uy ban nhan dan"];

/** Everything by which a unit may be called in a line of a campaign that goes by the clusters of a day, spelt out. */
const namesOf = perBook(({ book }) => {
  const clusters = bookClusters(book);
  return remembered((day: Day | null) =>
    remembered((row: RowOf<"units">): readonly string[] => {
      const { name, shortName, kind } = row.values;
      const full = [name, shortName, kind, ...clusters.nameOf(row, day).clusters]
        .map(speltName)
        .filter((text) => text.length > 2 && !anybody.has(text));
      // “HLG tỉnh/thành phố”, “Thủ trưởng cơ quan THADS”: a line may name the kind alone.
      const kinds = kindNames.filter((one) => full.some((text) => text.startsWith(one)));
      return [...new Set([...full, ...kinds])];
    }),
  );
});

/** “Các phòng, đơn vị thuộc Sở”, “chi hội trực thuộc TW Hội”: everything below the agency that issues. */
const everythingBelow = /\bthuoc\b/u;
const loose: ReadonlySet<string> = new Set(["khac", ""]);

/** Whether the agency stands above the unit, at whatever height. */
function isBelow({ units }: BookFacts, unit: RowOf<"units">, agency: string): boolean {
  const met = new Set<RowOf<"units">>();
  let above = units().get(unit.values.parent);
  while (above !== undefined && !met.has(above)) {
    if (above.values.key === agency) return true;
    met.add(above);
    above = units().get(above.values.parent);
  }
  return false;
}

function covers(
  facts: BookFacts,
  line: string,
  unit: RowOf<"units">,
  issuer: string,
  day: Day | null,
): boolean {
  if (namesOf(facts)(day)(unit).some((name) => hasWords(line, name))) return true;
  // A union or a youth branch is no room of the agency: only its own name covers it.
  return everythingBelow.test(line) && !loose.has(foldKey(unit.values.kind)) && isBelow(facts, unit, issuer);
}

/** The units in each group that a milestone may bind: kinds and clusters of a day, by their folded names. */
const groups = perBook(({ book }) => {
  const clusters = bookClusters(book);
  return remembered((day: Day | null): ReadonlyMap<string, readonly RowOf<"units">[]> => {
    const found = new Map<string, RowOf<"units">[]>();
    for (const row of book.units.rows) {
      for (const name of new Set([row.values.kind, ...clusters.nameOf(row, day).clusters].map(foldKey))) {
        const same = found.get(name);
        if (same === undefined) found.set(name, [row]);
        else same.push(row);
      }
    }
    return found;
  });
});

/** A unit to which the plan gives work but does not go. */
export const taskWithoutRecipient: Rule = {
  id: "noi-nhan.thieu-don-vi",
  severity: "cảnh báo",
  source: decree,
  parameters: {},
  reach: "book",
  find: (facts) => {
    const told = new Set<string>();
    const reached = new Map<string, boolean>();
    return taskCells(facts).flatMap(({ campaign, text, ...place }): readonly Spot[] => {
      const rows = recipientsOf(facts).get(campaign) ?? [];
      const day = facts.lawDay(campaign);
      if (
        text === "" ||
        rows.length === 0 ||
        day === null ||
        rows.some(({ values }) => isAsAbove(values.name))
      )
        return [];
      const lines = rows.map(({ values }) => speltName(bareName(values.name)));
      const issuer = facts.campaigns().get(campaign)?.values.issuer ?? "";
      const on = clusterDay(facts.book, campaign, null);
      const goesTo = (unit: RowOf<"units">): boolean => {
        const id = `${campaign}|${unit.values.key}`;
        const before = reached.get(id);
        if (before !== undefined) return before;
        const found =
          unit.values.key === issuer ||
          !validOn(unit, day) ||
          lines.some((line) => covers(facts, line, unit, issuer, on));
        reached.set(id, found);
        return found;
      };
      const missing = listedUnits(facts, text).filter(({ typed, unit }) => {
        const of = unit === undefined ? (groups(facts)(on).get(foldKey(typed)) ?? []) : [unit];
        const named = unit === undefined && lines.some((line) => hasWords(line, speltName(typed)));
        // A group counts as missing when none of its units stands there; single gaps would be guesses.
        return of.length > 0 && !named && !of.some(goesTo) && !told.has(`${campaign}|${foldKey(typed)}`);
      });
      if (missing.length === 0) return [];
      for (const { typed } of missing) told.add(`${campaign}|${foldKey(typed)}`);
      const names = missing.map(({ typed, unit }) => unit?.values.name ?? typed).join(", ");
      return [
        {
          ...place,
          message: `Kế hoạch giao việc cho ${quoted(names)} nhưng Nơi nhận không có.`,
          fix: "Thêm dòng ở trang Nơi nhận, hoặc sửa đơn vị được giao.",
        },
      ];
    });
  },
};
