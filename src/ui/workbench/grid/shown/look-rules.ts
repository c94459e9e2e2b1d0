import type { Edge, Look } from "../../../../local/workbench/protocol.ts";

/** WCAG 2.1: how light a colour is, from 0 to 1. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** The grounds of an empty cell, light and dark; the same as in the style sheet of the pages. */
const GROUNDS = { light: "FFFFFF", dark: "1F1F1F" };
const READABLE = 4.5;

const isColour = (colour: string | undefined): colour is string => /^[0-9a-f]{6}$/iu.test(colour ?? "");

/** The book's colour of a text where it can be read on this ground, else black or white. */
function ink(colour: string | undefined, ground: string, otherwise: string | undefined): string | undefined {
  if (isColour(colour) && contrast(colour, ground) >= READABLE) return colour;
  return otherwise ?? (luminance(ground) > 0.18 ? "202124" : "FFFFFF");
}

/** A line so dark that it is meant as the ink of the sheet, which a dark window has light. */
const DARK = 0.05;

/** The colour of a line; on a ground of its own a dark one stays dark. */
function lineColour({ colour = "000000" }: Pick<Edge, "colour">, fill: string | undefined): string {
  const isInk = !isColour(colour) || (fill === undefined && luminance(colour) < DARK);
  return isInk ? "var(--ink)" : `#${colour}`;
}

/** The lines around a cell. */
const edgeRules = ({ edges = {}, fill }: Look): readonly string[] =>
  Object.entries(edges).map(
    ([side, edge]) => `border-${side}:${edge.pixels}px ${edge.line} ${lineColour(edge, fill)}`,
  );

/** The lines through a cell, each a picture that is clear but for its middle; none of them is dashed. */
function diagonalRule({ diagonal, fill }: Look): string {
  if (diagonal === undefined) return "";
  const [half, colour] = [diagonal.pixels / 2, lineColour(diagonal, fill)];
  const [from, to] = [`calc(50% - ${half}px)`, `calc(50% + ${half}px)`];
  const line = (corner: string): string =>
    `linear-gradient(to ${corner},transparent ${from},${colour} ${from},${colour} ${to},transparent ${to})`;
  // The line lies across the way that its colours take.
  const lines = [diagonal.up ? line("bottom right") : "", diagonal.down ? line("top right") : ""];
  return `background-image:${lines.filter((each) => each !== "").join()}`;
}

/**
 * A look as a rule of CSS by its number. A colour that could not be read on its ground, as a dark text of the book in a
 * dark window, gives way.
 */
export function lookRules(look: Look, number: number): readonly string[] {
  const fill = isColour(look.fill) ? look.fill : undefined;
  const lines = [look.underline === true ? "underline" : "", look.strike === true ? "line-through" : ""];
  const decoration = lines.join(" ").trim();
  const onFill = fill === undefined ? undefined : ink(look.colour, fill, undefined);
  const onLight = fill === undefined && isColour(look.colour) ? ink(look.colour, GROUNDS.light, "") : "";
  const onDark = fill === undefined && isColour(look.colour) ? ink(look.colour, GROUNDS.dark, "") : "";
  const said = [
    look.bold === true ? "font-weight:700" : "",
    look.italic === true ? "font-style:italic" : "",
    decoration === "" ? "" : `text-decoration:${decoration}`,
    look.align === undefined ? "" : `text-align:${look.align}`,
    look.wrap === true ? "white-space:pre-wrap;overflow-wrap:anywhere" : "",
    fill === undefined ? "" : `background:#${fill};color:#${onFill}`,
    onLight === "" ? "" : `color:#${onLight}`,
    ...edgeRules(look),
    diagonalRule(look),
  ].filter((part) => part !== "");
  const dark = onDark === "" ? "color:inherit" : `color:#${onDark}`;
  return [
    `.grid .look-${number}{${said.join(";")}}`,
    ...(onLight === "" && onDark === ""
      ? []
      : [`@media (prefers-color-scheme: dark){.grid .look-${number}{${dark}}}`]),
  ];
}
