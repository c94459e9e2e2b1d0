import { copiedLog } from "../edit/copied-log.ts";
import {
  followBlocks,
  followFormula,
  followLine,
  hasMoved,
  type StructureLog,
} from "../edit/follow-structure.ts";
import type { Book } from "../model/book-model.ts";
import { partBehind } from "../model/sheet-model.ts";
import { asPath } from "../parts/real-path.ts";
import type { Relation } from "../parts/relations.ts";
import { decodeFormula, encodeXml } from "../parts/xml-value.ts";
import { followAnchors, followFormulas, followPlaces } from "./follow-child.ts";
import type { PackageChanges } from "./package-changes.ts";
import type { PlacedSheet } from "./placed-sheet.ts";
import type { Saving } from "./saving.ts";

/** A drawing of notes: its boxes say their cell, and where they stand in columns and rows from 0. */
function followVml(xml: string, sheet: number, log: StructureLog): string {
  const row = (line: number): number => followLine(line + 1, "row", sheet, log) - 1;
  const column = (line: number): number => followLine(line + 1, "column", sheet, log) - 1;
  return xml
    .replace(/(<x:Row>)\s*(\d+)\s*(?=<)/g, (_, tag: string, line: string) => tag + row(Number(line)))
    .replace(/(<x:Column>)\s*(\d+)\s*(?=<)/g, (_, tag: string, line: string) => tag + column(Number(line)))
    .replace(/(<x:Anchor>)([^<]*)(?=<)/g, (whole, tag: string, text: string) => {
      const [left, dx, top, dy, right, dx2, bottom, dy2] = text.split(",").map(Number);
      if (left === undefined || top === undefined || right === undefined || bottom === undefined)
        return whole;
      const [newLeft, newTop] = [column(left), row(top)];
      return (
        tag + [newLeft, dx, newTop, dy, newLeft + right - left, dx2, newTop + bottom - top, dy2].join(",")
      );
    });
}

/** Notes of lines that are gone, go; the others stand where their cells are. */
function followComments(xml: string, sheet: number, log: StructureLog): string {
  return xml.replace(
    /<((?:[\w.-]+:)?(?:comment|threadedComment))(\s[^>]*?\bref=")([^"]*)("[^>]*)(\/>|>[\s\S]*?<\/\1>)/g,
    (_, name: string, before: string, ref: string, behind: string, rest: string) => {
      const now = followBlocks(ref, sheet, log);
      return now === "" ? "" : `<${name}${before}${now}${behind}${rest}`;
    },
  );
}

/** What a sheet's relations lead to, and how each kind of part follows. Tables are seen to by lay-tables.ts. */
const HUNG: Readonly<Record<string, (xml: string, sheet: number, log: StructureLog) => string>> = {
  comments: followComments,
  threadedComment: followComments,
  vmlDrawing: followVml,
  drawing: followAnchors,
  tableSingleCells: followPlaces,
  pivotTable: (xml, sheet, log) =>
    xml.replace(
      /(<(?:[\w.-]+:)?location\s[^>]*?\bref=")([^"]*)"/,
      (_, name: string, ref: string) => `${name}${followBlocks(ref, sheet, log)}"`,
    ),
};

/** Parts that also hold references: texts of shapes, cells and lists of controls. */
const LEADING: ReadonlySet<string> = new Set(["drawing", "vmlDrawing", "ctrlProp"]);

/** The source of a pivot table by name of sheet and block. */
function followSource(xml: string, { book, log, nameOf }: Saving): string {
  return xml.replace(/<(?:[\w.-]+:)?worksheetSource\s[^>]*>/, (tag) => {
    const name = decodeFormula(/\ssheet="([^"]*)"/.exec(tag)?.[1] ?? "");
    const source = book.sheets.find(({ file }) => file?.name === name);
    if (source === undefined) return tag;
    const now = nameOf(source.id);
    const named =
      now === name
        ? tag
        : tag.replace(/(\ssheet=")[^"]*"/, (_, start: string) => `${start}${encodeXml(now)}"`);
    return named.replace(/(\sref=")([^"]*)"/, (whole, start: string, ref: string) => {
      const moved = followFormula(ref, source.id, log);
      return moved.includes("#") ? whole : `${start}${moved}"`;
    });
  });
}

/** Brings the parts that hang on the sheets, and charts and pivot tables anywhere, to where rows, columns and tabs are now. */
export function followParts(placed: readonly PlacedSheet[], saving: Saving): void {
  const { book, changes, log } = saving;
  if (log.length === 0) return;
  for (const { sheet, path } of placed) {
    if (partBehind(sheet) === undefined) continue;
    const own = copiedLog(sheet.id, log);
    for (const { kind, target, isOutside } of changes.relations(path)) {
      if (isOutside) continue;
      // Only where something moved, for what is followed may be written in another way.
      const follow = hasMoved(sheet.id, own) ? HUNG[kind] : undefined;
      if (follow !== undefined) changes.set(target, follow(changes.text(target), sheet.id, own));
      if (LEADING.has(kind)) changes.set(target, followFormulas(changes.text(target), sheet.id, own));
      if (sheet.copied !== undefined && kind === "drawing")
        followCharts(changes.relations(target), changes, own);
    }
  }
  const anywhere = relationsAnywhere(book, changes);
  followCharts(anywhere, changes, log);
  for (const { kind, target } of anywhere)
    if (kind === "pivotCacheDefinition") changes.set(target, followSource(changes.text(target), saving));
}

function followCharts(relations: readonly Relation[], changes: PackageChanges, log: StructureLog): void {
  for (const { kind, target } of relations)
    if (CHARTS.has(kind)) changes.set(target, followFormulas(changes.text(target), undefined, log));
}

const CHARTS: ReadonlySet<string> = new Set(["chart", "chartEx"]);

/** What any part leads to within the package: names of parts say nothing of what they are. */
function relationsAnywhere(book: Book, changes: PackageChanges): readonly Relation[] {
  const paths = book.file?.package.paths ?? [];
  return paths
    .map(asPath)
    .filter((path) => /(?:^|\/)_rels\/[^/]+\.rels$/i.test(path))
    .flatMap((path) => changes.relations(path.replace(/_rels\/([^/]+)\.rels$/i, "$1")))
    .filter(({ isOutside }) => !isOutside);
}
