import { type CellStyle, isDateFormat } from "hucre";

/** Every distinct look of a book once; cells hold an index. Index 0 is the default look. */
export interface StyleTable {
  readonly list: CellStyle[];
  readonly ids: Map<string, number>;
  /** JSON of a font, fill, … object: looks share these objects, so each is written out once. */
  readonly parts: WeakMap<object, string>;
  readonly dates: boolean[];
}

/** A table that knows only the default look, as index 0. */
export function newStyleTable(): StyleTable {
  const table: StyleTable = { list: [], ids: new Map(), parts: new WeakMap(), dates: [] };
  internStyle(table, {});
  return table;
}

/** The index of a look; equal looks get the same index. */
export function internStyle(table: StyleTable, style: CellStyle): number {
  const key = [style.font, style.fill, style.border, style.alignment, style.protection]
    .map((part) => partKey(table, part))
    .concat(style.numFmt ?? "")
    .join("|");
  const known = table.ids.get(key);
  if (known !== undefined) return known;
  const id = table.list.length;
  table.list.push(style);
  table.ids.set(key, id);
  table.dates.push(style.numFmt !== undefined && isDateFormat(style.numFmt));
  return id;
}

function partKey(table: StyleTable, part: object | undefined): string {
  if (part === undefined) return "";
  const known = table.parts.get(part);
  if (known !== undefined) return known;
  const key = JSON.stringify(part);
  table.parts.set(part, key);
  return key;
}

/** The look behind an index; an unknown index is the default look. */
export function styleOf(table: StyleTable, id: number): CellStyle {
  return table.list[id] ?? {};
}

/** Whether a number in a cell of this look reads as a date. */
export function showsDate(table: StyleTable, id: number): boolean {
  return table.dates[id] === true;
}

/** A function that changes looks; each distinct look is worked out once however many cells carry it. */
export function restyler(table: StyleTable, change: (style: CellStyle) => CellStyle): (id: number) => number {
  const done = new Map<number, number>();
  return (id) => {
    const known = done.get(id);
    if (known !== undefined) return known;
    const next = internStyle(table, change(styleOf(table, id)));
    done.set(id, next);
    return next;
  };
}

/** Sets or, for "General" and "", clears the number format. */
export function withNumberFormat(style: CellStyle, format: string): CellStyle {
  const { numFmt: _old, ...rest } = style;
  return format === "" || format === "General" ? rest : { ...rest, numFmt: format };
}
