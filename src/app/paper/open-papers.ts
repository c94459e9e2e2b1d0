import type { ParsedBook } from "../../core/book/parsed-book.ts";
import type { Day } from "../../core/calendar/day.ts";
import { kindsNamed, paperChoices } from "../../core/paper/all-kinds.ts";
import {
  type PaperContext,
  type PaperKind,
  type PaperSubject,
  paperContext,
} from "../../core/paper/kind/paper-kind.ts";
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

/** Reads what papers of this name are made from; every paper is then made from this one moment. */
export function openPapers(ports: Ports, paper: string): OpenedPapers | Refused {
  const kinds = kindsNamed(paper);
  if (kinds.length === 0) {
    const known = paperChoices.map(({ name }) => name).join(", ");
    return { ok: false, message: `Không có loại văn bản “${paper}”. Các loại: ${known}.` };
  }
  const { book } = fillKeys(ports, openBook(ports, paperTables(kinds)));
  return { ok: true, kinds, book, today: ports.clock.now().day };
}

/** What is asked for of a campaign. */
export interface PaperItem {
  readonly campaign: string;
  /** Code of the unit or nominee; "" for all of them. */
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
  const context = paperContext(book, campaign, today);
  if (context === undefined)
    return { ok: false, message: `Không có phong trào mang mã “${campaign}” ở trang Phong trào.` };
  const wanted = kinds.flatMap((kind) => {
    const all = kind.subjects(context);
    const named = subject === "" ? all : [...all, ...(kind.singles?.(context) ?? [])];
    return named
      .filter(({ key }) => subject === "" || key === subject)
      .map((each): WantedPaper => ({ context, kind, subject: each }));
  });
  if (wanted.length > 0) return wanted;
  const [kind] = kinds;
  return {
    ok: false,
    message: (subject === "" ? kind?.noSubject : `${kind?.title} không có cho “${subject}”.`) ?? "",
  };
}
