import type { SourceLine } from "../core/reader/lines/line.ts";
import { sourceOfText } from "../core/reader/lines/lines-of.ts";
import type { Reading } from "../core/reader/reading.ts";
import { readingOfLines } from "./read-file.ts";

/** Reads a paper from a text, whose lines may be broken by hand. */
export const readingOfText = (text: string): Reading => readingOfLines(sourceOfText(text), false);

/** Reads a paper from paragraphs with what they look like, as a word processor puts them on the clipboard. */
export const readingOfParagraphs = (lines: readonly SourceLine[]): Reading => readingOfLines(lines, true);
