import type { RoundtripWorkbook } from "hucre";
import { type KeptDrawings, keepMixedDrawings } from "./kept-drawings.ts";
import { attributes, resolvePart } from "./part-names.ts";
import { withoutDrawing } from "./redrawn-drawing.ts";

/** The parts of the file hucre passes through, and which of them hang on which sheet. */
export interface ForeignParts {
  readonly entries: ReadonlyMap<string, Uint8Array>;
  /** Relationships of the sheet at each position of the opened file. */
  readonly sheetRels: readonly (string | undefined)[];
  readonly kept: KeptDrawings;
}

interface RoundtripState {
  rawEntries: Map<string, Uint8Array>;
}

/**
 * hucre keeps the opened package under a symbol it does not export. We must reach it: saveXlsx finds the charts,
 * slicers and threads of a sheet by *position* (sheet 2 ↔ sheet2.xml.rels), so a tab put in before a chart's sheet, or a
 * file whose tabs were dragged in Excel, would hand the chart to the neighbour.
 */
function roundtripState(workbook: RoundtripWorkbook): RoundtripState {
  const symbol = Object.getOwnPropertySymbols(workbook).find(({ description }) =>
    description?.endsWith("roundtripState"),
  );
  const state: unknown = symbol === undefined ? undefined : Reflect.get(workbook, symbol);
  if (typeof state !== "object" || state === null || !("rawEntries" in state)) {
    throw new Error("hucre no longer keeps its round-trip state where foreign-parts.ts looks for it");
  }
  return state as RoundtripState;
}

const decode = (bytes: Uint8Array | undefined) =>
  bytes === undefined ? "" : new TextDecoder().decode(bytes);
const encode = (text: string) => new TextEncoder().encode(text);

const THEME = "xl/theme/theme1.xml";

/**
 * Takes the foreign parts out of a freshly opened workbook. hucre always declares a theme; files of some programs have
 * none, and a declared part that is missing makes Excel repair the file. Such a file is lent one of hucre's own.
 * @param lender makes a workbook of hucre's own
 */
export async function takeForeignParts(
  workbook: RoundtripWorkbook,
  lender: () => Promise<{ readonly workbook: RoundtripWorkbook }>,
): Promise<ForeignParts> {
  const raw = new Map(roundtripState(workbook).rawEntries);
  const lent = raw.has(THEME) ? undefined : roundtripState((await lender()).workbook).rawEntries.get(THEME);
  if (lent !== undefined) raw.set(THEME, lent);
  const renamed = drawingNames(raw);
  const entries = new Map<string, Uint8Array>();
  for (const [name, bytes] of raw) {
    if (!name.startsWith("xl/worksheets/_rels/")) entries.set(renamed.get(name) ?? name, bytes);
  }
  const sheetRels = sheetPaths(raw).map((path) => {
    const rels = raw.get(path.replace(/([^/]+)$/, "_rels/$1.rels"));
    return rels === undefined ? undefined : renameDrawings(decode(rels), renamed);
  });
  return { entries, sheetRels, kept: keepMixedDrawings(entries, sheetRels, workbook.sheets) };
}

/**
 * Hands the parts back before a save; `origins` is, for each sheet in its new place, its place in the opened file, and
 * `redrawn` holds the places whose drawing is written anew.
 */
export function layForeignParts(
  workbook: RoundtripWorkbook,
  parts: ForeignParts,
  origins: readonly (number | undefined)[],
  redrawn: ReadonlySet<number>,
): void {
  const entries = new Map(parts.entries);
  const threads = [...entries.keys()].filter((name) => name.startsWith("xl/threadedComments/"));
  for (const name of threads) entries.delete(name);
  origins.forEach((origin, position) => {
    const known = origin === undefined ? undefined : parts.sheetRels[origin];
    if (origin === undefined || known === undefined) return;
    const rels = redrawn.has(origin) ? withoutDrawing(entries, known) : known;
    entries.set(`xl/worksheets/_rels/sheet${position + 1}.xml.rels`, encode(rels));
    // hucre looks for a sheet's thread of comments by its number, too.
    const thread = threads.find((name) => rels.includes(name.slice("xl/".length)));
    const bytes = thread === undefined ? undefined : parts.entries.get(thread);
    if (bytes !== undefined) entries.set(`xl/threadedComments/threadedComment${position + 1}.xml`, bytes);
  });
  roundtripState(workbook).rawEntries = entries;
}

/**
 * hucre writes pictures of the n-th sheet as drawing<n>.xml, over a chart's drawing that happens to bear that number.
 * So drawings of the file move to numbers no sheet will reach.
 */
function drawingNames(raw: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, string> {
  const names = [...raw.keys()].filter((name) => /^xl\/drawings\/drawing\d+\.xml$/.test(name));
  const renamed = new Map<string, string>();
  names.forEach((name, index) => {
    const next = `drawing${1001 + index}.xml`;
    renamed.set(name, `xl/drawings/${next}`);
    const old = name.slice("xl/drawings/".length);
    renamed.set(`xl/drawings/_rels/${old}.rels`, `xl/drawings/_rels/${next}.rels`);
  });
  return renamed;
}

function renameDrawings(rels: string, renamed: ReadonlyMap<string, string>): string {
  return rels.replace(/(?:\.\.|\/xl)\/(drawings\/drawing\d+\.xml)/g, (whole, path: string) => {
    const next = renamed.get(`xl/${path}`);
    return next === undefined ? whole : `../${next.slice("xl/".length)}`;
  });
}

/** Parts of the sheets, in tab order: workbook.xml names relationship ids, its .rels names the files. */
function sheetPaths(raw: ReadonlyMap<string, Uint8Array>): readonly string[] {
  const rels = new Map(
    attributes(decode(raw.get("xl/_rels/workbook.xml.rels")), "Relationship").map(
      (rel) => [rel["Id"], rel["Target"]] as const,
    ),
  );
  return attributes(decode(raw.get("xl/workbook.xml")), "sheet").map((sheet) =>
    resolvePart("xl", rels.get(sheet["r:id"]) ?? ""),
  );
}
