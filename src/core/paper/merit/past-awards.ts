import { holderName } from "../../award/titles.ts";
import { unitLineage } from "../../award/unit-lineage.ts";
import type { RowOf } from "../../book/parsed-book.ts";
import { rowsByKey } from "../../book/row-by-key.ts";
import { cellDay } from "../../calendar/date-style.ts";
import { flat, isTitle, type Nomination } from "../award/nominees.ts";
import type { PaperContext } from "../kind/paper-kind.ts";

type Past = RowOf<"awardHistory">;

/** “số 201/QĐ-STP ngày 25/12/2024 của Giám đốc Sở Tư pháp”. */
export const decisionCited = ({ decisionNumber, decisionDate, issuer }: Past["values"]): string =>
  [
    decisionNumber === "" ? "" : `số ${decisionNumber}`,
    decisionDate === null ? "" : `ngày ${cellDay(decisionDate)}`,
    issuer === "" ? "" : `của ${issuer}`,
  ]
    .filter((part) => part !== "")
    .join(" ");

/** What *Lịch sử khen* tells of a holder and did not lose: titles and rewards, the latest first. */
export interface PastAwards {
  readonly titles: readonly Past[];
  readonly rewards: readonly Past[];
}

/**
 * Awards of the nominee before: under the same name, in the same unit, one that was merged into it, one above it or none
 * told. An annulled one does not count, and the very award that is nominated is none of the past.
 */
export function pastAwards({ book }: PaperContext, { values }: Nomination): PastAwards {
  const units = rowsByKey(book.units);
  const awards = rowsByKey(book.awards);
  const lineage = unitLineage((key) => units.get(key));
  const places = new Set(["", lineage.heirOf(values.unit), ...lineage.above(values.unit)]);
  const holder = holderName(values.name);
  const own = book.awardHistory.rows
    .filter(
      ({ values: past }) =>
        past.annulled === "" &&
        (past.nomination === "" || past.nomination !== values.key) &&
        holderName(past.holder) === holder &&
        places.has(past.unit === "" ? "" : lineage.heirOf(past.unit)),
    )
    .sort((a, b) => (b.values.year ?? 0) - (a.values.year ?? 0));
  const named = ({ values: past }: Past): boolean =>
    isTitle(awards.get(past.award)?.values.name ?? past.award);
  return { titles: own.filter(named), rewards: own.filter((row) => !named(row)) };
}

/** The past of a nominee as a list says it: what the clerk wrote, else what *Lịch sử khen* tells; "" for neither. */
export function pastWords(context: PaperContext, nomination: Nomination): string {
  const written = flat(nomination.values.earlierAwards);
  if (written !== "") return written.replace(/[.;]$/u, "");
  const awards = rowsByKey(context.book.awards);
  const { titles, rewards } = pastAwards(context, nomination);
  return [...titles, ...rewards]
    .map((row) => {
      const name = awards.get(row.values.award)?.values.name ?? row.values.award;
      const cited = decisionCited(row.values);
      return `${name} năm ${row.values.year ?? "…"}${cited === "" ? "" : ` (Quyết định ${cited})`}`;
    })
    .join("; ");
}
