import type { ParsedBook } from "../../core/book/parsed-book.ts";
import { rowNamed } from "../../core/book/row-by-key.ts";
import type { PaperRow } from "../../core/paper/kind/paper-kind.ts";

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
  /** A paper is made as a draft; one more time, as it left, when it is marked as issued. */
  readonly state: "dự thảo" | "đã ban hành";
}

/** What people call a paper: “Công văn đôn đốc · Sở Tư pháp tỉnh An Giang · Phong trào thi đua năm 2026”. */
export function paperTitle(
  campaigns: ParsedBook["campaigns"],
  { kind, subject, campaign }: Pick<PaperEntry, "kind" | "subject" | "campaign">,
): string {
  const title = rowNamed(campaigns, campaign)?.values.title ?? "";
  return [kind, subject, title].filter((part) => part !== "").join(" · ");
}

/** The paper's row, if it was ever made. */
export function registered(book: Pick<ParsedBook, "papers">, key: string): PaperRow | undefined {
  return rowNamed(book.papers, key);
}
