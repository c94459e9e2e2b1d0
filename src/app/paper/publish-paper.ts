import { readSettings } from "../../core/book/office-settings.ts";
import type { ParsedBook } from "../../core/book/parsed-book.ts";
import type { TemplateData } from "../../docx/template/template-data.ts";
import type { Ports } from "../../ports/ports.ts";
import { type Begun, mayHaveFile, noteBegun } from "./begun-papers.ts";
import type { MadePaper, Refused } from "./made-paper.ts";
import { type PaperEntry, paperTitle, registered } from "./register.ts";
import { type PaperTemplate, renderPaper } from "./render-paper.ts";
import { storePaper, type WhenForeign } from "./store-paper.ts";
import { nextVersion, wasMade } from "./versions.ts";

export interface Published {
  readonly made: Omit<MadePaper, "linked"> | Refused;
  readonly begun: Begun;
}

/**
 * Fills a template and stores the paper; one that is not complete or carries a leftover tag is never stored. Made again,
 * the same file gets the new content. Service calls: one of the Drive service, and one of the memo before it.
 */
export function publishPaper(
  ports: Ports,
  book: ParsedBook,
  begun: Begun,
  entry: PaperEntry,
  template: PaperTemplate,
  data: TemplateData,
  whenForeign: WhenForeign,
): Published {
  const rendered = renderPaper(ports, book, template, data);
  if (!rendered.ok) return { made: rendered, begun };

  const row = registered(book, entry.key);
  // One that stands in the register with its file is found by that.
  const now = row === undefined || row.values.fileId === "" ? noteBegun(ports.memo, begun, entry.key) : begun;
  const stored = storePaper(
    ports,
    // A paper whose row somebody deleted has its version still.
    {
      row,
      mayHaveFile: row !== undefined || mayHaveFile(begun, entry.key) || wasMade(book, entry.key),
    },
    {
      key: entry.key,
      name: entry.key,
      bytes: rendered.bytes,
      source: `${entry.sourceHash} ${entry.campaign} ${entry.kind}`,
      as: readSettings(book).output === "Google Tài liệu" ? "google-doc" : "docx",
    },
    paperTitle(book.campaigns, entry),
    whenForeign,
  );
  if (!stored.ok) return { made: stored, begun: now };
  const version = nextVersion(book, entry.key, rendered.bytes);
  const notes = [rendered.note, stored.note].filter((part) => part !== "").join(" ");
  return { made: { ok: true, entry, stored: stored.stored, ...version, note: notes }, begun: now };
}
