import type PizZip from "pizzip";
import { mainPart, openDocx } from "./open-docx.ts";
import { paragraphTexts } from "./paragraph-text.ts";
import { partName } from "./part-name.ts";

/** One part of a paper that holds printed text, under the name a clerk knows it by. */
export interface PaperPart {
  readonly part: string;
  readonly paragraphs: readonly string[];
}

/** Whether the bytes are a Word file at all; to be asked of every file that comes from outside. */
export const isDocx = (bytes: Uint8Array): boolean => openDocx(bytes) !== null;

/**
 * Text of every paragraph of the body, in document order, empty ones included; tabs and line breaks stay as white
 * space.
 * @throws when the bytes are not a Word file: ask `isDocx` first
 */
export function readParagraphs(bytes: Uint8Array): readonly string[] {
  const zip = opened(bytes);
  return textsOf(zip, mainPart(zip));
}

const BESIDE_THE_BODY = /^word\/(?:header|footer|footnotes|endnotes)\d*\.xml$/;

/**
 * Text of the body, the headers, the footers and the notes.
 * @throws when the bytes are not a Word file: ask `isDocx` first
 */
export function readParts(bytes: Uint8Array): readonly PaperPart[] {
  const zip = opened(bytes);
  const paths = [mainPart(zip), ...Object.keys(zip.files).filter((path) => BESIDE_THE_BODY.test(path))];
  return paths.map((path) => ({ part: partName(path), paragraphs: textsOf(zip, path) }));
}

const textsOf = (zip: PizZip, path: string): readonly string[] =>
  paragraphTexts(zip.file(path)?.asText() ?? "");

function opened(bytes: Uint8Array): PizZip {
  const zip = openDocx(bytes);
  if (zip === null) throw new Error("these bytes are not a .docx file");
  return zip;
}
