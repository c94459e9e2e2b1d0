import { paperKinds } from "./all-kinds.ts";
import type { TagSet } from "./template/tags.ts";

/** A template that comes with the program. */
export interface ShippedTemplate {
  /** “ke-hoach” */
  readonly name: string;
  readonly title: string;
  /** *Loại văn bản* of the papers made from it. */
  readonly paper: string;
  /** Whether a part of it lies across the page, as certificates and annexed lists do. */
  readonly landscape: boolean;
  /** Everything that may stand in it. */
  readonly tags: TagSet;
}

/** Every shipped template, in the order of a campaign's life. */
export const shippedTemplates: readonly ShippedTemplate[] = paperKinds.map(
  ({ name, title, template, landscape, tags }) => ({
    ...(template ?? { name, title }),
    paper: title,
    landscape,
    tags,
  }),
);

export function templateNamed(name: string): ShippedTemplate | undefined {
  return shippedTemplates.find((template) => template.name === name);
}
