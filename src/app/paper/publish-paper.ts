import { readSettings } from "../../core/book/office-settings.ts";
import type { ParsedBook } from "../../core/book/parsed-book.ts";
import type { TagSet } from "../../core/paper/template/tags.ts";
import { inspectPaper } from "../../docx/gate.ts";
import type { FileProperties } from "../../docx/package/properties.ts";
import type { TemplateData } from "../../docx/template/template-data.ts";
import type { Ports } from "../../ports/ports.ts";
import { paperTemplate } from "../template/paper-template.ts";
import { type Begun, mayHaveFile, noteBegun } from "./begun-papers.ts";
import { type MadePaper, type Refused, refusal } from "./made-paper.ts";
import { type PaperEntry, paperTitle, registered } from "./register.ts";
import { richValues } from "./rich-values.ts";
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
  template: { readonly name: string; readonly tags: TagSet; readonly properties: FileProperties },
  data: TemplateData,
  whenForeign: WhenForeign,
): Published {
  const { form, note } = paperTemplate(ports, book, template.name, template.tags);
  const rendered = form.ok ? form.render(richValues(data), template.properties) : form;
  const refuse = (problems: readonly { readonly message: string }[]): Published => ({
    made: refusal(problems.map(({ message }) => message)),
    begun,
  });
  if (!rendered.ok) return refuse(rendered.problems);
  const leftovers = inspectPaper(rendered.bytes, template.tags, data);
  if (leftovers.length > 0) return refuse(leftovers);

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
  const notes = [note, stored.note].filter((part) => part !== "").join(" ");
  return { made: { ok: true, entry, stored: stored.stored, ...version, note: notes }, begun: now };
}
