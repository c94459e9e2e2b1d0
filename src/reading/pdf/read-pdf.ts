import type { SourceLine } from "../../core/reader/lines/line.ts";
import { openPdf } from "./open-pdf.ts";
import { pageBlocks } from "./page-blocks.ts";
import { marginBlocks } from "./page-margins.ts";
import { frameOf, paragraphsOf, type TextFrame } from "./paragraphs.ts";

/** A PDF file's lines for the reader, or one sentence on why there are none. */
export type PdfSource =
  | { readonly ok: true; readonly lines: readonly SourceLine[] }
  | { readonly ok: false; readonly why: string };

/** A page of fewer rows takes the frame of the whole file. */
const ENOUGH = 12;

/** The text of a PDF file: tables whose lines are drawn row by row, paragraphs where places tell them, headers and footers apart. */
export async function sourceOfPdf(bytes: Uint8Array): Promise<PdfSource> {
  const opened = await openPdf(bytes);
  if (!opened.ok) return opened;
  const pages = opened.pages.map((page) => {
    const blocks = pageBlocks(page);
    const rows = blocks.flatMap((block) => (block.kind === "text" ? [block.row] : []));
    return { height: page.height, width: page.width, blocks, rows };
  });
  const whole = frameOf(pages.flatMap(({ rows }) => rows));
  const framed = pages.map((page): typeof page & { readonly frame: TextFrame } => ({
    ...page,
    frame: page.rows.length >= ENOUGH ? frameOf(page.rows) : whole,
  }));
  return { ok: true, lines: paragraphsOf(framed, marginBlocks(pages)) };
}
