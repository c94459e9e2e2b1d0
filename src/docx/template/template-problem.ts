import type { CellPlace, Spot } from "../package/spot.ts";

/** What is wrong with a template, or with what it was given. */
export interface TemplateProblem {
  /** An error keeps papers from being made, a warning does not. */
  readonly severity: "lỗi" | "cảnh báo";
  /** The part of the file, as a clerk calls it; “tệp” when the file as a whole is meant. */
  readonly part: string;
  /** Counted from 1 within the part, those in tables and text boxes too; 0 when no single paragraph is meant. */
  readonly paragraph: number;
  readonly cell: CellPlace | undefined;
  /** Text around the place, at most 80 characters; "" when no single paragraph is meant. */
  readonly quote: string;
  /** The tag as it stands in the template, without braces; "" when no single tag is meant. */
  readonly tag: string;
  /** The valid tag that was probably meant; "" when none is like it. */
  readonly nearest: string;
  /** All of that in words, with the cure. */
  readonly message: string;
}

/** The file as a whole cannot serve. */
export const fileProblem = (
  message: string,
  severity: TemplateProblem["severity"] = "lỗi",
): TemplateProblem => ({
  severity,
  part: "tệp",
  paragraph: 0,
  cell: undefined,
  quote: "",
  tag: "",
  nearest: "",
  message,
});

/** Where a paragraph stands: “Đoạn 4 (thân văn bản, bảng 1, hàng 2, cột 3)”. */
function placeOf({ part, paragraph, cell, inBox }: Spot): string {
  const box = inBox ? ", khung chữ" : "";
  const table = cell === undefined ? "" : `, bảng ${cell.table}, hàng ${cell.row}, cột ${cell.column}`;
  if (paragraph === 0) return part.slice(0, 1).toUpperCase() + part.slice(1);
  return `Đoạn ${paragraph} (${part}${box}${table})`;
}

const LONGEST_QUOTE = 80;

/** At most 80 characters of a text, with what stands at `at` among them. */
function quoteAround(text: string, at: number): string {
  if (text.length <= LONGEST_QUOTE) return text;
  const room = LONGEST_QUOTE - 2;
  const from = Math.max(0, Math.min(at - 20, text.length - room));
  const until = from + room;
  return `${from > 0 ? "…" : ""}${text.slice(from, until)}${until < text.length ? "…" : ""}`;
}

/**
 * A problem with its place.
 * @param at where in the paragraph's text the tag begins
 */
export function problemAt(
  spot: Spot,
  at: number,
  {
    tag,
    sentence,
    nearest = "",
  }: { readonly tag: string; readonly sentence: string; readonly nearest?: string },
): TemplateProblem {
  const quote = quoteAround(spot.text, at).replace(/\s/g, " ").trim();
  const quoted = quote === "" ? "" : `, “${quote}”`;
  return {
    severity: "lỗi",
    part: spot.part,
    paragraph: spot.paragraph,
    cell: spot.cell,
    quote,
    tag,
    nearest,
    message: `${placeOf(spot)}${quoted}: ${sentence}`,
  };
}
