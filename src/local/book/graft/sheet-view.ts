import { cellName } from "../model/a1.ts";
import type { SheetLayout } from "../model/sheet-model.ts";
import { childrenOf, rootOf } from "../parts/element.ts";
import { encodeXml } from "../parts/xml-value.ts";
import type { Tag } from "./style-parts.ts";
import { elementWith, withAttribute } from "./xml-pieces.ts";

/** `<pane>` of frozen rows and columns (ECMA-376 part 1, 18.3.1.66); "" where none are. */
function paneXml(tag: Tag, { rows = 0, columns = 0 }: NonNullable<SheetLayout["freezePane"]>): string {
  if (rows === 0 && columns === 0) return "";
  const active = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  const split = `${columns === 0 ? "" : ` xSplit="${columns}"`}${rows === 0 ? "" : ` ySplit="${rows}"`}`;
  return tag(
    "pane",
    `${split} topLeftCell="${cellName(rows + 1, columns + 1)}" activePane="${active}" state="frozen"`,
    "",
  );
}

/** `<sheetViews>` with the first view's grid lines and frozen panes as they are now; all else of it stays. */
export function viewsXml(
  tag: Tag,
  views: string | undefined,
  { freezePane, showGridLines }: SheetLayout,
): string {
  const start = views ?? tag("sheetViews", "", tag("sheetView", ' workbookViewId="0"', ""));
  const root = rootOf(start);
  const [view] = root === undefined ? [] : childrenOf(start, root);
  if (view === undefined) return start;
  const head = withAttribute(view.tag, "showGridLines", showGridLines === false ? "0" : undefined);
  const pane = paneXml(tag, freezePane ?? {});
  // Selections name the pane they are in; without that pane they would be refused.
  const kept = childrenOf(start, view).filter(({ name }) => name !== "pane" && name !== "selection");
  const content = pane + kept.map(({ start: from, end }) => start.slice(from, end)).join("");
  return start.slice(0, view.start) + elementWith(head, content) + start.slice(view.end);
}

/** `<sheetPr>` with the colour of the tab as it is now, six hexadecimal digits; "" takes it off. */
export function propertiesXml(tag: Tag, properties: string | undefined, colour: string): string {
  const start = properties ?? tag("sheetPr", "", "");
  const root = rootOf(start);
  if (root === undefined) return start;
  const kept = childrenOf(start, root)
    .filter(({ name }) => name !== "tabColor")
    .map(({ start: from, end }) => start.slice(from, end));
  const own = colour === "" ? "" : tag("tabColor", ` rgb="FF${encodeXml(colour)}"`, "");
  return elementWith(root.tag, own + kept.join(""));
}
