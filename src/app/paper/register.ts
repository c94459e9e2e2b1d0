import type { ParsedBook } from "../../core/book/parsed-book.ts";
import { rowNamed } from "../../core/book/row-by-key.ts";
import type { PaperRow } from "../../core/paper/kind/paper-kind.ts";
import type { ParsedRow } from "../../core/table/parse-table.ts";
import type { StoredPaper } from "../../ports/papers.ts";
import type { Ports } from "../../ports/ports.ts";
import { writeSheet } from "../book/write/write-sheets.ts";
import { momentText } from "../book/write-log.ts";

/** A paper about to be made: what its row in *Sổ văn bản* says. */
export interface PaperEntry {
  readonly key: string;
  readonly campaign: string;
  readonly kind: string;
  /** The unit or person it is for; "" for a paper of the campaign. */
  readonly subject: string;
  readonly number: string;
  readonly symbol: string;
  readonly date: string;
  readonly sourceHash: string;
}

/** The paper's row, if it was ever made or begun. */
export function registered(book: Pick<ParsedBook, "papers">, key: string): PaperRow | undefined {
  return rowNamed(book.papers, key);
}

/**
 * Enters a paper as begun before it is stored, so that a run that dies between storing and registering leaves a
 * trace, and the next run looks for the file instead of making a second one (design decision 9).
 * @returns false when the row could not be brought in: then nothing may be stored
 */
export function enterBegun(ports: Ports, book: Pick<ParsedBook, "papers">, entry: PaperEntry): boolean {
  const { sourceHash, ...shown } = entry;
  const row = {
    ...shown,
    sourceHash,
    maker: ports.user.email(),
    madeAt: momentText(ports.clock.now()),
    state: "đang tạo",
    version: "0",
  };
  return writeSheet(ports, { table: book.papers, added: [row] }).added.length > 0;
}

/**
 * Enters what became of the paper: where it lies, who made it, from what.
 * @returns false when its row was not found again, because another clerk was at work in the register
 */
export function enterMade(
  ports: Ports,
  papers: ParsedBook["papers"],
  entry: PaperEntry,
  stored: StoredPaper,
): boolean {
  const { now, rowNow } = writeSheet(ports, {
    table: papers,
    cells: (row: ParsedRow) => {
      const before = row.values as PaperRow["values"];
      if (before.key !== entry.key) return undefined;
      return {
        link: stored.link,
        maker: ports.user.email(),
        madeAt: momentText(ports.clock.now()),
        sourceHash: entry.sourceHash,
        state: before.state === "đã ban hành" ? before.state : "dự thảo",
        version: String((Number(before.version) || 0) + 1),
        fileId: stored.id,
      };
    },
  });
  const written = new Set(rowNow.values());
  return now.rows.some((row) => row.values["key"] === entry.key && written.has(row.at));
}
