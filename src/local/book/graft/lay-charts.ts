import type { SheetChart } from "hucre";
import { type OpcPackage, openPackage } from "../../../opc/opc-package.ts";
import { type DrawnChart, partBehind, type SheetModel } from "../model/sheet-model.ts";
import { childrenOfRoot } from "../parts/element.ts";
import { readRelations, relationsPath } from "../parts/relations.ts";
import { asRead } from "../read/as-read.ts";
import { holdsChart } from "../read/charts.ts";
import type { PackageChanges } from "./package-changes.ts";
import type { XmlPieces } from "./xml-pieces.ts";

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DRAWING = "xl/drawings/drawing1.xml";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

const isNew = (chart: DrawnChart): chart is SheetChart => !("inFile" in chart);

/** Whether the charts of a sheet are others than in its file. */
const hasOthers = (sheet: SheetModel): boolean =>
  asRead(sheet).charts !== (partBehind(sheet)?.read?.asRead.charts ?? "[]");

/** Whether charts have to be drawn before the sheet can be saved. */
export const needsDrawing = (sheet: SheetModel): boolean =>
  hasOthers(sheet) && (sheet.layout.charts ?? []).some(isNew);

/** Draws the new charts of a sheet, in a book of their own. @param name the sheet's in the file, which they refer to */
export async function drawCharts(sheet: SheetModel, name: string): Promise<OpcPackage> {
  // Few commands draw a chart, and the library is as large as half of the command line.
  const { chartBook } = await import("../parts/chart-book.ts");
  return openPackage(await chartBook(name, (sheet.layout.charts ?? []).filter(isNew)));
}

/**
 * Brings the charts that a script drew or took away to the drawing of a sheet. Pictures, shapes and other charts on it
 * stay as they are written.
 * @param lent the book in which its new charts are drawn; undefined where it has none
 */
export function layCharts(
  sheet: SheetModel,
  lent: OpcPackage | undefined,
  path: string,
  pieces: XmlPieces,
  changes: PackageChanges,
): void {
  if (!hasOthers(sheet)) return;
  const { charts = [] } = sheet.layout;
  const relations = partBehind(sheet) === undefined ? [] : changes.relations(path);
  const there = relations.find(({ kind }) => kind === "drawing")?.target;
  const drawing = there ?? changes.freePath("xl/drawings/drawing#.xml");
  const kept = new Set(charts.flatMap((chart) => (isNew(chart) ? [] : [chart.inFile])));
  const old = there === undefined ? "" : withoutCharts(drawing, kept, changes);
  const drawn =
    lent === undefined ? old : withAnchors(old, lentAnchors(lent, drawing, changes), lent.text(DRAWING));
  changes.set(drawing, drawn);
  if (there !== undefined) return;
  changes.type(drawing, DRAWING_TYPE);
  const id = changes.relate(path, "drawing", drawing);
  pieces.replace("drawing", [`<${pieces.prefixed("drawing")} xmlns:r="${RELATIONS}" r:id="${id}"/>`]);
}

/** The drawing without the charts that are gone; their parts go as well. */
function withoutCharts(drawing: string, kept: ReadonlySet<number>, changes: PackageChanges): string {
  let text = changes.text(drawing);
  const gone = childrenOfRoot(text).filter(
    ({ start, end }, index) => !kept.has(index) && holdsChart(text.slice(start, end)),
  );
  const relations = changes.relations(drawing);
  for (const { start, end } of [...gone].reverse()) {
    const id = /\sr:id="([^"]*)"/.exec(text.slice(start, end))?.[1];
    const target = relations.find((relation) => relation.id === id);
    text = text.slice(0, start) + text.slice(end);
    if (target === undefined) continue;
    changes.unrelate(drawing, target.id);
    for (const style of changes.relations(target.target)) if (!style.isOutside) changes.remove(style.target);
    changes.remove(target.target);
  }
  return text;
}

/** Takes the charts of another book over. @returns their anchors, leading to where they are now */
function lentAnchors(lent: OpcPackage, drawing: string, changes: PackageChanges): readonly string[] {
  const xml = lent.text(DRAWING);
  const relations = readRelations(DRAWING, lent.text(relationsPath(DRAWING)));
  return childrenOfRoot(xml).map(({ start, end }) =>
    xml.slice(start, end).replace(/(\sr:id=")([^"]*)"/, (_, said: string, id: string) => {
      const target = relations.find((relation) => relation.id === id)?.target ?? "";
      const path = changes.freePath("xl/charts/chart#.xml");
      changes.set(path, lent.text(target));
      changes.type(path, CHART_TYPE);
      return `${said}${changes.relate(drawing, "chart", path)}"`;
    }),
  );
}

/** A drawing with more anchors behind its own; "" begins one like the lent one. */
function withAnchors(drawing: string, anchors: readonly string[], lent: string): string {
  const last = Math.max(
    1,
    ...[...drawing.matchAll(/<(?:[\w.-]+:)?cNvPr\s+id="(\d+)"/g)].map(([, id]) => Number(id)),
  );
  const numbered = anchors.map((anchor, index) =>
    anchor.replace(/(<xdr:cNvPr id=")\d+"/, `$1${last + 1 + index}"`),
  );
  const [first] = childrenOfRoot(lent);
  const start =
    drawing === ""
      ? `${lent.slice(0, first?.start)}</xdr:wsDr>`
      : drawing.replace(/^([\s\S]*<(?:[\w.-]+:)?wsDr[^>]*?)\/>\s*$/, "$1></xdr:wsDr>");
  const end = start.lastIndexOf("</");
  return start.slice(0, end) + withPrefix(numbered.join(""), start) + start.slice(end);
}

/** The anchors bring along what a drawing under another prefix does not declare. */
function withPrefix(anchors: string, drawing: string): string {
  if (/<xdr:wsDr[\s>]/.test(drawing) && /\sxmlns:a=/.test(drawing)) return anchors;
  const declared =
    ' xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
  return anchors.replaceAll(
    /<xdr:(twoCellAnchor|oneCellAnchor|absoluteAnchor)(?=[\s>])/g,
    `<xdr:$1${declared}`,
  );
}
