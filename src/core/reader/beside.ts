import { isArchiveLine } from "./foot/recipients.ts";
import { numberOf } from "./head/number-line.ts";
import { placeDateOf } from "./head/place-line.ts";
import type { Line } from "./lines/line.ts";
import { noiseOf } from "./lines/noise.ts";
import { piecesOf } from "./lines/pieces.ts";
import { isMotto, isRecipientsHead } from "./parts.ts";
import type { PlacedParagraph } from "./reading.ts";

const saysHead = (piece: string): boolean =>
  isMotto(piece) || numberOf(piece) !== undefined || placeDateOf(piece) !== undefined;
const saysFoot = (piece: string): boolean => isRecipientsHead(piece) || isArchiveLine(piece);

/** Neighbours that stand in one margin; each line of running text by itself. */
function blocksOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const blocks: Line[][] = [];
  for (const line of lines) {
    const open = blocks[blocks.length - 1];
    if (open?.[0]?.beside === "margin" && line.beside === "margin" && !line.gap) open.push(line);
    else blocks.push([line]);
  }
  return blocks;
}

/**
 * Lines of the paper itself apart from what stands beside it. Some papers have their head in the header of the first page, or the
 * archive line in the footer of the last: these are their own.
 */
export function besideText(lines: readonly Line[]): {
  readonly own: readonly Line[];
  readonly beside: readonly Line[];
} {
  const first = lines.findIndex((line) => line.beside === undefined);
  const last = lines.length - 1 - [...lines].reverse().findIndex((line) => line.beside === undefined);
  const own: Line[] = [];
  const beside: Line[] = [];
  let at = 0;
  for (const block of blocksOf(lines)) {
    const says = at < first ? saysHead : at > last ? saysFoot : () => false;
    const isOwn =
      block[0]?.beside === undefined ||
      (block[0].beside === "margin" && block.some((line) => piecesOf(line).some(says)));
    (isOwn ? own : beside).push(...block);
    at += block.length;
  }
  return { own, beside };
}

/** Gives a line beside the text its place; facts are taken from notes alone. */
export const placedBeside = (line: Line): PlacedParagraph => ({
  text: line.text,
  place: line.beside === "note" ? "note" : (noiseOf(line.text) ?? "margin"),
  part: 0,
  lines: [line.at],
});
