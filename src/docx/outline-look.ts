import type { TemplateData } from "./template-data.ts";

/** How an outline item may look; each is a section tag of the shipped templates. */
export const OUTLINE_LOOKS = [
  "la_phan",
  "la_muc_dam",
  "la_muc",
  "la_diem",
  "la_gach",
  "la_cong",
  "la_doan",
] as const;

export type OutlineLook = (typeof OUTLINE_LOOKS)[number];

/**
 * Data of one outline item: its literal number or mark ("" for a running paragraph), its text, and every look said
 * true or false, since a tag without a value is an error.
 */
export const outlineItem = (look: OutlineLook, so: string, chu: string): TemplateData => ({
  ...Object.fromEntries(OUTLINE_LOOKS.map((each) => [each, each === look])),
  so,
  chu,
});
