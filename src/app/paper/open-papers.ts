import type { ParsedBook } from "../../core/book/parsed-book.ts";
import { mayMean, rowMeant } from "../../core/book/row-meant.ts";
import type { Day } from "../../core/calendar/day.ts";
import { kindsNamed, nameAsked, paperChoices } from "../../core/paper/all-kinds.ts";
import {
  type PaperContext,
  type PaperKind,
  type PaperSubject,
  paperContext,
} from "../../core/paper/kind/paper-kind.ts";
import type { TableName } from "../../core/tables/all-tables.ts";
import { foldKey } from "../../core/text/fold.ts";
import { quoted } from "../../core/text/quote.ts";
import type { Ports } from "../../ports/ports.ts";
import { fillKeys } from "../book/fill-keys.ts";
import { openBook } from "../book/read/open-book.ts";
import type { Refused } from "./made-paper.ts";
import { paperTables } from "./paper-tables.ts";

/** The book as it was read once for papers of a kind. */
export interface OpenedPapers {
  readonly ok: true;
  readonly kinds: readonly PaperKind[];
  readonly book: ParsedBook;
  readonly today: Day;
}

/**
 * Reads what papers of this name or title are made from; every paper is then made from this one moment.
 * @param beside other sheets to read with them
 */
export function openPapers(
  ports: Ports,
  paper: string,
  beside: readonly TableName[],
): OpenedPapers | Refused {
  const name = nameAsked(paper);
  if (name === undefined) {
    const known = paperChoices.map(({ title }) => title).join(", ");
    return { ok: false, message: `Không có loại văn bản ${quoted(paper)}. Các loại: ${known}.` };
  }
  const kinds = kindsNamed(name);
  const { book } = fillKeys(ports, openBook(ports, new Set([...paperTables(kinds), ...beside])));
  return { ok: true, kinds, book, today: ports.clock.now().day };
}

/** What is asked for of a campaign. */
export interface PaperItem {
  readonly campaign: string;
  /** The unit, the person or whatever else, by name, label or key; "" for all of them. */
  readonly subject: string;
}

/** One paper to be made. */
export interface WantedPaper {
  readonly context: PaperContext;
  readonly kind: PaperKind;
  readonly subject: PaperSubject;
}

/** The papers that an item means: one for each subject of its campaign, or for the one that is named; or why none. */
export function wantedPapers(
  { kinds, book, today }: OpenedPapers,
  { campaign, subject }: PaperItem,
): readonly WantedPaper[] | Refused {
  const meant = rowMeant(book.campaigns, campaign);
  if (!meant.ok) return meant;
  const context = paperContext(book, meant.key, today);
  if (context === undefined) throw new Error(`no campaign ${meant.key}`);
  const all = kinds.flatMap((kind) => {
    const mine = kind.subjects(context);
    const those = subject === "" ? mine : [...mine, ...(kind.singles?.(context) ?? [])];
    return those.map((each): WantedPaper => ({ context, kind, subject: each }));
  });
  const wanted = subject === "" ? all : ofSubject(book, all, subject);
  if ("ok" in wanted) return wanted;
  if (wanted.length > 0) return wanted;
  const [kind] = kinds;
  const none = subject === "" ? kind?.noSubject : `${kind?.title} không có cho ${quoted(subject)}.`;
  return { ok: false, message: none ?? "" };
}

/** Those for the one that is named; a sentence where the words fit several. */
function ofSubject(
  { units, nominations }: ParsedBook,
  all: readonly WantedPaper[],
  written: string,
): readonly WantedPaper[] | Refused {
  const byKey = all.filter(({ subject }) => subject.key === written);
  if (byKey.length > 0) return byKey;
  const ofUnits = units.keysOf?.(written) ?? [];
  const keys = new Set([...ofUnits, ...(nominations.keysOf?.(written) ?? [])]);
  const named = all.filter(
    ({ subject: { key, label } }) => keys.has(key) || (label !== "" && foldKey(label) === foldKey(written)),
  );
  const meant = [...new Set(named.map(({ subject }) => subject.key))];
  return meant.length > 1
    ? { ok: false, message: mayMean(ofUnits.length > 0 ? units : nominations, written, meant) }
    : named;
}
