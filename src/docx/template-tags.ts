import { readParts } from "./read-paragraphs.ts";

/** One tag as it stands in a template. */
export interface TemplateTag {
  readonly part: string;
  /** Counted from 1 within the part. */
  readonly paragraph: number;
  readonly tag: string;
  readonly kind: "value" | "open" | "open-unless" | "close";
}

const TAG = /\{([#^/]?)([^{}]*)\}/g;

const KINDS: Readonly<Record<string, TemplateTag["kind"]>> = {
  "#": "open",
  "^": "open-unless",
  "/": "close",
};

/**
 * Every tag of a template in the order in which it stands, repeats included.
 * @throws when the bytes are not a Word file: ask `isDocx` first
 */
export const templateTags = (template: Uint8Array): readonly TemplateTag[] =>
  readParts(template).flatMap(({ part, paragraphs }) =>
    paragraphs.flatMap((text, index) =>
      [...text.matchAll(TAG)].map(([, sign = "", tag = ""]) => ({
        part,
        paragraph: index + 1,
        tag: tag.trim(),
        kind: KINDS[sign] ?? "value",
      })),
    ),
  );
