import { noiseOf } from "../../core/reader/lines/noise.ts";
import { type PageBlock, yOf } from "./page-blocks.ts";

/** So much of a page above and below may be its margin. */
const EDGE = 0.12;
/** A line that is printed on so many pages, and on such a share of them, is a header or a footer. */
const [FEWEST, SHARE] = [2, 0.5];

/** A block's text as it comes again on other pages: numbers differ. */
const patternOf = (block: PageBlock): string =>
  block.kind === "text" ? block.row.text.replace(/\d+/gu, "#") : "";

const isEdge = (block: PageBlock, height: number): boolean =>
  yOf(block) < height * EDGE || yOf(block) > height * (1 - EDGE);

/** The blocks of each page that stand in its margin: page numbers, and what comes again on most pages. */
export function marginBlocks(
  pages: readonly { readonly height: number; readonly blocks: readonly PageBlock[] }[],
): ReadonlySet<PageBlock> {
  const counts = new Map<string, number>();
  for (const { height, blocks } of pages) {
    const patterns = blocks.filter((block) => isEdge(block, height)).map(patternOf);
    for (const pattern of new Set(patterns)) counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  }
  const margin = new Set<PageBlock>();
  for (const { height, blocks } of pages)
    for (const block of blocks) {
      if (block.kind !== "text" || !isEdge(block, height)) continue;
      const count = counts.get(patternOf(block)) ?? 0;
      const isRepeated = count >= FEWEST && count > pages.length * SHARE;
      const isOuter = block === blocks[0] || block === blocks[blocks.length - 1];
      if (isRepeated || (isOuter && noiseOf(block.row.text) === "page-number")) margin.add(block);
    }
  return margin;
}
