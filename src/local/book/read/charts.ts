import type { OpcPackage } from "../../../opc/opc-package.ts";
import type { DrawnChart } from "../model/sheet-model.ts";
import { childrenOfRoot } from "../parts/element.ts";
import { partText } from "../parts/part-text.ts";
import { readRelations, relationsPath } from "../parts/relations.ts";

/** The part of this kind that a sheet's part leads to; undefined where it leads to none. */
export function hungOn(file: OpcPackage, sheet: string, kind: string): string | undefined {
  const relations = readRelations(sheet, partText(file, relationsPath(sheet)));
  return relations.find((relation) => relation.kind === kind && !relation.isOutside)?.target;
}

/** Whether an anchor of a drawing holds a chart. */
export const holdsChart = (anchor: string): boolean => /<(?:[\w.-]+:)?chart[\s/>]/.test(anchor);

/** The charts of a sheet, as their places among the anchors of its drawing. */
export function readCharts(file: OpcPackage, sheet: string): readonly DrawnChart[] {
  const drawing = hungOn(file, sheet, "drawing");
  if (drawing === undefined) return [];
  const xml = partText(file, drawing);
  if (xml === "") return [];
  return childrenOfRoot(xml).flatMap(({ start, end }, index) =>
    holdsChart(xml.slice(start, end)) ? [{ inFile: index }] : [],
  );
}
