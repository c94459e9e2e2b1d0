import type { BorderLineStyle, BorderStyle } from "hucre";
import type { Book } from "../../book/model/book-model.ts";
import type { Edge, Edges } from "../protocol.ts";
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

/** The lines around a cell; undefined for one that has none. Diagonals are not drawn. */
export function edgesOf(book: Book, border: BorderStyle | undefined): Edges | undefined {
  const drawn = SIDES.flatMap((name): readonly (readonly [string, Edge])[] => {
    const side = border?.[name];
    const line = side === undefined ? undefined : LINES[side.style];
    if (line === undefined) return [];
    const colour = cellColour(book, side?.color);
    return [[name, { ...line, ...(colour === undefined || colour === "000000" ? {} : { colour }) }]];
  });
  return drawn.length === 0 ? undefined : Object.fromEntries(drawn);
}
