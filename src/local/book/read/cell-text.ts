import { UnreadablePart } from "../parts/unreadable.ts";

/** A cell of a file's sheet as it is written. */
export interface WrittenCell {
  /** From 1. */
  readonly column: number;
  /** Index of its look in the file's table. */
  readonly xf: number;
  /** Its type: "n", "s", "str", "inlineStr", "b", "e", "d". */
  readonly type: string;
  /** What stands between its tags. */
  readonly inner: string;
  /** The whole of it. */
  readonly text: string;
}

/** A row of a file's sheet as it is written. */
export interface WrittenRow {
  /** From 1. */
  readonly row: number;
  /** What stands before it: nothing, or the line ends of a file made to be read. */
  readonly gap: string;
  /** Its start tag. */
  readonly tag: string;
  /** What the tag says besides its number and its spans, with a space in front. */
  readonly attributes: string;
  /** Places of its content in the sheet's XML. */
  readonly from: number;
  readonly to: number;
}

const ATTRIBUTE = /\s([rst])\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

const NUMBER = /\sr\s*=\s*["'](\d+)["']/;
const SPANS = /\sspans\s*=\s*(?:"[^"]*"|'[^']*')/;

/** The rows within `<sheetData>`; a row that does not say its number stands below the one before. */
export function* rowsIn(xml: string, prefix: string, from: number, to: number): Generator<WrittenRow> {
  const tag = new RegExp(`<${prefix}row(?=[\\s/>])([^>]*?)(/?)>`, "g");
  const close = `</${prefix}row`;
  tag.lastIndex = from;
  let [last, behind] = [0, from];
  for (let found = tag.exec(xml); found !== null && found.index < to; found = tag.exec(xml)) {
    const [whole, attributes = "", empty] = found;
    const said = NUMBER.exec(attributes)?.[1];
    last = said === undefined ? last + 1 : Number(said);
    const begin = tag.lastIndex;
    const end = empty === "/" ? begin : xml.indexOf(close, begin);
    if (end === -1) throw new UnreadablePart("broken", `row ${last} is not closed`);
    yield {
      row: last,
      gap: xml.slice(behind, found.index),
      tag: whole,
      attributes: attributes.replace(NUMBER, "").replace(SPANS, "").trimEnd(),
      from: begin,
      to: end,
    };
    tag.lastIndex = end;
    behind = empty === "/" ? end : xml.indexOf(">", end) + 1;
  }
}

/** Reads the cells between two places of a sheet's XML. */
export type CellReader = (xml: string, from: number, to: number) => readonly WrittenCell[];

/** A reader of a row's cells; one that does not say its column stands right of the one before. */
export function cellReader(prefix: string): CellReader {
  const tag = new RegExp(`<${prefix}c(?=[\\s/>])([^>]*?)(/?)>`, "g");
  const close = `</${prefix}c>`;
  return (xml, from, to) => {
    const cells: WrittenCell[] = [];
    tag.lastIndex = from;
    let last = 0;
    for (let found = tag.exec(xml); found !== null && found.index < to; found = tag.exec(xml)) {
      const [, attributes = "", empty] = found;
      let [name, xf, type] = ["", "", "n"];
      for (const [, key, double, single] of attributes.matchAll(ATTRIBUTE)) {
        const value = double ?? single ?? "";
        if (key === "r") name = value;
        else if (key === "s") xf = value;
        else type = value;
      }
      last = name === "" ? last + 1 : columnOf(name);
      const begin = tag.lastIndex;
      const until = empty === "/" ? begin : xml.indexOf(close, begin);
      if (until === -1) throw new UnreadablePart("broken", `cell ${name} is not closed`);
      const end = empty === "/" ? begin : until + close.length;
      cells.push({
        column: last,
        xf: Number(xf),
        type,
        inner: xml.slice(begin, until),
        text: xml.slice(found.index, end),
      });
      tag.lastIndex = end;
    }
    return cells;
  };
}

/** The column of a cell's name: 3 of "C7". */
function columnOf(name: string): number {
  let column = 0;
  for (let at = 0; at < name.length; at += 1) {
    const code = name.charCodeAt(at) & 0xdf;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column;
}
