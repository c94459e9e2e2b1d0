import { foldText } from "../../text/fold.ts";
import type { FormRow } from "../form.ts";
import type { FormLayout } from "./form-layout.ts";
import { type RawRow, readingOf } from "./raw-rows.ts";

/** A row that came back and the row it was when it was sent; undefined for one that the unit added. */
export interface SettledRow {
  readonly raw: RawRow;
  readonly sent: FormRow | undefined;
  /**
   * How that was known: by its mark, by what it is about (the mark had gone, or stands beside another row since a sort), by
   * neither (it is new, a copy of another row that was changed since, or a copy that says nothing else than what was sent), or
   * its mark is none of those sent.
   */
  readonly by: "mark" | "title" | "new" | "copy" | "twin" | "stray";
}

interface Claim {
  readonly raw: RawRow;
  readonly sent: FormRow;
  /** By mark and title, by title alone, by mark alone. */
  readonly strength: 3 | 2 | 1;
}

const titleOf = ({ titledBy }: FormLayout, textOf: (key: string) => string): string => {
  const texts = titledBy.map((key) => foldText(textOf(key)));
  return texts.every((text) => text === "") ? "" : texts.join("|");
};

/** Whether the row says nothing but what was sent. */
const isAsSent = ({ raw, sent }: Claim, { columns }: FormLayout): boolean =>
  columns.every(({ key, fill }) => !fill || readingOf(raw, key) === (sent.cells[key] ?? ""));

/**
 * Which sent row each returned row is. A mark alone is not enough: Excel leaves hidden columns behind when only what is seen is
 * sorted, and a copied row has its mark twice. What a row is about counts before its mark where it names another sent row.
 */
export function settleRows(
  rows: readonly RawRow[],
  sentRows: readonly FormRow[],
  layout: FormLayout,
): readonly SettledRow[] {
  const byMark = new Map(sentRows.filter(({ mark }) => mark !== "").map((row) => [row.mark, row]));
  const byTitle = new Map<string, FormRow[]>();
  const sentTitle = (row: FormRow): string => titleOf(layout, (key) => row.cells[key] ?? "");
  for (const row of byMark.values()) {
    const title = sentTitle(row);
    byTitle.set(title, [...(byTitle.get(title) ?? []), row]);
  }
  const claimOf = (raw: RawRow): Claim | "stray" | undefined => {
    const own = byMark.get(raw.mark);
    if (own === undefined && raw.mark !== "") return "stray";
    const title = titleOf(layout, (key) => readingOf(raw, key));
    if (own !== undefined && sentTitle(own) === title) return { raw, sent: own, strength: 3 };
    const [named, ...more] = title === "" ? [] : (byTitle.get(title) ?? []);
    if (named !== undefined && more.length === 0) return { raw, sent: named, strength: 2 };
    return own === undefined ? undefined : { raw, sent: own, strength: 1 };
  };
  const claims = new Map(rows.map((raw) => [raw, claimOf(raw)]));
  const best = new Map<FormRow, Claim>();
  // Of two rows about the same the one that was changed says more.
  const isBetter = (a: Claim, b: Claim): boolean =>
    a.strength !== b.strength ? a.strength > b.strength : isAsSent(b, layout) && !isAsSent(a, layout);
  for (const claim of claims.values()) {
    if (claim === undefined || claim === "stray") continue;
    const former = best.get(claim.sent);
    if (former === undefined || isBetter(claim, former)) best.set(claim.sent, claim);
  }
  return rows.map((raw): SettledRow => {
    const claim = claims.get(raw);
    if (claim === "stray") return { raw, sent: undefined, by: "stray" };
    if (claim === undefined) return { raw, sent: undefined, by: "new" };
    if (best.get(claim.sent)?.raw === raw)
      return { raw, sent: claim.sent, by: claim.strength === 2 ? "title" : "mark" };
    return { raw, sent: undefined, by: isAsSent(claim, layout) ? "twin" : "copy" };
  });
}
