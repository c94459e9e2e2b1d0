import { filters } from "../core/plan/filters.ts";
import type { TagSet } from "../core/plan/tags.ts";
import { type OpenTemplate, openTemplate } from "../docx/open-template.ts";
import type { Ports } from "../ports/ports.ts";

/** Templates read in this run: each is parsed once, however many papers are made from it. */
const opened = new WeakMap<Ports, Map<string, OpenTemplate>>();

/** The template of a paper, ready to be filled, or all that is wrong with it. */
export function paperTemplate(ports: Ports, name: string, tags: TagSet): OpenTemplate {
  const known = opened.get(ports) ?? new Map<string, OpenTemplate>();
  opened.set(ports, known);
  const before = known.get(name);
  if (before !== undefined) return before;
  const now = openTemplate(ports.templates.read(name), tags, filters);
  known.set(name, now);
  return now;
}
