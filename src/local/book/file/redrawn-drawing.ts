import { attributes, resolvePart } from "./part-names.ts";

const DRAWING = /<(?:\w+:)?Relationship\s[^>]*\/drawing"[^>]*>/;

const relsOf = (part: string): string => part.replace(/([^/]+)$/, "_rels/$1.rels");

/** Takes a part and what it alone leads to out of the package. */
function drop(entries: Map<string, Uint8Array>, part: string): void {
  const rels = new TextDecoder().decode(entries.get(relsOf(part)));
  entries.delete(part);
  entries.delete(relsOf(part));
  const folder = part.slice(0, part.lastIndexOf("/"));
  for (const { Target: target = "" } of attributes(rels, "Relationship")) {
    const next = resolvePart(folder, target);
    // Pictures may serve several drawings.
    if (next.startsWith("xl/charts/") && entries.has(next)) drop(entries, next);
  }
}

/**
 * The relationships of a sheet without its drawing, whose parts leave `entries`: with the old drawing in the file hucre
 * would keep it and not write the sheet's charts (roundtrip.mjs, sheetHasOriginalDrawingRel).
 */
export function withoutDrawing(entries: Map<string, Uint8Array>, rels: string): string {
  const found = DRAWING.exec(rels)?.[0];
  if (found === undefined) return rels;
  const [drawing] = attributes(found, "Relationship");
  drop(entries, resolvePart("xl/worksheets", drawing?.["Target"] ?? ""));
  return rels.replace(found, "");
}
