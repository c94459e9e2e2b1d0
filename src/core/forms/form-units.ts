import type { ParsedBook } from "../book/parsed-book.ts";
import type { Day } from "../calendar/day.ts";
import { isMailAddress } from "../text/mail-address.ts";
import { owedNow } from "../tracking/owed/owed-now.ts";
import { unitNames } from "../tracking/unit/names.ts";

/** A unit that a workbook can go to. */
export interface FormUnit {
  readonly key: string;
  readonly name: string;
  /** Its addresses, each once; none where *Đơn vị* has none that mail can go to. */
  readonly addresses: readonly string[];
}

/**
 * The units that a campaign's workbooks go to, in the order of *Đơn vị*: those that owe something in it or have rows of it.
 * The office itself is not among them.
 */
export function formUnits(book: ParsedBook, campaign: string, today: Day): readonly FormUnit[] {
  const issuer = book.campaigns.rows.find(({ values }) => values.key === campaign)?.values.issuer ?? "";
  const concerned = new Set([
    ...owedNow(book, today)
      .filter(({ milestone }) => milestone.values.campaign === campaign)
      .map(({ unit }) => unit.values.key),
    ...[book.registrations, book.targets, book.nominations]
      .flatMap(
        ({ rows }): readonly { readonly values: { readonly unit: string; readonly campaign: string } }[] =>
          rows,
      )
      .filter(({ values }) => values.campaign === campaign)
      .map(({ values }) => values.unit),
  ]);
  const met = new Set(["", issuer]);
  const rows = book.units.rows.filter(
    ({ values: { key } }) => concerned.has(key) && !met.has(key) && met.add(key),
  );
  const nameOf = unitNames(book.units, rows);
  return rows.map((row) => ({
    key: row.values.key,
    name: nameOf(row),
    addresses: [...new Set(row.values.email.toLowerCase().split(/[;,\s]+/u))].filter(isMailAddress),
  }));
}
