import { cellName } from "../model/a1.ts";
import type { SheetModel } from "../model/sheet-model.ts";
import { childrenOf, rootOf, rootPrefix, textOf } from "../parts/element.ts";
import { decodeText, encodeText } from "../parts/xml-value.ts";
import { notesIn, type WrittenNote } from "../read/notes.ts";
import { readText } from "../read/shared-strings.ts";
import { type Tag, tagMaker } from "./style-parts.ts";
import { elementWith, xmlPieces } from "./xml-pieces.ts";

/** A note as the sheet has it now. */
export interface NoteNow {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The notes of a sheet, row by row. */
export function notesNow(sheet: SheetModel): readonly NoteNow[] {
  return sheet.rows.flatMap((row, index) =>
    [...(row?.notes ?? [])]
      .sort(([a], [b]) => a - b)
      .map(([column, { text }]) => ({ row: index + 1, column: column + 1, text })),
  );
}

const placeKey = ({ row, column }: { readonly row: number; readonly column: number }): string =>
  `${row},${column}`;

/** What has to change so that a comments part holds just these notes. */
export interface NoteChanges {
  readonly gone: readonly WrittenNote[];
  readonly fresh: readonly NoteNow[];
}

/** Compares a comments part ("" for none) with the notes of a sheet. */
export function noteChanges(xml: string, now: readonly NoteNow[]): NoteChanges {
  const written = xml === "" ? [] : notesIn(xml);
  const wanted = new Map(now.map((note) => [placeKey(note), note.text]));
  const gone = written.filter((note) => wanted.get(placeKey(note)) !== note.text);
  const kept = new Set(written.filter((note) => wanted.get(placeKey(note)) === note.text).map(placeKey));
  return { gone, fresh: now.filter((note) => !kept.has(placeKey(note))) };
}

/** Who wrote the notes that this program adds; clerks' notes keep their author. */
const AUTHOR = "Sổ Thi đua";
const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="NAMESPACE"><authors></authors><commentList></commentList></comments>';

/** Comments in the order of the schema. */
const ORDER = ["authors", "commentList", "extLst"];

/** The comments part after the changes (ECMA-376 part 1, 18.7); "" begins one. */
export function commentsXml(xml: string, namespace: string, { gone, fresh }: NoteChanges): string {
  const start = xml === "" ? EMPTY.replace("NAMESPACE", namespace) : xml;
  const tag = tagMaker(rootPrefix(start));
  const pieces = xmlPieces(start, ORDER);
  const [authors = tag("authors", "", "")] = pieces.texts("authors");
  const [list = tag("commentList", "", "")] = pieces.texts("commentList");
  const names = itemsOf(authors);
  const known = names.findIndex((name) => decodeText(name.replace(/<[^>]*>/g, "")) === AUTHOR);
  const own = known === -1 ? names.length : known;
  const before = new Map(gone.map((note) => [placeKey(note), note]));
  const added = fresh.map((note) => {
    const old = before.get(placeKey(note));
    // A clerk's note to which something was added is still the clerk's.
    const attributes =
      old === undefined
        ? ` ref="${cellName(note.row, note.column)}" authorId="${own}"`
        : (/^<\S+(\s[^>]*?)\/?>$/.exec(old.element.tag)?.[1] ?? "");
    return {
      isOurs: old === undefined,
      text: tag("comment", attributes, tag("text", "", runsXml(tag, note.text, old, xml))),
    };
  });
  if (known === -1 && added.some(({ isOurs }) => isOurs))
    pieces.replace("authors", [
      elementWith(rootOf(authors)?.tag ?? "", names.join("") + tag("author", "", encodeText(AUTHOR))),
    ]);
  const isGone = new Set(gone.map(({ element }) => textOf(xml, element)));
  const kept = itemsOf(list).filter((comment) => !isGone.has(comment));
  const content = [...kept, ...added.map(({ text }) => text)].join("");
  pieces.replace("commentList", [elementWith(rootOf(list)?.tag ?? "", content)]);
  return pieces.text();
}

/** The elements within another, as they are written. */
function itemsOf(xml: string): readonly string[] {
  const root = rootOf(xml);
  return root === undefined ? [] : childrenOf(xml, root).map((child) => textOf(xml, child));
}

/** A text as runs: those of the note before as long as they say the same, the rest as one of no look. */
function runsXml(tag: Tag, text: string, old: WrittenNote | undefined, xml: string): string {
  const body =
    old === undefined ? undefined : childrenOf(xml, old.element).find(({ name }) => name === "text");
  const runs = body === undefined ? [] : childrenOf(xml, body).filter(({ name }) => name === "r");
  let [kept, rest] = ["", text];
  for (const run of runs) {
    const said = readText(xml, { ...run, tag: "", from: run.start, to: run.end }).text;
    if (!rest.startsWith(said)) break;
    kept += textOf(xml, run);
    rest = rest.slice(said.length);
  }
  return rest === "" ? kept : kept + tag("r", "", tag("t", ' xml:space="preserve"', encodeText(rest)));
}

const DRAWING =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>';
const KIND =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
const SHAPE = /<v:shape[\s>][\s\S]*?<\/v:shape>/g;

/** The box in which a note is shown: right of its cell, so large as its text wants. */
function shapeXml({ row, column, text }: NoteNow, number: number): string {
  const lines = text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 24)), 0);
  const height = Math.min(30, Math.max(4, lines + 1));
  const anchor = [column, 15, Math.max(0, row - 2), 2, column + 2, 31, Math.max(0, row - 2) + height, 4].join(
    ",",
  );
  return (
    `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`
  );
}

const numberIn = (shape: string, name: string): number =>
  Number(new RegExp(`<x:${name}>\\s*(\\d+)\\s*</x:${name}>`).exec(shape)?.[1] ?? -1);

const shapeKey = (shape: string): string =>
  placeKey({ row: numberIn(shape, "Row") + 1, column: numberIn(shape, "Column") + 1 });

/** The drawing that shows the notes, which Excel still keeps in VML; "" begins one. Shapes of other kinds stay. */
export function notesDrawing(vml: string, { gone, fresh }: NoteChanges): string {
  const stays = new Set(fresh.map(placeKey));
  const places = new Set(gone.map(placeKey).filter((place) => !stays.has(place)));
  const start = vml === "" ? DRAWING : vml;
  const kept = start.replace(SHAPE, (shape) =>
    shape.includes('ObjectType="Note"') && places.has(shapeKey(shape)) ? "" : shape,
  );
  const shown = new Set(
    (kept.match(SHAPE) ?? []).filter((shape) => shape.includes('ObjectType="Note"')).map(shapeKey),
  );
  const made = fresh.filter((note) => !shown.has(placeKey(note)));
  const last = Math.max(1024, ...[...kept.matchAll(/_x0000_s(\d+)/g)].map(([, digits]) => Number(digits)));
  const kind = made.length > 0 && !kept.includes('id="_x0000_t202"') ? KIND : "";
  const added = made.map((note, index) => shapeXml(note, last + 1 + index)).join("");
  const end = kept.lastIndexOf("</");
  return kept.slice(0, end) + kind + added + kept.slice(end);
}
