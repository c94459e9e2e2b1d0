import { type Grid, gridsOf, stretchOf } from "./grids.ts";
import type { PdfPage, PdfPiece } from "./pdf-page.ts";
import { type TextRow, textRows } from "./text-rows.ts";

/** What stands below one another on a page: a row of text, or a row of a table with its cells. */
export type PageBlock =
  | { readonly kind: "text"; readonly row: TextRow }
  | { readonly kind: "cells"; readonly y: number; readonly cells: readonly string[] };

export const yOf = (block: PageBlock): number => (block.kind === "text" ? block.row.y : block.y);

/** The middle of a piece's letters: a base line may touch the line below it. */
const middle = ({ y, size }: PdfPiece): number => y - size * 0.3;

/** A table's rows: each cell's text, its own rows joined. */
function tableBlocks({ columns, rows }: Grid, pieces: readonly PdfPiece[]): readonly PageBlock[] {
  const cells = new Map<number, PdfPiece[][]>();
  for (const piece of pieces) {
    const row = stretchOf(rows, middle(piece));
    const column = stretchOf(columns, piece.x + Math.min(piece.end - piece.x, piece.size) / 2);
    const own = cells.get(row) ?? columns.slice(1).map(() => []);
    own[column]?.push(piece);
    cells.set(row, own);
  }
  return [...cells].map(([row, own]) => ({
    kind: "cells",
    y: rows[row] ?? 0,
    cells: own.map((inCell) =>
      textRows(inCell)
        .map(({ text }) => text)
        .join(" "),
    ),
  }));
}

/** A page's text from top to bottom; what runs another way than from left to right comes last. */
export function pageBlocks({ pieces, rules }: PdfPage): readonly PageBlock[] {
  const straight = pieces.filter(({ turned }) => !turned);
  const grids = gridsOf(rules);
  const inGrid = (piece: PdfPiece): Grid | undefined =>
    grids.find(
      ({ columns, rows }) => stretchOf(rows, middle(piece)) >= 0 && stretchOf(columns, piece.x + 1) >= 0,
    );
  const owners = new Map(straight.map((piece) => [piece, inGrid(piece)] as const));
  const free = straight.filter((piece) => owners.get(piece) === undefined);
  const blocks: readonly PageBlock[] = [
    ...textRows(free).map((row): PageBlock => ({ kind: "text", row })),
    ...grids.flatMap((grid) =>
      tableBlocks(
        grid,
        straight.filter((piece) => owners.get(piece) === grid),
      ),
    ),
  ];
  const turned = pieces.filter((piece) => piece.turned);
  return [
    ...[...blocks].sort((a, b) => yOf(a) - yOf(b)),
    ...textRows(turned).map((row): PageBlock => ({ kind: "text", row })),
  ];
}
