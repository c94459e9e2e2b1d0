import type { Sheet, SheetImage } from "hucre";
import { attributes, resolvePart } from "./part-names.ts";

/** Drawings that hold a chart and pictures or text boxes. */
export interface KeptDrawings {
  /** Sheets (places in the opened file) whose pictures hucre must not write anew. */
  readonly origins: ReadonlySet<number>;
  /** One picture of each kind among them. */
  readonly samples: readonly SheetImage[];
}

const KNOWN = /\.(png|jpe?g|gif|svg|webp)$/;

/**
 * hucre writes a sheet's drawing anew as soon as it has a picture, and drops the chart beside it. Such a drawing is kept
 * byte for byte instead. Two things then need help: hucre throws away parts named xl/media/image*, so the pictures get
 * another name (`entries` and the drawing's relationships are changed in place); and it declares a picture type only if
 * it wrote one, so the caller lays the samples on the hidden state sheet.
 */
export function keepMixedDrawings(
  entries: Map<string, Uint8Array>,
  sheetRels: readonly (string | undefined)[],
  sheets: readonly Sheet[],
): KeptDrawings {
  const origins = new Set<number>();
  const samples = new Map<string, SheetImage>();
  sheets.forEach((sheet, origin) => {
    const mixed = (sheet.charts?.length ?? 0) > 0 && (sheet.images ?? sheet.textBoxes ?? []).length > 0;
    const drawing = mixed ? drawingOf(sheetRels[origin] ?? "") : undefined;
    if (drawing === undefined || !renamePictures(entries, drawing)) return;
    origins.add(origin);
    for (const image of sheet.images ?? []) samples.set(image.type, image);
  });
  return { origins, samples: [...samples.values()] };
}

function drawingOf(rels: string): string | undefined {
  const target = attributes(rels, "Relationship").find((rel) => rel["Type"]?.endsWith("/drawing"))?.[
    "Target"
  ];
  return target === undefined ? undefined : resolvePart("xl/worksheets", target);
}

/** False, with nothing changed, when a picture is of a type hucre cannot declare (EMF, TIFF). */
function renamePictures(entries: Map<string, Uint8Array>, drawing: string): boolean {
  const relsName = drawing.replace(/([^/]+)$/, "_rels/$1.rels");
  const rels = new TextDecoder().decode(entries.get(relsName));
  const targets = attributes(rels, "Relationship")
    .filter((rel) => rel["Type"]?.endsWith("/image"))
    .map((rel) => rel["Target"] ?? "");
  if (!targets.every((target) => KNOWN.test(target))) return false;
  let text = rels;
  for (const target of new Set(targets)) {
    const name = resolvePart("xl/drawings", target);
    const kept = name
      .replace(/([^/]+)$/, "kept-$1")
      .replace(/^(.*\/)(kept-)+/, "$1kept-")
      .replace(/\.jpg$/, ".jpeg");
    const bytes = entries.get(name);
    if (bytes !== undefined) entries.set(kept, bytes);
    text = text.replaceAll(`"${target}"`, `"../${kept.slice("xl/".length)}"`);
  }
  entries.set(relsName, new TextEncoder().encode(text));
  return true;
}
