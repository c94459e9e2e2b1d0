import type { ParsedBook } from "../../core/book/parsed-book.ts";
import type { PaperRow } from "../../core/paper/kind/paper-kind.ts";
import { papers as papersTable } from "../../core/tables/paper/papers.ts";
import type { Ports } from "../../ports/ports.ts";
import { openBook } from "../book/read/open-book.ts";
import {
  type Conflict,
  conflictText,
  type SheetChange,
  type SheetWritten,
} from "../book/write/sheet-change.ts";
import { writeSheet, writeSheets } from "../book/write/write-sheets.ts";
import { type LogEntry, logged, momentText } from "../book/write-log.ts";
import type { MadePaper, Written } from "./made-paper.ts";
import { changesText, versionRows } from "./versions.ts";

type EnteredBook = Pick<ParsedBook, "campaigns" | "papers" | "paperTexts">;

/** What a row of *Sổ văn bản* says of a file: where it lies, who made it, from what. */
function fileFacts({ entry, stored }: MadePaper, who: string, at: string, before: PaperRow | undefined) {
  return {
    link: stored.link,
    maker: who,
    madeAt: at,
    sourceHash: entry.sourceHash,
    state: before?.values.state === "đã ban hành" ? before.values.state : "dự thảo",
    version: String((Number(before?.values.version) || 0) + 1),
    fileId: stored.id,
  };
}

/** The papers in *Sổ văn bản*: in their rows, and those made for the first time in new ones. */
function registerChange(
  papers: ParsedBook["papers"],
  made: readonly MadePaper[],
  who: string,
  at: string,
): SheetChange {
  const byKey = new Map(made.map((each) => [each.entry.key, each]));
  return {
    table: papers,
    cells: (row) => {
      const before = row as PaperRow;
      const paper = byKey.get(before.values.key);
      return paper === undefined ? undefined : fileFacts(paper, who, at, before);
    },
    added: (now) => {
      const known = new Set([...papers.rows, ...now.rows].map(({ values }) => values["key"]));
      return [...byKey].flatMap(([key, paper]) =>
        known.has(key) ? [] : [{ ...paper.entry, ...fileFacts(paper, who, at, undefined) }],
      );
    },
  };
}

/** The keys that a written register holds now. */
function keysIn({ now, rowNow, added }: SheetWritten): ReadonlySet<unknown> {
  const written = new Set(rowNow.values());
  const rows = now.rows.filter((row) => written.has(row.at)).map((row) => row.values["key"]);
  return new Set([...rows, ...added.map((row) => row["key"])]);
}

/** Each paper's link and the moment in the campaign's row. */
function linkChange({ campaigns }: EnteredBook, made: readonly MadePaper[], at: string): SheetChange {
  const links = new Map(
    made.flatMap(({ linked, entry, stored }) => (linked ? [[entry.campaign, stored.link] as const] : [])),
  );
  return {
    table: campaigns,
    cells: ({ values }) => {
      const link = links.get(String(values["key"]));
      return link === undefined ? undefined : { paper: link, madeAt: at };
    },
  };
}

/** A made paper in the log, with what changed in it. */
function logEntry({ entry, stored: { link }, changes }: MadePaper): LogEntry {
  const { kind, campaign, subject } = entry;
  const what = `${kind.charAt(0).toLowerCase()}${kind.slice(1)}`;
  const place = `Phong trào ${campaign}${subject === "" ? "" : `, ${subject}`}`;
  if (changes === undefined) return { what: `Tạo ${what}`, place, before: "", after: link };
  const { before, after } = changesText(changes);
  return { what: `Tạo lại ${what}`, place, before, after: after === "" ? link : after };
}

function written(
  { entry: { key, campaign }, stored: { link }, changes, note, linked }: MadePaper,
  clashes: readonly Conflict[],
): Written {
  const left = conflictText(clashes.filter(({ row, key }) => row === 0 || (linked && key === campaign)));
  const changed =
    changes === undefined
      ? ""
      : changes.length === 0
        ? "Không có gì thay đổi."
        : `${changes.length} chỗ thay đổi, xem trang Nhật ký.`;
  return { ok: true, name: key, link, changed, note: [note, left].filter((part) => part !== "").join(" ") };
}

/**
 * Enters papers that were stored, all at once: in the register, their versions, their links in the campaigns, the log. The
 * writes have reached the book when it ends. Service calls: a constant number, however many papers.
 * @param book as it was read before they were made
 * @returns what to tell of each, in their order
 */
export function enterPapers(ports: Ports, book: EnteredBook, made: readonly MadePaper[]): readonly Written[] {
  if (made.length === 0) return [];
  const [who, at] = [ports.user.email(), momentText(ports.clock.now())];
  const [register, texts, links] = writeSheets(ports, [
    registerChange(book.papers, made, who, at),
    { table: book.paperTexts, added: versionRows(book, made, who, at) },
    linkChange(book, made, at),
    logged(ports, made.map(logEntry)),
  ]);
  const there = register === undefined ? new Set() : keysIn(register);
  const again = made.filter(({ entry }) => !there.has(entry.key));
  const lost = new Set(again.map(({ entry }) => entry.key));
  if (again.length > 0) {
    // Somebody typed in those rows since the book was read.
    const { papers } = openBook(ports, new Set(["papers"])).book;
    for (const key of keysIn(writeSheet(ports, registerChange(papers, again, who, at))))
      lost.delete(String(key));
  }
  ports.workbook.settle();
  return made.map((each) =>
    lost.has(each.entry.key)
      ? {
          ok: false,
          message: `Đã tạo tệp ${each.entry.key} nhưng chưa ghi được vào ${papersTable.sheet}, vì có người vừa sửa trang này. Chạy lại; không có tệp thứ hai nào được tạo.`,
        }
      : written(each, [...(texts?.conflicts ?? []), ...(links?.conflicts ?? [])]),
  );
}
