import { existsSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { openBook } from "../book/file/xlsx-open.ts";
import { saveBook } from "../book/file/xlsx-save.ts";
import type { Book } from "../book/model/book-model.ts";
import { forgetBeside, rememberedBeside } from "./memo-file.ts";
import { WrongUse } from "./wrong-use.ts";

/** Files by which Excel and LibreOffice show that they hold a book open. */
function holders(path: string): readonly string[] {
  const [folder, name] = [dirname(path), basename(path)];
  return [join(folder, `~$${name}`), join(folder, `.~lock.${name}#`)];
}

function refuseHeld(path: string): void {
  if (holders(path).some((holder) => existsSync(holder))) {
    throw new WrongUse(`Sổ ${path} đang mở trong Excel hoặc LibreOffice. Đóng sổ ở đó rồi chạy lại.`);
  }
}

function refuseNotXlsx(path: string): void {
  if (!path.toLowerCase().endsWith(".xlsx")) {
    throw new WrongUse(`“${path}” không phải tệp .xlsx. Ghi tên sổ có đuôi .xlsx.`);
  }
}

/** Opens a book that must be there. */
export async function openFile(path: string): Promise<Book> {
  refuseNotXlsx(path);
  if (!existsSync(path)) throw new WrongUse(`Không có tệp ${path}.`);
  if (!statSync(path).isFile()) throw new WrongUse(`“${path}” không phải là tệp.`);
  const book = await readBook(path);
  // Word and PowerPoint files are the same kind of archive, and open as a book without a sheet.
  if (book.sheets.length === 0)
    throw new WrongUse(`Tệp ${path} không phải sổ Excel (.xlsx): không có trang tính nào.`);
  return book;
}

async function readBook(path: string): Promise<Book> {
  const bytes = readFileSync(path);
  try {
    const book = await openBook(bytes);
    for (const [key, value] of rememberedBeside(path)) book.properties.set(key, value);
    return book;
  } catch (fault) {
    // The reader's own words are English and name offsets; they go with the error, not to the clerk.
    throw new WrongUse(
      `Tệp ${path} không phải sổ Excel (.xlsx) đọc được: tệp bị hỏng, hoặc là loại tệp khác đã đổi đuôi.`,
      { cause: fault },
    );
  }
}

/** A new book for a path where nothing stands yet. */
export async function newFile(path: string): Promise<Book> {
  refuseNotXlsx(path);
  if (existsSync(path)) throw new WrongUse(`Tệp ${path} đã có. Chọn tên khác, hoặc xóa tệp đó trước.`);
  if (!existsSync(dirname(path))) throw new WrongUse(`Không có thư mục ${dirname(path)}.`);
  // Of a book that stood there before.
  forgetBeside(path);
  return openBook(undefined);
}

/**
 * Keeps the book to one command at a time, from before it is read until it is saved.
 * @returns what lets it go again
 */
function holdFile(path: string): () => void {
  refuseNotXlsx(path);
  refuseHeld(path);
  const lock = `${path}.dang-chay`;
  try {
    writeFileSync(openSync(lock, "wx"), String(process.pid));
  } catch (fault) {
    if (!(fault instanceof Error && "code" in fault)) throw fault;
    if (fault.code === "EEXIST") {
      throw new WrongUse(
        `Một lệnh khác đang chạy trên sổ ${path}. Đợi lệnh đó xong; nếu chắc chắn không còn, xóa tệp ${lock}.`,
      );
    }
    throw new WrongUse(`Không ghi được vào thư mục ${dirname(path)} (${String(fault.code)}).`);
  }
  return () => rmSync(lock, { force: true });
}

/** Puts the saved book in place of the old one in one step: a broken-off save leaves the old book whole. */
async function saveFile(path: string, book: Book): Promise<void> {
  const bytes = await saveBook(book);
  const draft = `${path}.moi`;
  try {
    writeFileSync(draft, bytes);
    renameSync(draft, path);
  } catch (fault) {
    rmSync(draft, { force: true });
    const code = fault instanceof Error && "code" in fault ? String(fault.code) : String(fault);
    throw new WrongUse(`Không ghi được sổ ${path} (${code}). Sổ cũ còn nguyên.`);
  }
}

/**
 * Opens a book, lets the command work on it and saves it, while no other command does. A fault leaves the file as it was.
 * @param open `openFile` for a book that must be there, `newFile` for one that must not
 * @returns what the command gives, once the book is saved
 */
export async function changeFile<T>(
  path: string,
  open: (path: string) => Promise<Book>,
  work: (book: Book) => T,
): Promise<T> {
  const release = holdFile(path);
  try {
    const book = await open(path);
    const done = work(book);
    await saveFile(path, book);
    // Only now: until then what stands beside the book is all that is known of letters that left.
    forgetBeside(path);
    return done;
  } finally {
    release();
  }
}
