import { cellName } from "../model/a1.ts";
import type { SheetModel } from "../model/sheet-model.ts";
import { rootPrefix } from "../parts/element.ts";
import { encodeText } from "../parts/xml-value.ts";
import { notesIn, type WrittenNote } from "../read/notes.ts";
import { tagMaker } from "./style-parts.ts";

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

/** What has to change so that a comments part holds just these notes. */
export interface NoteChanges {
  readonly gone: readonly WrittenNote[];
  readonly fresh: readonly NoteNow[];
}

/** Compares a comments part ("" for none) with the notes of a sheet. */
export function noteChanges(xml: string, now: readonly NoteNow[]): NoteChanges {
  const written = xml === "" ? [] : notesIn(xml);
  const key = ({ row, column }: { readonly row: number; readonly column: number }): string =>
    `${row},${column}`;
  const wanted = new Map(now.map((note) => [key(note), note.text]));
  const gone = written.filter((note) => wanted.get(key(note)) !== note.text);
  const kept = new Set(written.filter((note) => wanted.get(key(note)) === note.text).map(key));
  return { gone, fresh: now.filter((note) => !kept.has(key(note))) };
}

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="NAMESPACE"><authors><author/></authors><commentList></commentList></comments>';

/** The comments part after the changes (ECMA-376 part 1, 18.7); "" begins one. */
export function commentsXml(xml: string, namespace: string, { gone, fresh }: NoteChanges): string {
  let text = xml === "" ? EMPTY.replace("NAMESPACE", namespace) : xml;
  for (const { element } of [...gone].sort((a, b) => b.element.start - a.element.start))
    text = text.slice(0, element.start) + text.slice(element.end);
  const prefix = rootPrefix(text);
  const tag = tagMaker(prefix);
  const added = fresh.map(({ row, column, text: note }) =>
    tag(
      "comment",
      ` ref="${cellName(row, column)}" authorId="0"`,
      tag("text", "", tag("r", "", tag("t", ' xml:space="preserve"', encodeText(note)))),
    ),
  );
  const opened = text.replace(
    new RegExp(`<${prefix}commentList\\s*/>`),
    `<${prefix}commentList></${prefix}commentList>`,
  );
  const end = opened.lastIndexOf(`</${prefix}commentList`);
  return opened.slice(0, end) + added.join("") + opened.slice(end);
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

/** The drawing that shows the notes, which Excel still keeps in VML; "" begins one. Shapes of other kinds stay. */
export function notesDrawing(vml: string, { gone, fresh }: NoteChanges): string {
  const places = new Set(gone.map(({ row, column }) => `${row - 1},${column - 1}`));
  const start = vml === "" ? DRAWING : vml;
  const kept = start.replace(SHAPE, (shape) =>
    shape.includes('ObjectType="Note"') &&
    places.has(`${numberIn(shape, "Row")},${numberIn(shape, "Column")}`)
      ? ""
      : shape,
  );
  const last = Math.max(1024, ...[...kept.matchAll(/_x0000_s(\d+)/g)].map(([, digits]) => Number(digits)));
  const kind = fresh.length > 0 && !kept.includes('id="_x0000_t202"') ? KIND : "";
  const added = fresh.map((note, index) => shapeXml(note, last + 1 + index)).join("");
  const end = kept.lastIndexOf("</");
  return kept.slice(0, end) + kind + added + kept.slice(end);
}
