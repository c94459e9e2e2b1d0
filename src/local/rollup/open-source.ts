import { type HandedBook, handedBook } from "../../rollup/handed-table.ts";
import { understand } from "../../rollup/raw-book.ts";
import type { Book } from "../book/model/book-model.ts";
import { whyNotWorkbook } from "../book/read/guard-xlsx.ts";
import { openBook } from "../book/read/open-book.ts";
import { readWhole } from "../disk/save-whole.ts";
import { faultCode, whyNot } from "../disk/why-not.ts";
import { rawOfBook } from "./raw-of-book.ts";

/** A day as the core writes it: yyyy-mm-dd. */
export type Today = Parameters<typeof handedBook>[1];

/** A book of this product, or one sentence on why a file is none. */
export type OpenedSource =
  | { readonly ok: true; readonly book: HandedBook }
  | { readonly ok: false; readonly why: string };

const refused = (why: string): OpenedSource => ({ ok: false, why });

/**
 * Reads a book's file as it stands, and leaves it as it is. Whatever is wrong with the file is a sentence: it must not
 * stop those after it.
 * @param called what the office is called where the book does not tell
 */
export async function openSource(path: string, today: Today, called: string): Promise<OpenedSource> {
  let bytes: Uint8Array;
  try {
    bytes = readWhole(path);
  } catch (fault) {
    const code = faultCode(fault);
    if (code === undefined) throw fault;
    return refused(`Không đọc được tệp: ${whyNot(code)}.`);
  }
  const why = whyNotWorkbook(bytes);
  if (why !== "") return refused(why);
  const opened = await openedWhole(bytes);
  if (opened === undefined)
    return refused("Tệp bị hỏng: có phần không đọc được. Mở bằng Excel, lưu lại rồi tổng hợp lại.");
  const understood = understand(rawOfBook(opened));
  return understood.ok ? { ok: true, book: handedBook(understood.read, today, called) } : understood;
}

/** The book with all its sheets read; undefined where one of them cannot be. */
async function openedWhole(bytes: Uint8Array): Promise<Book | undefined> {
  try {
    const book = await openBook(bytes);
    // Sheets are read when they are first asked for, so what is broken in one shows only then.
    const filled = book.sheets.filter(({ rows }) => rows.length > 0);
    return filled.length === 0 ? undefined : book;
  } catch (fault) {
    // The reader's own words are English and name offsets.
    if (fault instanceof Error) return undefined;
    throw fault;
  }
}
