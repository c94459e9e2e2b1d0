import { paperKinds } from "./all-kinds.ts";
import type { TagSet } from "./parts/tags.ts";
import { decisionTags } from "./plan/decision-tags.ts";
import { planTags } from "./plan/tags.ts";

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
export const shippedTemplates: readonly ShippedTemplate[] = [
  {
    name: "ke-hoach",
    title: "Kế hoạch phát động phong trào thi đua",
    paper: "Kế hoạch",
    landscape: false,
    tags: planTags,
  },
  {
    name: "quyet-dinh-ke-hoach",
    title: "Quyết định ban hành kèm Kế hoạch",
    paper: "Quyết định kèm Kế hoạch",
    landscape: false,
    tags: decisionTags,
  },
  ...paperKinds.map(({ name, title, landscape, tags }) => ({ name, title, paper: title, landscape, tags })),
];

export function templateNamed(name: string): ShippedTemplate | undefined {
  return shippedTemplates.find((template) => template.name === name);
}
