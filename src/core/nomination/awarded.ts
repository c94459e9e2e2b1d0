import { holderName } from "../award/titles.ts";
import { readSettings } from "../book/office-settings.ts";
import type { ParsedBook, RowOf } from "../book/parsed-book.ts";
import { rowNamed } from "../book/row-by-key.ts";
import type { Day } from "../calendar/day.ts";
import { dayParts } from "../calendar/day.ts";
import type { WrittenCell } from "../table/cell.ts";
import { foldKey } from "../text/fold.ts";
import type { Nomination, Way } from "./way.ts";

type Cells = Readonly<Record<string, WrittenCell>>;

/** The decision by which a nomination is rewarded. */
export interface Rewarding {
  readonly row: Nomination;
  /** “41/QĐ-STP”. */
  readonly number: string;
  readonly day: Day;
  /** Of the gold book; "" for none. */
  readonly goldenBook: string;
}

/** Who signed, as *Lịch sử khen* keeps it: the office's own name, else whoever the dossier went to or the law names. */
function issuerOf(way: Way, row: Nomination): string {
  const { campaign, submission, award } = row.values;
  const issuer = rowNamed(way.book.campaigns, campaign)?.values.issuer ?? "";
  if (way.own(row)) return issuer === "" ? "" : (rowNamed(way.book.units, issuer)?.values.name ?? "");
  const level = foldKey(rowNamed(way.book.awards, award)?.values.level ?? "");
  if (level.includes("nha nuoc")) return rowNamed(way.book.awards, award)?.values.decider ?? "";
  return submission === "" ? "" : (rowNamed(way.book.submissions, submission)?.values.to ?? "");
}

/** The row of *Lịch sử khen* that a decision makes of a nomination. */
export function awardedCells(way: Way, { row, number, day, goldenBook }: Rewarding): Cells {
  const { values } = row;
  return {
    holder: values.name,
    subject: values.subject,
    title: values.title,
    post: values.post,
    unit: values.unit,
    award: values.award,
    year: dayParts(values.to ?? day).year,
    meritKind: values.meritKind,
    decisionNumber: number,
    decisionDate: { day },
    issuer: issuerOf(way, row),
    goldenBook,
    nomination: values.key,
  };
}

type HistoryRow = RowOf<"awardHistory">;

/** By what a row that somebody entered by hand is known as the nomination's: holder, unit, award and year. */
const handId = (holder: string, unit: string, award: string, year: number | null): string =>
  `${holderName(holder)}|${unit}|${award}|${year ?? ""}`;

/** “41” of “041/QĐ-STP”, however the rest is written. */
const digits = (number: string): string => /\d+/u.exec(number)?.[0].replace(/^0+/u, "") ?? number;

/**
 * The row of *Lịch sử khen* that stands for a nomination already and was not annulled: by its key, else one entered by hand
 * that leads to none and says the same of holder, unit, award, year and, if any, number. Asked of all in their order.
 */
export function historyFinder(rows: readonly HistoryRow[]): (of: Rewarding) => HistoryRow | undefined {
  const byNomination = new Map<string, HistoryRow>();
  const byHand = new Map<string, HistoryRow[]>();
  for (const row of rows) {
    const { nomination, holder, unit, award, year, annulled } = row.values;
    // What was annulled stays as it is: who is rewarded anew gets another row.
    if (annulled !== "") continue;
    const id = handId(holder, unit, award, year);
    if (nomination !== "") byNomination.set(nomination, row);
    else byHand.set(id, [...(byHand.get(id) ?? []), row]);
  }
  return ({ row: { values }, number, day }) => {
    const own = byNomination.get(values.key);
    if (own !== undefined) return own;
    const id = handId(values.name, values.unit, values.award, dayParts(values.to ?? day).year);
    const typed = byHand.get(id) ?? [];
    // Of another decision it is another award, as where the nomination was taken out of the book.
    const taken = typed.find(
      ({ values: { decisionNumber } }) => decisionNumber === "" || digits(decisionNumber) === digits(number),
    );
    // One row of a clerk's is one award: it stands for the first that asks.
    byHand.set(
      id,
      typed.filter((row) => row !== taken),
    );
    return taken;
  };
}

/** “07/2026” and the number of its year; undefined for a number of another form. */
const yearly = /^0*(\d{1,6})\/((?:19|20|21)\d{2})$/u;

/**
 * Numbers of the gold book for those rewarded, by the key of the nomination, where the office has them counted: on from the
 * last of the year, in the order of the rows. Who has one keeps it.
 */
export function goldenNumbers(
  book: Pick<ParsedBook, "nominations" | "awardHistory" | "settings">,
  rewarded: readonly { readonly row: Nomination; readonly day: Day }[],
): ReadonlyMap<string, string> {
  if (readSettings(book).goldenBook !== "sổ tự đánh số") return new Map();
  const last = new Map<string, number>();
  for (const { values } of [...book.nominations.rows, ...book.awardHistory.rows]) {
    const [, number = "", year = ""] = yearly.exec(values.goldenBook.trim()) ?? [];
    if (year !== "") last.set(year, Math.max(last.get(year) ?? 0, Number(number)));
  }
  const given = new Map<string, string>();
  for (const { row, day } of [...rewarded].sort((a, b) => a.row.at - b.row.at)) {
    if (row.values.goldenBook !== "") continue;
    const year = day.slice(0, 4);
    const next = (last.get(year) ?? 0) + 1;
    last.set(year, next);
    given.set(row.values.key, `${String(next).padStart(2, "0")}/${year}`);
  }
  return given;
}
