import type { RichText } from "../../core/text/rich-text.ts";

/**
 * What a template's tags may stand for: text, plain or with parts in bold and italic, a yes or no that shows or drops
 * a section, or a list that repeats one. Nothing else, so that no number, day or object is ever printed in a form that
 * nobody chose.
 */
export type TemplateData = { readonly [tag: string]: string | RichText | boolean | readonly TemplateData[] };
