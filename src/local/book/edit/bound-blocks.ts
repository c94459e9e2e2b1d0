import { parseAddress } from "../model/a1.ts";
import { innerOfArray } from "../model/array-formula.ts";
import type { Book } from "../model/book-model.ts";
import { hullOf, mergedRect, type Rect } from "../model/rect.ts";
import { LAST_COLUMN, LAST_ROW } from "../model/sheet-limits.ts";
import { partBehind, type SheetModel } from "../model/sheet-model.ts";
import { isFormula } from "../model/stored.ts";
import { childrenOfRoot, rootOf } from "../parts/element.ts";
import { partText } from "../parts/part-text.ts";
import { readRelations, relationsPath } from "../parts/relations.ts";
import { attributesOf } from "../parts/xml-value.ts";
import { copiedLog } from "./copied-log.ts";
import { followRect } from "./follow-structure.ts";

/**
 * A block of cells that holds together: what a program fills by itself (an array formula, a table of data, a pivot table),
 * the cells that a table of data puts its values into, and what spans cells (a table, a filter, merged cells).
 */
export type BoundBlock =
  | { readonly kind: "array" | "dataTable" | "input" | "pivot" | "filter" | "merge"; readonly rect: Rect }
  | TableBlock;

/** An Excel table. */
export interface TableBlock {
  readonly kind: "table";
  readonly rect: Rect;
  readonly name: string;
  /** Rows of its headings and of its totals. */
  readonly headings: number;
  readonly totals: number;
}

/** The blocks of a sheet, where they are now. */
export function boundBlocks(book: Book, sheet: SheetModel): readonly BoundBlock[] {
  return [
    ...filledBlocks(book, sheet),
    ...tableBlocks(book, sheet),
    ...filterBlocks(book, sheet),
    ...merged(sheet),
  ];
}

/** The blocks that a program fills by itself, and what they are worked out from: nobody may type into them. */
export function filledBlocks(book: Book, sheet: SheetModel): readonly BoundBlock[] {
  return [...arrayBlocks(sheet), ...pivotBlocks(book, sheet)];
}

const merged = ({ layout }: SheetModel): readonly BoundBlock[] =>
  (layout.merges ?? []).map((merge) => ({ kind: "merge", rect: mergedRect(merge) }));

const rectOf = (ref: string | undefined): Rect | undefined => parseAddress(ref ?? "", LAST_ROW, LAST_COLUMN);

/** Whether a part as it was read holds any formula of the kind: asked for with every cell that is typed. */
const withArrays = new WeakMap<object, boolean>();

function mayHoldArrays(sheet: SheetModel): boolean {
  const file = partBehind(sheet);
  // Only a file's sheet can have any.
  if (file?.read === undefined) return false;
  const known = withArrays.get(file.read) ?? /\st\s*=\s*["'](?:array|dataTable)["']/.test(file.read.xml);
  withArrays.set(file.read, known);
  return known;
}

/** Array formulas and tables of data. */
function arrayBlocks(sheet: SheetModel): readonly BoundBlock[] {
  if (!mayHoldArrays(sheet)) return [];
  return sheet.rows.flatMap((row) =>
    (row?.values ?? []).flatMap((value): readonly BoundBlock[] => {
      if (!isFormula(value) || value.attributes === undefined) return [];
      // Google lets everybody type where an ARRAYFORMULA fills cells.
      if (innerOfArray(value.formula) !== undefined) return [];
      const said = attributesOf(value.attributes);
      const isData = said.get("t") === "dataTable";
      const place = rectOf(said.get("ref"));
      const inputs = isData ? [said.get("r1"), said.get("r2")] : [];
      return [
        ...(place === undefined ? [] : [{ kind: isData ? "dataTable" : "array", rect: place } as const]),
        ...inputs.flatMap((ref) => {
          const rect = rectOf(ref);
          return rect === undefined ? [] : [{ kind: "input", rect } as const];
        }),
      ];
    }),
  );
}

/** Texts of the parts that hang on a sheet of the file, by kind; the file does not change while it is open. */
const hanging = new WeakMap<object, ReadonlyMap<string, readonly string[]>>();
const LOOKED_AT = ["pivotTable", "table"];

function hung({ file: read }: Book, sheet: SheetModel, kind: string): readonly string[] {
  const file = partBehind(sheet);
  if (read === undefined || file === undefined) return [];
  const known = hanging.get(file);
  if (known !== undefined) return known.get(kind) ?? [];
  const relations = readRelations(file.path, partText(read.package, relationsPath(file.path)));
  const found = new Map(
    LOOKED_AT.map((each) => [
      each,
      relations
        .filter((relation) => relation.kind === each && !relation.isOutside)
        .map(({ target }) => partText(read.package, target)),
    ]),
  );
  hanging.set(file, found);
  return found.get(kind) ?? [];
}

/** Where a block of the file is now; undefined once it is gone. */
const now = (book: Book, { id }: SheetModel, ref: string | undefined): Rect | undefined => {
  const rect = rectOf(ref);
  return rect === undefined ? undefined : hullOf(followRect(rect, id, copiedLog(id, book.file?.log ?? [])));
};

/** A pivot table, with the fields above it by which its pages are chosen. */
function pivotBlocks(book: Book, sheet: SheetModel): readonly BoundBlock[] {
  return hung(book, sheet, "pivotTable").flatMap((xml): readonly BoundBlock[] => {
    const location = childrenOfRoot(xml).find(({ name }) => name === "location");
    const said = attributesOf(location?.tag ?? "");
    const rect = now(book, sheet, said.get("ref"));
    if (rect === undefined) return [];
    const pages = Number(said.get("rowPageCount") ?? 0);
    return [
      { kind: "pivot", rect: { ...rect, top: pages === 0 ? rect.top : Math.max(1, rect.top - pages - 1) } },
    ];
  });
}

/** The parts of a sheet's tables as the file has them. */
export const tableParts = (book: Book, sheet: SheetModel): readonly string[] => hung(book, sheet, "table");

/** The tables of a sheet. */
export function tableBlocks(book: Book, sheet: SheetModel): readonly TableBlock[] {
  return tableParts(book, sheet).flatMap((xml): readonly TableBlock[] => {
    const said = attributesOf(rootOf(xml)?.tag ?? "");
    const rect = now(book, sheet, said.get("ref"));
    if (rect === undefined) return [];
    const first = said.get("displayName") ?? said.get("name") ?? "";
    const name = sheet.copied?.tables.get(first) ?? first;
    return [
      {
        kind: "table",
        rect,
        name,
        headings: Number(said.get("headerRowCount") ?? 1),
        totals: Number(said.get("totalsRowCount") ?? 0),
      },
    ];
  });
}

/** The filter of a sheet itself. */
function filterBlocks(book: Book, sheet: SheetModel): readonly BoundBlock[] {
  const filter = /<(?:[\w.-]+:)?autoFilter\s[^>]*>/.exec(partBehind(sheet)?.read?.xml ?? "")?.[0];
  const rect = filter === undefined ? undefined : now(book, sheet, attributesOf(filter).get("ref"));
  return rect === undefined ? [] : [{ kind: "filter", rect }];
}
