import { filters } from "../../core/paper/template/filters.ts";
import type { TagSet } from "../../core/paper/template/tags.ts";
import { type OpenTemplate, openTemplate } from "../../docx/template/open-template.ts";
import type { Ports } from "../../ports/ports.ts";
import { readTemplate, type TemplateBook } from "./office-template.ts";

/** A template ready to be filled, and what the clerk should know of it. */
interface PaperTemplate {
  readonly form: OpenTemplate;
  /** A sentence when the office's own could not be used; otherwise "". */
  readonly note: string;
}

/** Templates read in this run: each is parsed once, however many papers are made from it. */
const opened = new WeakMap<Ports, Map<string, PaperTemplate>>();

/** The template of a paper, the office's own before the shipped one. */
export function paperTemplate(ports: Ports, book: TemplateBook, name: string, tags: TagSet): PaperTemplate {
  const known = opened.get(ports) ?? new Map<string, PaperTemplate>();
  opened.set(ports, known);
  const before = known.get(name);
  if (before !== undefined) return before;
  const { bytes, note } = readTemplate(ports, book, name);
  const now = { form: openTemplate(bytes, tags, filters), note };
  known.set(name, now);
  return now;
}
