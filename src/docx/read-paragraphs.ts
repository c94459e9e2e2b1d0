import type PizZip from "pizzip";
import { mainPart, openDocx, printedPaths, textOf } from "./package/open-docx.ts";
import { partName } from "./package/part-name.ts";
import { type Spot, scanPart } from "./package/scan-part.ts";

/** Whether the bytes are a Word file that may be read; to be asked of every file that comes from outside. */
export const isDocx = (bytes: Uint8Array): boolean => openDocx(bytes).ok;

/**
 * Text of every paragraph of the body, in document order, empty ones included; tabs and line breaks stay as white
 * space.
 * @throws when the bytes are not a Word file: ask `isDocx` first
 */
export function readParagraphs(bytes: Uint8Array): readonly string[] {
  const zip = zipOf(bytes);
  return spotsOf(zip, mainPart(zip)).map(({ text }) => text);
}

/** One part of a paper that holds printed text, under the name a clerk knows it by. */
export interface PaperPart {
  readonly part: string;
  readonly paragraphs: readonly string[];
}

/**
 * Text of the body, the headers, the footers and the notes.
 * @throws when the bytes are not a Word file: ask `isDocx` first
 */
export function readParts(bytes: Uint8Array): readonly PaperPart[] {
  const zip = zipOf(bytes);
  return printedPaths(zip).map((path) => ({
    part: partName(path),
    paragraphs: spotsOf(zip, path).map(({ text }) => text),
  }));
}

function zipOf(bytes: Uint8Array): PizZip {
  const opened = openDocx(bytes);
  if (!opened.ok) throw new Error(`these bytes are not a .docx file: ${opened.why}`);
  return opened.zip;
}

const spotsOf = (zip: PizZip, path: string): readonly Spot[] => scanPart(partName(path), textOf(zip, path));
