import { parseAddress } from "../model/a1.ts";
import { LAST_COLUMN, LAST_ROW } from "../model/sheet-limits.ts";
import type { DrawnChart, SheetColumn, SheetLayout } from "../model/sheet-model.ts";
import { childrenOf, type XmlElement } from "../parts/element.ts";
import { attributesOf, isTrue } from "../parts/xml-value.ts";
import { readColour } from "./colour.ts";

/** The children of a sheet's root, by name. */
export type SheetChildren = ReadonlyMap<string, readonly XmlElement[]>;

/** Columns, merged cells, panes, colour of the tab. */
export function readLayout(xml: string, children: SheetChildren, charts: readonly DrawnChart[]): SheetLayout {
  const first = (name: string): XmlElement | undefined => children.get(name)?.[0];
  const within = (name: string): readonly XmlElement[] => {
    const element = first(name);
    return element === undefined ? [] : childrenOf(xml, element);
  };
  const columns = readColumns(within("cols").map(({ tag }) => attributesOf(tag)));
  const merges = within("mergeCells").flatMap(({ tag }) => {
    const rect = parseAddress(attributesOf(tag).get("ref") ?? "", LAST_ROW, LAST_COLUMN);
    if (rect === undefined) return [];
    const { top, left, bottom, right } = rect;
    return [{ startRow: top - 1, startCol: left - 1, endRow: bottom - 1, endCol: right - 1 }];
  });
  const [view] = within("sheetViews");
  const pane = view === undefined ? undefined : childrenOf(xml, view).find(({ name }) => name === "pane");
  const freezePane = pane === undefined ? undefined : frozen(attributesOf(pane.tag));
  const grid = view === undefined ? undefined : attributesOf(view.tag).get("showGridLines");
  const tab = within("sheetPr").find(({ name }) => name === "tabColor");
  const tabColour = tab === undefined ? undefined : readColour(tab.tag)?.rgb;
  return {
    ...(columns.length === 0 ? {} : { columns: [...columns] }),
    ...(merges.length === 0 ? {} : { merges }),
    ...(freezePane === undefined ? {} : { freezePane }),
    ...(grid === undefined || isTrue(grid) ? {} : { showGridLines: false }),
    ...(tabColour === undefined ? {} : { tabColour }),
    ...(charts.length === 0 ? {} : { charts }),
  };
}

/** A run of equal columns in the file is one column for each here; what no model knows of them goes along as written. */
function readColumns(written: readonly ReadonlyMap<string, string>[]): readonly SheetColumn[] {
  const columns: SheetColumn[] = [];
  for (const attributes of written) {
    const [from, to] = [Number(attributes.get("min")), Math.min(Number(attributes.get("max")), LAST_COLUMN)];
    const width = attributes.get("width");
    const own = new Set(["min", "max", "width", "customWidth", "hidden"]);
    const rest = [...attributes].flatMap(([name, value]) => (own.has(name) ? [] : [` ${name}="${value}"`]));
    // A width without “customWidth” is the standard one, which Google does not tell either.
    const custom = width !== undefined && isTrue(attributes.get("customWidth"));
    const other = width !== undefined && !custom ? [` width="${width}"`] : [];
    const column: SheetColumn = {
      ...(custom ? { width: Number(width) } : {}),
      ...(isTrue(attributes.get("hidden")) ? { hidden: true } : {}),
      ...(rest.length + other.length === 0 ? {} : { rest: [...other, ...rest].join("") }),
    };
    for (let at = from; at <= to; at += 1) {
      while (columns.length < at - 1) columns.push({});
      columns[at - 1] = column;
    }
  }
  return columns;
}

/** Rows and columns that stay in sight; a split that is not frozen keeps none there. */
function frozen(attributes: ReadonlyMap<string, string>): SheetLayout["freezePane"] {
  const state = attributes.get("state");
  if (state !== "frozen" && state !== "frozenSplit") return undefined;
  const [columns, rows] = [Number(attributes.get("xSplit") ?? 0), Number(attributes.get("ySplit") ?? 0)];
  return { ...(rows > 0 ? { rows } : {}), ...(columns > 0 ? { columns } : {}) };
}
