import type { TagSet } from "../core/plan/tags.ts";
import { flag, text } from "../core/plan/tags.ts";
import { shippedRows } from "../core/tables/shipped-rows.ts";
import { DECISION_TAGS, type KnownTag, PLAN_TAGS } from "../docx/tag-catalogue.ts";

const known: Readonly<Record<string, readonly KnownTag[]>> = {
  "ke-hoach": PLAN_TAGS,
  "quyet-dinh-ke-hoach": DECISION_TAGS,
};

function tagSet(tags: readonly KnownTag[]): TagSet {
  return Object.fromEntries(
    tags.map(({ tag, kind, meaning }) => [tag, kind === "section" ? flag(meaning) : text(meaning)]),
  );
}

/** A template that comes with the program. */
export interface ShippedTemplate {
  /** “ke-hoach” */
  readonly name: string;
  readonly title: string;
  /** Everything that may stand in it. */
  readonly tags: TagSet;
}

/** Every shipped template, in the order of the sheet *Mẫu văn bản*. */
export const shippedTemplates: readonly ShippedTemplate[] = shippedRows.flatMap(({ table, rows }) =>
  table === "templates"
    ? rows.map(({ key, name }) => ({
        name: String(key),
        title: String(name),
        tags: tagSet(known[String(key)] ?? []),
      }))
    : [],
);

/** The tags of a template in the form that the inspection takes. */
export function knownTags(name: string): readonly KnownTag[] {
  return known[name] ?? [];
}
