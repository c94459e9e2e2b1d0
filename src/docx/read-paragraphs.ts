import type { OpcPackage } from "../opc/opc-package.ts";
import { mainPart, openDocx, printedPaths } from "./package/open-docx.ts";
import { partName } from "./package/part-name.ts";
import { scanPart } from "./package/scan-part.ts";
import type { Spot } from "./package/spot.ts";

/** Whether the bytes are a Word file that may be read; to be asked of every file that comes from outside. */
export const isDocx = (bytes: Uint8Array): boolean => openDocx(bytes).ok;

/**
 * Text of every paragraph of the body, in document order, empty ones included; tabs and line breaks stay as white
 * space.
 * @throws when the bytes are not a Word file: ask `isDocx` first
 */
export function readParagraphs(bytes: Uint8Array): readonly string[] {
  const file = packageOf(bytes);
  return spotsOf(file, mainPart(file)).map(({ text }) => withPlainSpaces(text));
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
  const file = packageOf(bytes);
  return printedPaths(file).map((path) => ({
    part: partName(path),
    paragraphs: spotsOf(file, path).map(({ text }) => withPlainSpaces(text)),
  }));
}

/** A no-break space is how words are set, not what they say. */
const withPlainSpaces = (text: string): string => text.replace(/\u00a0/g, " ");

function packageOf(bytes: Uint8Array): OpcPackage {
  const opened = openDocx(bytes);
  if (!opened.ok) throw new Error(`these bytes are not a .docx file: ${opened.why}`);
  return opened.file;
}

const spotsOf = (file: OpcPackage, path: string): readonly Spot[] =>
  scanPart(partName(path), file.text(path));
