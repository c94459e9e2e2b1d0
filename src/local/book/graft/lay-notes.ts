import { partBehind, type SheetModel } from "../model/sheet-model.ts";
import { commentsXml, noteChanges, notesDrawing, notesNow } from "./notes-xml.ts";
import type { PackageChanges } from "./package-changes.ts";
import type { XmlPieces } from "./xml-pieces.ts";

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Brings the notes of a sheet to its comments part and to the drawing that shows them; parts it lacks are made. */
export function layNotes(
  sheet: SheetModel,
  path: string,
  pieces: XmlPieces,
  changes: PackageChanges,
  namespace: string,
): void {
  const relations = partBehind(sheet) === undefined ? [] : changes.relations(path);
  const comments = relations.find(({ kind }) => kind === "comments")?.target;
  const changed = noteChanges(comments === undefined ? "" : changes.text(comments), notesNow(sheet));
  if (changed.gone.length + changed.fresh.length === 0) return;

  const commentsPath = comments ?? changes.freePath("xl/comments#.xml");
  changes.set(
    commentsPath,
    commentsXml(comments === undefined ? "" : changes.text(commentsPath), namespace, changed),
  );
  if (comments === undefined) {
    changes.type(commentsPath, "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml");
    changes.relate(path, "comments", commentsPath);
  }
  // Pictures of headers stand in a drawing of this kind, too: the sheet says which is which.
  const said = /:id="([^"]*)"/.exec(pieces.texts("legacyDrawing")[0] ?? "")?.[1];
  const drawing = said === undefined ? undefined : relations.find(({ id }) => id === said)?.target;
  const drawingPath = drawing ?? changes.freePath("xl/drawings/vmlDrawing#.vml");
  changes.set(drawingPath, notesDrawing(drawing === undefined ? "" : changes.text(drawingPath), changed));
  if (drawing !== undefined) return;
  changes.type(drawingPath, "application/vnd.openxmlformats-officedocument.vmlDrawing");
  const id = changes.relate(path, "vmlDrawing", drawingPath);
  const name = pieces.prefixed("legacyDrawing");
  pieces.replace("legacyDrawing", [`<${name} xmlns:r="${RELATIONS}" r:id="${id}"/>`]);
}
