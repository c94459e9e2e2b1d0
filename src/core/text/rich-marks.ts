import { nfc } from "./fold.ts";
import type { RichText, TextRun } from "./rich-text.ts";

/**
 * Bold and italic travel inside a text as marks of their own, which no font draws (Unicode, private use): the rules for
 * references, numbering and closing marks treat it as any other text.
 */
const marks = { boldOn: "\ue000", boldOff: "\ue001", italicOn: "\ue002", italicOff: "\ue003" } as const;

const MARK = /[\ue000-\ue003]/gu;

/** The text without its marks. */
export function withoutMarks(text: string): string {
  return text.replace(MARK, "");
}

/** Blanks and closing marks stay outside: rules look at the end of a text, and nobody sees whether a full stop is bold. */
function wrapped({ text, bold, italic }: TextRun): string {
  const on = (bold === true ? marks.boldOn : "") + (italic === true ? marks.italicOn : "");
  const off = (italic === true ? marks.italicOff : "") + (bold === true ? marks.boldOff : "");
  if (on === "") return text;
  // A look that spans a line break begins anew in each line, for lines become paragraphs.
  return text
    .split("\n")
    .map((line) => {
      const [, before = "", inner = "", after = ""] = /^(\s*)(.*?)([\s.,;:…]*)$/su.exec(line) ?? [];
      return inner === "" ? line : `${before}${on}${inner}${off}${after}`;
    })
    .join("\n");
}

/** A cell's rich text with marks in it; a reference in braces is never parted by them. */
export function withMarks({ runs }: RichText): string {
  const text = runs.map((run) => wrapped({ ...run, text: withoutMarks(nfc(run.text)) })).join("");
  return text.replace(/\{[^{}]*\}/gu, withoutMarks).trim();
}

/** A marked text as runs; a text without marks stays plain. */
export function fromMarks(text: string): string | RichText {
  if (text.search(MARK) < 0) return text;
  let bold = false;
  let italic = false;
  const runs: TextRun[] = [];
  for (const part of text.split(/([\ue000-\ue003])/u)) {
    if (part === marks.boldOn || part === marks.boldOff) bold = part === marks.boldOn;
    else if (part === marks.italicOn || part === marks.italicOff) italic = part === marks.italicOn;
    else if (part !== "") runs.push({ text: part, bold, italic });
  }
  return { runs };
}
