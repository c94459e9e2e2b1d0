import { printedReading } from "../core/reader/printed-reading.ts";
import { toldReading } from "../core/reader/told-reading.ts";
import { type PaperOfFile, readingOfFile, readingOfLines } from "./read-file.ts";

/** What a file states, as JSON and as sentences; or one sentence on why it cannot be read. */
export type FileReading =
  | { readonly ok: true; readonly json: string; readonly text: string }
  | { readonly ok: false; readonly why: string };

const isPdf = (name: string, bytes: Uint8Array): boolean =>
  [..."%PDF"].every((letter, at) => bytes[at] === letter.charCodeAt(0)) || /\.pdf$/iu.test(name);

/** Reads a paper from a file's bytes: of `.docx` and `.pdf` its paragraphs and tables, of `.txt` and `.md` their text. */
export async function readingOfAnyFile(name: string, bytes: Uint8Array): Promise<PaperOfFile> {
  if (!isPdf(name, bytes)) return readingOfFile(name, bytes);
  // Few papers come as PDF, and what opens them is large.
  const { sourceOfPdf } = await import("./pdf/read-pdf.ts");
  const read = await sourceOfPdf(bytes);
  return read.ok ? { ok: true, reading: readingOfLines(read.lines, false) } : read;
}

/** The same, as JSON and as sentences for a terminal. */
export async function readFile(name: string, bytes: Uint8Array): Promise<FileReading> {
  const read = await readingOfAnyFile(name, bytes);
  if (!read.ok) return read;
  const { reading } = read;
  return { ok: true, json: JSON.stringify(printedReading(reading), null, 2), text: toldReading(reading) };
}
