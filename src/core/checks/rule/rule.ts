import type { Parameters } from "../../book/rule-parameters.ts";
import type { Day } from "../../calendar/day.ts";
import type { BookFacts } from "../../facts/book-facts.ts";
import type { Spot } from "../../facts/spot.ts";
import type { Finding, Severity } from "../../table/finding.ts";
import { byName } from "./by-name.ts";

/** Where a rule's authority comes from, the span in which it held, and when somebody last looked it up. */
export interface Source {
  readonly text: string;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly verified: Day | null;
}

/** Plain sense or the sheet's own logic: no text of law stands behind it. */
export const plainSense: Source = { text: "", from: null, to: null, verified: null };

/** What most cards share: plain sense, no figures, and the whole book to be read. */
export const plainCard = { source: plainSense, parameters: {}, reach: "book" } as const;

/** A source in force from a day on, looked up when the reference facts were gathered. */
export function law(text: string, from: Day | null = null, to: Day | null = null): Source {
  return { text, from, to, verified: "2026-11-20" };
}

/** What a rule is. Its title stands in the list of its room: nothing that runs at a click reads it. */
export interface RuleCard {
  readonly id: string;
  readonly severity: Severity;
  readonly source: Source;
  readonly parameters: Parameters;
  /** The least that must be read to apply it: one row, its sheet, or the book. */
  readonly reach: "row" | "sheet" | "book";
}

export interface Rule extends RuleCard {
  /**
   * Everything the rule notices. It never throws, whatever the book holds.
   * @param parameters the card's own, with the office's changes
   */
  readonly find: (facts: BookFacts, parameters: Parameters) => readonly Spot[];
}

/** The rules of one folder of checks, by groups. */
export type RoomRules = Readonly<Record<string, readonly Rule[]>>;

/** What a rule looks for, in one sentence without a place, by its id: for the sheet *Quy tắc* and the page of rules. */
export type RuleTitles = Readonly<Record<string, string>>;

/** A spot as the clerk sees it, named by its rule. */
export function findingOf(rule: RuleCard, spot: Spot, severity = rule.severity): Finding {
  const unconfirmed = spot.law?.unconfirmed === true;
  const called = byName(spot);
  const said = called(spot.message);
  const finding: Finding = {
    sheet: spot.in.table.sheet,
    row: spot.row.at,
    column: spot.in.columns.headers.get(spot.column) ?? spot.in.table.columns[spot.column]?.header ?? "",
    key: spot.row.key,
    rule: rule.id,
    severity: unconfirmed && severity === "lỗi" ? "cảnh báo" : severity,
    message: unconfirmed ? `${said} Quy định này chưa kiểm chứng.` : said,
    fix: called(spot.fix),
    source: spot.law?.source || rule.source.text,
  };
  if (spot.cure === undefined) return finding;
  // Rules go by keys; what is typed into a cell that leads to other rows is their labels.
  const shown = spot.in.refs?.get(spot.column)?.shown;
  const { label, value } = spot.cure;
  return { ...finding, cure: { label: called(label), value: shown?.(value) ?? value } };
}
