import type { SourceLine } from "../../core/reader/lines/line.ts";
import { markOf } from "../../core/reader/lines/mark.ts";
import type { PageBlock } from "./page-blocks.ts";
import type { TextRow } from "./text-rows.ts";

/** Where the text of a page begins and ends, and how far its lines are apart. */
export interface TextFrame {
  readonly left: number;
  readonly right: number;
  readonly leading: number;
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** The frame of running text, by most of its rows. */
export function frameOf(rows: readonly TextRow[]): TextFrame {
  const running = rows.filter(({ parted }) => !parted);
  const sorted = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);
  const steps = running.flatMap((row, index) => {
    const step = row.y - (running[index - 1]?.y ?? row.y);
    return step > row.size * 0.8 && step < row.size * 3 ? [step] : [];
  });
  return {
    left: at(sorted(running.map(({ x }) => x)), 0.05),
    right: at(sorted(running.map(({ end }) => end)), 0.9),
    leading: at(sorted(steps), 0.4),
  };
}

/** Points by which beginnings of one indent differ. */
const SAME = 3;
/** Of the distance of lines: beyond it an empty line stands between. */
const GAP = 1.7;

/** Whether a row goes on with the paragraph whose rows these are, as far as places tell: the one before it is full, and no indent begins. */
function goesOn(rows: readonly TextRow[], row: TextRow, { left, right, leading }: TextFrame): boolean {
  const [first, second] = rows;
  const last = rows[rows.length - 1];
  if (first === undefined || last === undefined || last.parted || row.parted) return false;
  if (Math.abs(last.size - row.size) > 1 || last.bold !== row.bold) return false;
  const step = row.y - last.y;
  const firstWord = (row.text.split(" ")[0] ?? "").length / Math.max(row.text.length, 1);
  const wasFull = last.end + (row.end - row.x) * firstWord + row.size * 0.2 >= right;
  // On a new page the step says nothing.
  if (!wasFull || (step > 0 && step > leading * GAP)) return false;
  if (second !== undefined) return Math.abs(row.x - second.x) <= SAME;
  if (row.x < first.x - SAME) return true;
  if (markOf(row.text).rank !== "đoạn") return false;
  // As far in as the one before: where paragraphs are indented it begins one. Farther in: what hangs behind a mark.
  return row.x <= first.x + SAME ? row.x <= left + SAME : markOf(first.text).rank !== "đoạn";
}

const joined = (rows: readonly TextRow[]): SourceLine => ({
  text: rows.map(({ text }) => text).join(" "),
  strong: rows.every(({ bold }) => bold),
});

const PARTED: SourceLine = { text: "" };

/** The blocks of a file as lines: paragraphs put together where places tell it for sure, also over the end of a page. */
export function paragraphsOf(
  pages: readonly { readonly blocks: readonly PageBlock[]; readonly frame: TextFrame }[],
  margin: ReadonlySet<PageBlock>,
): readonly SourceLine[] {
  const lines: SourceLine[] = [];
  let open: TextRow[] = [];
  /** What stands in the margin between two pages comes behind the paragraph that runs over them. */
  let beside: SourceLine[] = [];
  const close = (): void => {
    // Several rows that were put together are one paragraph, and no part of its neighbours.
    const parting = open.length > 1 ? [PARTED] : [];
    if (open.length > 0) lines.push(...parting, joined(open), ...parting);
    lines.push(...beside);
    [open, beside] = [[], []];
  };
  for (const { blocks, frame } of pages)
    for (const block of blocks) {
      if (block.kind === "cells") {
        close();
        lines.push({ text: block.cells.join(" | "), cells: block.cells });
      } else if (margin.has(block)) beside.push({ text: block.row.text, beside: "margin" });
      else if (goesOn(open, block.row, frame)) open.push(block.row);
      else {
        const last = open[open.length - 1];
        close();
        if (last !== undefined && block.row.y - last.y > frame.leading * GAP) lines.push(PARTED);
        open = [block.row];
      }
    }
  close();
  return lines;
}
