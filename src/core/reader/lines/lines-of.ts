import { nfc } from "../../text/fold.ts";
import { columnsOf } from "./columns.ts";
import type { Line, SourceLine } from "./line.ts";
import { BROKEN, isStrong, isTableRule, withoutMarkdown } from "./markdown.ts";
import { withOwnLines } from "./run-together.ts";

const clean = (text: string): string => nfc(text).split(BROKEN).join(" ").replace(/\s+/gu, " ").trim();
const cleanCell = (cell: string): string =>
  cell
    .split(BROKEN)
    .flatMap((part) => part.split("\n"))
    .map(clean)
    .filter((part) => part !== "")
    .join("\n");

/** The lines of a text file as a source: pages end where a form feed stands. */
export const sourceOfText = (text: string): readonly SourceLine[] =>
  withOwnLines(nfc(text))
    .split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/u)
    .map((line) => ({ text: line }));

/** The lines that say something, each knowing where it stands in the source. */
export function linesOf(source: readonly SourceLine[]): readonly Line[] {
  const lines: Line[] = [];
  let gap = true;
  source.forEach(({ text: written, cells: given, strong, beside }, at) => {
    const raw = isTableRule(written) ? "" : withoutMarkdown(written);
    const text = clean(raw);
    const cells = (given ?? columnsOf(raw)).map(cleanCell);
    if (text === "" && cells.every((cell) => cell === "")) {
      gap = true;
      return;
    }
    const filled = cells.filter((cell) => cell !== "");
    const isRow =
      filled.length > 1 ||
      (given !== undefined && given.length > 1) ||
      (cells.length > 1 && /^\s*\|/u.test(raw));
    lines.push({
      at,
      text: isRow ? filled.join(" | ").replace(/\n/gu, " ") : text.replace(/^\|\s*|\s*\|$/gu, ""),
      cells: isRow ? cells : [],
      gap,
      strong: strong ?? isStrong(written),
      beside,
    });
    gap = false;
  });
  return lines;
}
