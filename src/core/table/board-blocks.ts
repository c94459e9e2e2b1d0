import type { Board, BoardBlock, ToldBlock, Tone } from "./board.ts";
import type { Cell } from "./cell.ts";

/** How a cell of the block looks by its text. */
function toneTold({ openings }: ToldBlock, value: Cell): Tone {
  const text = typeof value === "string" ? value : "";
  return openings.find(([opening]) => text.startsWith(opening))?.[1] ?? "plain";
}

function isIn({ row, column, rows, columns }: BoardBlock, line: number, place: number): boolean {
  return line >= row && line < row + rows && place >= column && place < column + columns;
}

/**
 * The cells from a row on whose look neither the ground nor their text tells, by tone, as blocks: neighbours in a row
 * together, and rows below one another that are alike.
 */
export function blocksByTone({ rows, told }: Board, from: number): ReadonlyMap<Tone, readonly BoardBlock[]> {
  const found = new Map<Tone, BoardBlock[]>();
  for (let row = from; row <= rows.length; row += 1) {
    const line = rows[row - 1] ?? [];
    const toneAt = (index: number): Tone => {
      const cell = line[index];
      if (cell === undefined || cell.tone === "blank") return "plain";
      const known = told !== undefined && isIn(told.block, row, index + 1) && toneTold(told, cell.value);
      return known === cell.tone ? "plain" : cell.tone;
    };
    for (let first = 0; first < line.length; ) {
      const tone = toneAt(first);
      let next = first + 1;
      while (next < line.length && toneAt(next) === tone) next += 1;
      if (tone !== "plain") {
        const blocks = found.get(tone) ?? [];
        found.set(tone, blocks);
        const above = blocks.find(
          (block) =>
            block.row + block.rows === row && block.column === first + 1 && block.columns === next - first,
        );
        if (above === undefined) blocks.push({ row, column: first + 1, rows: 1, columns: next - first });
        else blocks.splice(blocks.indexOf(above), 1, { ...above, rows: above.rows + 1 });
      }
      first = next;
    }
  }
  return found;
}

/** The conditional formats of such a block, for the range that starts at its first cell; see marks.ts for the `;`. */
export function openingFormulas(
  { openings }: ToldBlock,
  firstCell: string,
): readonly { readonly formula: string; readonly tone: Tone }[] {
  return openings.map(([opening, tone]) => ({
    formula: `=LEFT(${firstCell};${opening.length})="${opening}"`,
    tone,
  }));
}
