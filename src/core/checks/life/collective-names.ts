import type { ParsedBook, RowOf } from "../../book/parsed-book.ts";
import { rowName } from "../../book/row-name.ts";
import type { BookFacts } from "../../facts/book-facts.ts";
import { perBook } from "../../facts/per-book.ts";
import type { Spot } from "../../facts/spot.ts";
import { lineageOf } from "../../facts/unit-validity.ts";
import { foldKey } from "../../text/fold.ts";
import { quoted } from "../../text/quote.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

/** The one unit that bears a name, through all its rows of different times; undefined where two do. */
const unitNamed = perBook((facts: BookFacts): ReadonlyMap<string, RowOf<"units"> | undefined> => {
  const found = new Map<string, RowOf<"units"> | undefined>();
  for (const row of facts.book.units.rows) {
    const name = foldKey(row.values.name);
    const before = found.get(name);
    const same =
      before === undefined ||
      lineageOf(facts).heirOf(before.values.key) === lineageOf(facts).heirOf(row.values.key);
    if (name !== "") found.set(name, found.has(name) && !same ? undefined : row);
  }
  return found;
});

function otherUnit(facts: BookFacts, name: string, unit: string): RowOf<"units"> | undefined {
  if (unit === "" || name === "" || !facts.units().has(unit)) return undefined;
  const named = unitNamed(facts).get(foldKey(name));
  if (named === undefined) return undefined;
  const lineage = lineageOf(facts);
  const own = lineage.heirOf(unit);
  const heir = lineage.heirOf(named.values.key);
  // A room may be nominated by the office that it belongs to.
  return heir === own || lineage.above(named.values.key).includes(own) ? undefined : named;
}

export const collectiveOfAnotherUnit: Rule = {
  id: "khen.ten-khac-don-vi",
  severity: "cảnh báo",
  ...plainCard,
  find: (facts) => {
    const { nominations, awardHistory } = facts.book;
    const say = (
      parsed: ParsedBook["nominations" | "awardHistory"],
      row: RowOf<"nominations" | "awardHistory">,
      name: string,
    ): readonly Spot[] => {
      const { unit } = row.values;
      const other = otherUnit(facts, name, unit);
      if (other === undefined) return [];
      const named = quoted(rowName(facts.book.units, other.values.key));
      return [
        {
          in: parsed,
          row,
          column: "unit",
          message: `Tên tập thể là ${named}, nhưng cột Đơn vị ghi ${quoted(rowName(facts.book.units, unit))}.`,
          fix: `Ghi ${named}, hoặc sửa lại tên tập thể.`,
        },
      ];
    };
    return [
      ...nominations.rows.flatMap((row) =>
        row.values.subject === "tập thể" ? say(nominations, row, row.values.name) : [],
      ),
      ...awardHistory.rows.flatMap((row) => say(awardHistory, row, row.values.holder)),
    ];
  },
};
