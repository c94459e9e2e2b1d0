import type { SourceLine } from "../../core/reader/lines/line.ts";
import { mainPart, openDocxText } from "../package/open-docx.ts";
import { notesOf } from "./notes.ts";
import { pageMargins } from "./page-margins.ts";
import { paragraphReader, type SourceParagraph } from "./source-paragraphs.ts";
import { linesOfRun, runsOfPart } from "./table-lines.ts";

/** A Word file's lines for the reader, or one sentence on why there are none. */
export type DocxSource =
  | { readonly ok: true; readonly lines: readonly SourceLine[] }
  | { readonly ok: false; readonly why: string };

const PARTED: SourceLine = { text: "" };

/**
 * The paragraphs of a Word file and the rows of its tables, in order: tracked changes as if accepted, lists numbered, notes behind
 * what refers to them, headers and footers before and behind all.
 */
export function sourceOfDocx(bytes: Uint8Array): DocxSource {
  const opened = openDocxText(bytes);
  if (!opened.ok) return opened;
  const { file } = opened;
  const path = mainPart(file);
  const paragraphsOf = paragraphReader(file);
  const body = paragraphsOf(path);
  const notes = notesOf(file, path, paragraphsOf);
  const margins = pageMargins(file, path);
  /** What stands on every page is told once. */
  const told = new Set<string>();
  const inMargin = (part: string): readonly SourceLine[] => {
    const lines = runsOfPart(paragraphsOf(part))
      .flatMap(linesOfRun)
      .filter(({ text }) => text.trim() !== "");
    const all = lines.map(({ text }) => text).join("\n");
    if (lines.length === 0 || told.has(all)) return [];
    told.add(all);
    return [PARTED, ...lines.map((line): SourceLine => ({ ...line, beside: "margin" })), PARTED];
  };
  return {
    ok: true,
    lines: [
      ...margins.headers.flatMap(inMargin),
      ...runsWithNotes(body, notes),
      ...margins.footers.flatMap(inMargin),
    ],
  };
}

/** The body's lines, and behind each paragraph or table the notes that it refers to; those nobody refers to at the end. */
function runsWithNotes(
  body: readonly SourceParagraph[],
  notes: ReadonlyMap<string, readonly SourceParagraph[]>,
): readonly SourceLine[] {
  const left = new Map(notes);
  const asNote = (name: string): readonly SourceLine[] => {
    const lines = runsOfPart(left.get(name) ?? [])
      .flatMap(linesOfRun)
      .filter(({ text }) => text.trim() !== "");
    left.delete(name);
    return lines.map((line): SourceLine => ({ ...line, beside: "note" }));
  };
  const lines = runsOfPart(body).flatMap((run) => [
    ...linesOfRun(run),
    ...run.flatMap((paragraph) => paragraph.notes.flatMap(asNote)),
  ]);
  return [...lines, ...[...left.keys()].flatMap(asNote)];
}
