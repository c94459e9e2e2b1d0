import type { ParsedBook } from "../../book/parsed-book.ts";
import { type Parameters, readParameters } from "../../book/rule-parameters.ts";
import type { Severity } from "../../table/finding.ts";
import { foldKey } from "../../text/fold.ts";
import type { RuleCard } from "./rule.ts";

/** What the office made of a rule: its severity, or off, and its parameters. */
export interface RuleChoice {
  readonly severity: Severity | "tắt";
  readonly parameters: Parameters;
}

/** What *Quy tắc* says of a rule; a rule without a row, or an empty cell, keeps what the card says. */
export function ruleChoices(book: Pick<ParsedBook, "rules">): (card: RuleCard) => RuleChoice {
  const rows = new Map(book.rules.rows.map((row) => [foldKey(row.values.key), row.values]));
  return (card) => {
    const row = rows.get(foldKey(card.id));
    const severity = row === undefined || row.severity === "" ? card.severity : row.severity;
    const written = row === undefined ? {} : readParameters(row.parameters);
    const changed = Object.keys(card.parameters).flatMap((name) => {
      const found = Object.entries(written).find(([key]) => foldKey(key) === foldKey(name));
      return found === undefined || found[1] === "" ? [] : [[name, found[1]] as const];
    });
    return { severity, parameters: { ...card.parameters, ...Object.fromEntries(changed) } };
  };
}

/** A parameter as a number; the card's own figure where the office typed something that is none. */
export function figure(card: RuleCard, parameters: Parameters, name: string): number {
  const read = (text: string | undefined): number => Number((text ?? "").replace(",", "."));
  const chosen = parameters[name] === "" ? Number.NaN : read(parameters[name]);
  return Number.isFinite(chosen) ? chosen : read(card.parameters[name]);
}
