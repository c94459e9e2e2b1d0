import { decisionAgency } from "../../award/decision-number.ts";
import { nominationStage } from "../../award/nomination-state.ts";
import { cellDay } from "../../calendar/date-style.ts";
import type { Finding } from "../../table/finding.ts";
import { foldKey } from "../../text/fold.ts";
import { quoted } from "../../text/quote.ts";
import { archiveLine } from "../form/archive.ts";
import type { PaperFacts } from "../form/form-values.ts";
import { numberAndSymbol, printedNumber } from "../form/number-line.ts";
import { paperSymbol } from "../form/symbol.ts";
import { cellProblem } from "../kind/cell-problem.ts";
import { latestEdition, paperOfEdition } from "../kind/editions.ts";
import type { PaperContext, PaperRow, PaperSubject } from "../kind/paper-kind.ts";
import { awardOf, decidedHere, liveNominations, type Nomination } from "./nominees.ts";

/** Name of the decision's kind, by which certificates find its row in *Sổ văn bản*. */
export const decisionName = "quyet-dinh-khen-thuong";

/** The nominations of one decision. */
export interface DecisionGroup extends PaperSubject {
  readonly nominations: readonly Nomination[];
  /** “41/QĐ-STP”; "" while the registry has given no number. */
  readonly number: string;
  /** The decision's own row in *Sổ văn bản*. */
  readonly entry: PaperRow | undefined;
}

/** The symbol of the campaign's decisions on awards: “QĐ-STP”; "" while its plan has none to tell the agency. */
export const decisionSymbol = (context: PaperContext): string =>
  paperSymbol({ abbreviation: "QĐ", unnumbered: false }, context.campaign, archiveLine(context));

/** “7” and “07/QĐ-STP” are one number; "" for none. */
export function wholeNumber(context: PaperContext, number: string): string {
  const [digits = "", ...rest] = number.trim().split("/");
  if (digits === "") return "";
  return `${printedNumber(digits)}/${rest.length === 0 ? decisionSymbol(context) : rest.join("/")}`;
}

/** A decision of another agency is only recorded here; it is not ours to write. */
function ours(context: PaperContext, number: string): boolean {
  const agency = decisionAgency(number);
  return (
    agency === undefined || foldKey(agency) === foldKey(decisionAgency(wholeNumber(context, "1")) ?? agency)
  );
}

/** Agreed on, but without a number yet: passed by the council or by the head of the office, who decides it himself. */
function agreed(context: PaperContext, row: Nomination): boolean {
  const stage = nominationStage(row.values.state);
  const passed = stage === "decided" || /^(?:hoi dong|trinh|da trinh)/u.test(foldKey(row.values.state));
  return passed && decidedHere(context, awardOf(context, row));
}

/**
 * The campaign's decisions: one for each *Số QĐ*, and a draft of what is agreed on without a number. A draft keeps its
 * file when the number that the registry wrote in *Sổ văn bản* is entered in *Đề nghị* as well.
 */
export function decisionGroups(context: PaperContext): readonly DecisionGroup[] {
  const { book, campaign } = context;
  const prefix = `${decisionName}-${campaign.values.key}-`;
  const entries = book.papers.rows.filter(({ values }) => values.key.startsWith(prefix));
  const entryOf = (key: string): PaperRow | undefined => latestEdition(book, `${prefix}${key}`);
  const numbered = new Map<string, Nomination[]>();
  const drafted: Nomination[] = [];
  for (const row of liveNominations(context)) {
    const number = wholeNumber(context, row.values.decisionNumber);
    if (number === "") {
      if (agreed(context, row)) drafted.push(row);
    } else if (ours(context, number)) numbered.set(number, [...(numbered.get(number) ?? []), row]);
  }
  const taken = new Set<string>();
  const groups = [...numbered].map(([number, nominations]): DecisionGroup => {
    const known = entries.find(
      ({ values }) => values.number !== "" && numberAndSymbol(values.number, values.symbol) === number,
    );
    const key =
      known === undefined
        ? number.replace(/\//gu, "-")
        : paperOfEdition(known.values.key).slice(prefix.length);
    taken.add(key);
    return { key, label: `Quyết định số ${number}`, nominations, number, entry: entryOf(key) };
  });
  if (drafted.length === 0) return groups;
  let key = "du-thao";
  for (let next = 2; taken.has(key); next += 1) key = `du-thao-${next}`;
  const entry = entryOf(key);
  const number = numberAndSymbol(entry?.values.number ?? "", entry?.values.symbol || decisionSymbol(context));
  return [...groups, { key, label: "Dự thảo quyết định", nominations: drafted, number, entry }];
}

/** What the decision's head says: what the registry wrote in *Sổ văn bản*, else what *Đề nghị* tells. */
export function decisionFacts({ nominations, number, entry }: DecisionGroup): PaperFacts {
  const [digits = "", ...symbol] = number.split("/");
  const day = nominations.find(({ values }) => values.decisionDate !== null)?.values.decisionDate ?? null;
  return {
    at: entry?.at ?? 0,
    key: entry?.key ?? "",
    values: {
      number: entry?.values.number || digits,
      symbol: entry?.values.symbol || symbol.join("/"),
      date: entry?.values.date || (day === null ? "" : cellDay(day)),
      signer: entry?.values.signer ?? "",
      state: entry?.values.state ?? "",
    },
  };
}

/** One decision has one day. */
export function dayProblems(
  { book }: PaperContext,
  { nominations, label }: DecisionGroup,
): readonly Finding[] {
  const first = nominations.find(({ values }) => values.decisionDate !== null);
  return nominations.flatMap((row): readonly Finding[] => {
    const { decisionDate } = row.values;
    if (decisionDate === null || decisionDate === first?.values.decisionDate) return [];
    const message = `${label}: Ngày QĐ ở dòng này khác dòng ${first?.at ?? 0}.`;
    const fix = `Ghi cùng một ngày ban hành cho mọi dòng của ${quoted(label)}.`;
    return [cellProblem(book.nominations, row, "decisionDate", message, fix)];
  });
}
