import { existsSync, realpathSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { saveBook, saveBookAtOnce } from "../book/graft/save-book.ts";
import { whyNotSave } from "../book/graft/why-not-save.ts";
import type { Book } from "../book/model/book-model.ts";
import { UnreadablePart } from "../book/parts/unreadable.ts";
import { unreadableSentence, whyNotWorkbook } from "../book/read/guard-xlsx.ts";
import { openBook } from "../book/read/open-book.ts";
import { holdFile } from "../disk/hold-file.ts";
import { keepAside, keepDatedCopy } from "../disk/keep-copy.ts";
import { knownFile } from "../disk/known-file.ts";
import { forgetBeside, rememberedBeside } from "../disk/memo-file.ts";
import { finishSave, readWhole, saveWhole } from "../disk/save-whole.ts";
import { faultCode, whyNot } from "../disk/why-not.ts";
import { ChangedElsewhere, FolderGone, WrongUse } from "./wrong-use.ts";

const ENDINGS = [".xlsx", ".xlsm", ".xltx", ".xltm"];

function refuseNotXlsx(path: string): void {
  if (!ENDINGS.some((ending) => path.toLowerCase().endsWith(ending)))
    throw new WrongUse(`“${path}” không phải tệp .xlsx. Ghi tên sổ có đuôi .xlsx.`);
}

/** Runs what touches the disk; a fault of the system is told in one sentence. */
function onDisk<T>(what: string, work: () => T): T {
  try {
    return work();
  } catch (fault) {
    const code = faultCode(fault);
    if (code === undefined) throw fault;
    throw new WrongUse(`${what}: ${whyNot(code)}.`, { cause: fault });
  }
}

/** The file behind links; the path itself where nothing stands yet. */
function realFile(path: string): string {
  return onDisk(`Không đọc được ${path}`, () => (existsSync(path) ? realpathSync(path) : path));
}

/** Opens a book that must be there. */
export async function openFile(path: string): Promise<Book> {
  refuseNotXlsx(path);
  if (!existsSync(path)) throw new WrongUse(`Không có tệp ${path}. Kiểm tra lại tên tệp và thư mục.`);
  if (!statSync(path).isFile())
    throw new WrongUse(`Không đọc được sổ ${path}: đó là thư mục, không phải tệp. Ghi tên tệp sổ.`);
  const bytes = onDisk(`Không đọc được sổ ${path}`, () => readWhole(path));
  const why = whyNotWorkbook(bytes);
  if (why !== "") throw new WrongUse(`${path}: ${why}`);
  const book = await readBook(path, bytes);
  if (book.sheets.length === 0)
    throw new WrongUse(`Tệp ${path} không phải sổ Excel (.xlsx): không có trang tính nào.`);
  for (const [key, value] of rememberedBeside(path)) book.properties.set(key, value);
  return book;
}

async function readBook(path: string, bytes: Uint8Array): Promise<Book> {
  try {
    return await openBook(bytes);
  } catch (fault) {
    if (fault instanceof UnreadablePart && fault.why === "unsafe")
      throw new WrongUse(`${path}: ${unreadableSentence(fault)}`, { cause: fault });
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

/** A digital signature does not survive any change of the file, nor would one that is kept be true. */
function refuseSigned(path: string, { file }: Book): void {
  if (file?.package.paths.some((part) => part.toLowerCase().startsWith("_xmlsignatures/")) === true)
    throw new WrongUse(
      `Sổ ${path} có chữ ký số; ghi vào sổ sẽ làm mất chữ ký. Chép sổ thành tệp khác, mở bằng Excel, bỏ chữ ký (Tệp › Thông tin › Xem chữ ký) rồi chạy lại trên bản chép.`,
    );
}

/** Whether the file was made by somebody else and has never been saved here. */
const isForeign = ({ file }: Book): boolean => file !== undefined && file.states.size === 0;

/** A book whose file nobody else changes until it is let go. */
export interface HeldBook {
  /** Of the real file, links followed. */
  readonly path: string;
  readonly book: Book;
  /**
   * Puts the book as it stands in the file's place. Of a file that was never saved here a dated copy is kept first, and told of.
   * @param ready is told the bytes before they go to their place; what it throws stops the save
   * @throws WrongUse where it cannot be saved, one sentence; the file is as it was
   */
  save(ready?: (bytes: Uint8Array) => void): Promise<void>;
  /** The same without a moment to wait in. @returns false where it takes one: then nothing was written */
  saveAtOnce(ready?: (bytes: Uint8Array) => void): boolean;
  /** Whether the file was deleted or moved while its folder is there: the next save puts it there anew. */
  isMissing(): boolean;
  /** Writes the book beside its file, for where that cannot be written, each time over the same copy. @returns where @throws WrongUse */
  saveAside(now: number): Promise<string>;
  release(): void;
}

/**
 * Opens a book and holds its file.
 * @param open `openFile` for a book that must be there, `newFile` for one that must not
 */
export async function holdBook(path: string, open: (path: string) => Promise<Book>): Promise<HeldBook> {
  refuseNotXlsx(path);
  const real = realFile(path);
  const held = holdFile(real);
  if (!held.ok) throw new WrongUse(held.why);
  try {
    onDisk(`Không ghi được sổ ${path}`, () => finishSave(real));
    const known = onDisk(`Không đọc được sổ ${path}`, () => knownFile(real));
    const book = await open(real);
    refuseSigned(path, book);
    let foreign = isForeign(book);
    let aside: string | undefined;
    const refuse = (): void => {
      const why = whyNotSave(book);
      if (why !== "") throw new WrongUse(why);
    };
    const put = (bytes: Uint8Array, ready: ((bytes: Uint8Array) => void) | undefined): void => {
      onDisk(`Không ghi được sổ ${path}, sổ cũ còn nguyên`, () => {
        // Held or not: by another name on another machine, or by a program that lays no lock.
        const state = known.state();
        if (state === "gone")
          throw new FolderGone(`Không ghi được sổ ${path}: không còn thư mục đó. Kiểm tra lại tên.`);
        if (state === "another")
          throw new ChangedElsewhere(
            `Sổ ${path} vừa được lưu từ nơi khác trong khi lệnh này chạy; bản đó còn nguyên, lệnh này chưa ghi gì vào sổ. Hãy chạy lại.`,
          );
        // Beside the answer, which may be read by a program.
        if (foreign) console.error(`Đã giữ một bản chép của sổ gốc: ${keepDatedCopy(real, Date.now())}`);
        foreign = false;
        ready?.(bytes);
        saveWhole(real, bytes);
      });
      known.written(bytes);
      // Only now: until then what stands beside the book is all that is known of letters that left.
      forgetBeside(real);
    };
    const save: HeldBook["save"] = async (ready) => {
      refuse();
      put(await saveBook(book), ready);
    };
    const saveAtOnce: HeldBook["saveAtOnce"] = (ready) => {
      refuse();
      const bytes = saveBookAtOnce(book);
      if (bytes !== undefined) put(bytes, ready);
      return bytes !== undefined;
    };
    const saveAside: HeldBook["saveAside"] = async (now) => {
      const bytes = await saveBook(book);
      aside = onDisk(`Không ghi được bản chép của sổ ${path}`, () => keepAside(real, bytes, now, aside));
      return aside;
    };
    const isMissing = (): boolean => known.state() === "missing";
    return { path: real, book, isMissing, save, saveAtOnce, saveAside, release: held.release };
  } catch (fault) {
    held.release();
    throw fault;
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
  const held = await holdBook(path, open);
  try {
    const done = work(held.book);
    await held.save();
    return done;
  } finally {
    held.release();
  }
}
