import type { SourceLine } from "../../core/reader/lines/line.ts";

/** What holds for the text at a place. */
export interface TextLook {
  readonly bold: boolean;
  /** Whether white space is kept as it is written. */
  readonly kept: boolean;
  readonly beside: "margin" | "note" | undefined;
}

/** Takes text piece by piece and makes lines of it. */
export interface LineWriter {
  readonly lines: readonly SourceLine[];
  text(written: string, look: TextLook): void;
  /** A break inside the paragraph, or a tab. */
  sign(sign: "\n" | "\t"): void;
  /** The mark of an item, which the first paragraph that says something takes; "" takes it back. */
  item(mark: string): void;
  /** The mark of this paragraph, and of no other. */
  mark(mark: string): void;
  end(look: TextLook): void;
  add(lines: readonly SourceLine[]): void;
}

const FIXED_SPACES = /[\u00a0\u2007\u202f]/gu;

/** A writer with nothing in it. */
export function lineWriter(): LineWriter {
  const lines: SourceLine[] = [];
  let text = "";
  /** Whether all that the paragraph says is bold; undefined while it says nothing. */
  let bold: boolean | undefined;
  let [itemMark, ownMark] = ["", ""];
  return {
    lines,
    text(written, look) {
      const plain = look.kept ? written : written.replace(/[ \t\r\n\f]+/gu, " ");
      const last = text.slice(-1);
      // What white space is not kept for is one blank, also across elements.
      const joined = !look.kept && /^\s?$/u.test(last) ? plain.replace(/^ /u, "") : plain;
      if (joined.trim() !== "") bold = (bold ?? true) && look.bold;
      text += joined.replace(FIXED_SPACES, " ");
    },
    sign(sign) {
      text += sign;
    },
    item(mark) {
      itemMark = mark;
    },
    mark(mark) {
      ownMark = mark;
    },
    end({ beside }) {
      const trimmed = text
        .split("\n")
        .map((line) => line.trim())
        .join("\n")
        .trim();
      if (trimmed !== "") {
        lines.push({
          text: `${ownMark || itemMark}${trimmed}`,
          strong: bold === true,
          ...(beside === undefined ? {} : { beside }),
        });
        itemMark = "";
      }
      [text, bold, ownMark] = ["", undefined, ""];
    },
    add(more) {
      lines.push(...more);
    },
  };
}
