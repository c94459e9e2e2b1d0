import type { BorderLineStyle, BorderStyle } from "hucre";
import type { Book } from "../../book/model/book-model.ts";
import type { Diagonal, Edge, Edges } from "../protocol.ts";
import { cellColour } from "./value/cell-colour.ts";

/** Lines of a file as CSS can draw them. */
const LINES: Readonly<Record<BorderLineStyle, Pick<Edge, "pixels" | "line">>> = {
  thin: { pixels: 1, line: "solid" },
  medium: { pixels: 2, line: "solid" },
  thick: { pixels: 3, line: "solid" },
  hair: { pixels: 1, line: "dotted" },
  dotted: { pixels: 1, line: "dotted" },
  dashed: { pixels: 1, line: "dashed" },
  dashDot: { pixels: 1, line: "dashed" },
  dashDotDot: { pixels: 1, line: "dashed" },
  mediumDashed: { pixels: 2, line: "dashed" },
  mediumDashDot: { pixels: 2, line: "dashed" },
  mediumDashDotDot: { pixels: 2, line: "dashed" },
  slantDashDot: { pixels: 2, line: "dashed" },
  double: { pixels: 3, line: "double" },
};

const SIDES = ["top", "right", "bottom", "left"] as const;

/** The lines around a cell; undefined for one that has none. */
export function edgesOf(book: Book, border: BorderStyle | undefined): Edges | undefined {
  const drawn = SIDES.flatMap((name): readonly (readonly [string, Edge])[] => {
    const edge = edgeOf(book, border?.[name]);
    return edge === undefined ? [] : [[name, edge]];
  });
  return drawn.length === 0 ? undefined : Object.fromEntries(drawn);
}

function edgeOf(book: Book, side: BorderStyle["top"]): Edge | undefined {
  const line = side === undefined ? undefined : LINES[side.style];
  if (line === undefined) return undefined;
  const colour = cellColour(book, side?.color);
  return { ...line, ...(colour === undefined || colour === "000000" ? {} : { colour }) };
}

/** The lines from corner to corner, as forms have them in cells that stay empty; undefined for a cell without. */
export function diagonalOf(book: Book, border: BorderStyle | undefined): Diagonal | undefined {
  const edge = edgeOf(book, border?.diagonal);
  const [up, down] = [border?.diagonalUp === true, border?.diagonalDown === true];
  return edge === undefined || !(up || down) ? undefined : { up, down, ...edge };
}

/** The border of a merged block: its right and lower lines are those of the cells at its far sides. */
export const blockBorder = (
  own: BorderStyle | undefined,
  right: BorderStyle | undefined,
  bottom: BorderStyle | undefined,
): BorderStyle => ({
  ...own,
  ...(right?.right === undefined ? {} : { right: right.right }),
  ...(bottom?.bottom === undefined ? {} : { bottom: bottom.bottom }),
});
