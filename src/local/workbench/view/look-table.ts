import type { Book } from "../../book/model/book-model.ts";
import { styleOf } from "../../book/model/cell-style.ts";
import type { RuleLook } from "../../book/model/conditional-format.ts";
import type { Look } from "../protocol.ts";
import { blockBorder, diagonalOf, edgesOf } from "./cell-edges.ts";
import type { FarSides } from "./far-sides.ts";
import { cellColour } from "./value/cell-colour.ts";

/** Looks of a book as CSS can say them, each once; numbers stay what they are as long as the server lives. */
export interface LookTable {
  readonly looks: readonly Look[];
  /** The number of a look; undefined for one that says nothing. */
  number(worn: Worn): number | undefined;
}

/** How a cell looks: its style by the book's table, what rules lay over it, and what it holds. */
export interface Worn {
  readonly style: number;
  readonly over: RuleLook | undefined;
  /** Numbers and days stand at the right where their style does not say. */
  readonly isNumber: boolean;
  /** Of a merged block the styles at its far sides: of the last cell in its first row, and in its first column. */
  readonly far: FarSides | undefined;
}

const tables = new WeakMap<Book, LookTable>();

/** The looks of this book. */
export function lookTable(book: Book): LookTable {
  const known = tables.get(book);
  if (known !== undefined) return known;
  const looks: Look[] = [];
  const numbers = new Map<string, number | undefined>();
  const numberOf = (look: Look): number | undefined => {
    if (Object.keys(look).length === 0) return undefined;
    const same = looks.findIndex((each) => JSON.stringify(each) === JSON.stringify(look));
    return same === -1 ? looks.push(look) - 1 : same;
  };
  const table: LookTable = {
    looks,
    number: ({ style, over, isNumber, far }) => {
      const plain = `${style}${isNumber ? " n" : ""}${far === undefined ? "" : ` ${far.join()}`}`;
      const key = over === undefined ? plain : `${plain} ${JSON.stringify(over)}`;
      if (!numbers.has(key)) {
        const right: Look = isNumber ? { align: "right" } : {};
        numbers.set(key, numberOf({ ...right, ...lookOf(book, style, far), ...lookOver(over) }));
      }
      return numbers.get(key);
    },
  };
  tables.set(book, table);
  return table;
}

const lookOver = (over: RuleLook | undefined): Look => ({
  ...(over?.background === undefined ? {} : { fill: over.background }),
  ...(over?.colour === undefined ? {} : { colour: over.colour }),
  ...(over?.bold === true ? { bold: true } : {}),
});

/** A colour that text has anyway. */
const USUAL = "000000";

function lookOf(book: Book, style: number, far: FarSides | undefined): Look {
  const { font, fill, alignment, border: own } = styleOf(book.styles, style);
  const [right, bottom] = far?.map((each) => styleOf(book.styles, each).border) ?? [];
  const border = far === undefined ? own : blockBorder(own, right, bottom);
  const edges = edgesOf(book, border);
  const diagonal = diagonalOf(book, border);
  const colour = cellColour(book, font?.color);
  const solid =
    fill?.type === "pattern" && fill.pattern !== "none" ? (fill.fgColor ?? fill.bgColor) : undefined;
  const ground = cellColour(book, solid);
  const { horizontal } = alignment ?? {};
  const align =
    horizontal === "left" || horizontal === "center" || horizontal === "right" ? horizontal : undefined;
  return {
    ...(font?.bold === true ? { bold: true } : {}),
    ...(font?.italic === true ? { italic: true } : {}),
    ...(font?.underline === undefined || font.underline === false ? {} : { underline: true }),
    ...(font?.strikethrough === true ? { strike: true } : {}),
    ...(colour === undefined || colour === USUAL ? {} : { colour }),
    ...(ground === undefined ? {} : { fill: ground }),
    ...(align === undefined ? {} : { align }),
    ...(alignment?.wrapText === true ? { wrap: true } : {}),
    ...(edges === undefined ? {} : { edges }),
    ...(diagonal === undefined ? {} : { diagonal }),
  };
}
