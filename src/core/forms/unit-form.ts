import type { ParsedBook } from "../book/parsed-book.ts";
import { lastNamed } from "../book/row-by-key.ts";
import { rowName } from "../book/row-name.ts";
import type { Day } from "../calendar/day.ts";
import type { UnitForm } from "./form.ts";
import { originCells, sealOf } from "./seal-form.ts";
import { type FormFor, unitRows } from "./unit-rows.ts";

/** When it is sent, by whom, and the book's secret. */
export interface Sending {
  readonly today: Day;
  /** As the log writes it. */
  readonly sentAt: string;
  readonly sentBy: string;
  readonly secret: string;
}

/** The office whose campaign it is, by its name. */
export function sendingOffice(book: ParsedBook, campaign: string): string {
  const issuer = lastNamed(book.campaigns, campaign)?.values.issuer ?? "";
  return issuer === "" ? "" : (lastNamed(book.units, issuer)?.values.name ?? issuer);
}

/**
 * The workbook of one unit in one campaign: its own rows of the book and no others, sealed.
 * @param book in which `formTables` were read
 */
export function unitForm(book: ParsedBook, asked: FormFor, sending: Sending): UnitForm {
  const sheets = unitRows(book, asked, sending.today);
  const head = {
    format: 1,
    purpose: "unit",
    office: sendingOffice(book, asked.campaign),
    unit: asked.unit,
    unitName: rowName(book.units, asked.unit),
    campaigns: [asked.campaign],
    sentAt: sending.sentAt,
    sentBy: sending.sentBy,
  } as const;
  return { head: { ...head, seal: sealOf(head, originCells(sheets), sending.secret) }, sheets };
}
