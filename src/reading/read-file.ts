import { SHIPPED_DAYS_OFF } from "../core/calendar/working/shipped-days-off.ts";
import { workingCalendar } from "../core/calendar/working/working-calendar.ts";
import type { SourceLine } from "../core/reader/lines/line.ts";
import { sourceOfText } from "../core/reader/lines/lines-of.ts";
import { readPaper } from "../core/reader/read-paper.ts";
import type { Reading } from "../core/reader/reading.ts";
import { sourceOfDocx } from "../docx/source/read-source.ts";

const mondayToFriday = [1, 2, 3, 4, 5];

/** A file's lines for the reader, and whether each is a whole paragraph; or one sentence on why there are none. */
type FileSource =
  | { readonly ok: true; readonly lines: readonly SourceLine[]; readonly isWhole: boolean }
  | { readonly ok: false; readonly why: string };

/** A text file in UTF-8 or UTF-16, with or without its mark. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder("utf-8").decode(bytes);
}

/** The lines of a paper's file: of a `.docx` its paragraphs and tables, of `.txt` and `.md` their text. */
function sourceOfFile(name: string, bytes: Uint8Array): FileSource {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isZip || /\.docx$/iu.test(name)) {
    const read = sourceOfDocx(bytes);
    return read.ok ? { ...read, isWhole: true } : read;
  }
  if (!/\.(?:txt|md|markdown)$/iu.test(name))
    return {
      ok: false,
      why: "Chỉ đọc được tệp .docx, .pdf, .txt và .md. Hãy lưu văn bản thành một trong các dạng ấy.",
    };
  return { ok: true, lines: sourceOfText(textOf(bytes)), isWhole: false };
}

/** A paper as it was read from a file, or one sentence on why it cannot be. */
export type PaperOfFile =
  | { readonly ok: true; readonly reading: Reading }
  | { readonly ok: false; readonly why: string };

/** Reads a paper from the bytes of a Word or a text file. */
export function readingOfFile(name: string, bytes: Uint8Array): PaperOfFile {
  const source = sourceOfFile(name, bytes);
  return source.ok ? { ok: true, reading: readingOfLines(source.lines, source.isWhole) } : source;
}

/** Reads a paper from its lines; deadlines by the shipped days off. @param isWhole whether each line is a whole paragraph */
export function readingOfLines(lines: readonly SourceLine[], isWhole: boolean): Reading {
  return readPaper(lines, { calendar: workingCalendar(SHIPPED_DAYS_OFF, mondayToFriday), isWhole });
}
