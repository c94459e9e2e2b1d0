import { namedPlace } from "../grid/sheet/column-name.ts";

/** A cell of the book that a link leads to, in a tab by its id or by its name. */
export interface BookLink {
  readonly tab: number | string;
  readonly at: { readonly row: number; readonly column: number };
}

/** “#gid=7&range=B3”, as Sheets writes it, and “#'Đợt'!F3”, as Excel does; undefined for a link that leads elsewhere. */
export function bookLink(link: string): BookLink | undefined {
  const [, id, range = "A1"] = /^#gid=(\d+)(?:&range=([A-Z]{1,3}\d+))?/u.exec(link) ?? [];
  const [, quoted, plain, cell] = /^#(?:'((?:[^']|'')+)'|([^'!]+))!([A-Z$]+\d+)/u.exec(link) ?? [];
  const at = namedPlace(cell ?? range);
  const tab = id === undefined ? (quoted?.replace(/''/gu, "'") ?? plain) : Number(id);
  return at === undefined || tab === undefined ? undefined : { tab, at };
}
