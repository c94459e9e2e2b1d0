import { faultCode, whyNot } from "../../disk/why-not.ts";
import type { Answered, Calls } from "../protocol.ts";
import { folderShown } from "./folder-shown.ts";
import { letterPathOf, lettersIn } from "./letters-in.ts";
import { type Launch, openOutside } from "./open-outside.ts";
import { paperPathOf, papersFolderOf, papersIn } from "./papers-in.ts";

/** What the files of a book need of the server. */
export interface FileDeps {
  /** The open book's whole path; undefined while none is open. */
  book(): string | undefined;
  /** Where new books go. */
  readonly folder: string;
  /** Brings the file up to all that was acknowledged. */
  save(): Promise<void>;
  /** Starts programs of this machine. */
  readonly launch: Launch;
  readonly platform: NodeJS.Platform;
}

type Names = "papers" | "openPaper" | "letters" | "openLetter" | "folder";

/** Answers of the calls about files. */
export type FileCalls = {
  readonly [Name in Names]: (asks: Calls[Name]["asks"]) => Promise<Answered<Calls[Name]["gives"]>>;
};

const no = (message: string) => ({ ok: false, message }) as const;

/** A fault of the file system is a sentence; any other is ours and is thrown on. */
async function tried<T>(what: string, act: () => Promise<Answered<T>>): Promise<Answered<T>> {
  try {
    return await act();
  } catch (fault) {
    const code = faultCode(fault);
    if (code === undefined) throw fault;
    return no(`Không đọc được ${what}: ${whyNot(code)}.`);
  }
}

export function fileCalls(deps: FileDeps): FileCalls {
  const ofBook = async <T>(act: (book: string) => Promise<Answered<T>>): Promise<Answered<T>> => {
    const book = deps.book();
    if (book === undefined) return no("Chưa mở sổ nào.");
    return tried(papersFolderOf(book), () => act(book));
  };
  const open = async (path: string | undefined, what: string): Promise<Answered<Record<never, never>>> => {
    if (path === undefined) return no(`Không còn ${what} trong thư mục. Có thể tệp đã bị xóa hoặc đổi tên.`);
    const why = await openOutside(path, deps.launch, deps.platform);
    return why === undefined ? { ok: true, value: {} } : no(why);
  };
  return {
    papers: () =>
      ofBook(async (book) => ({
        ok: true,
        value: { folder: papersFolderOf(book), papers: papersIn(book) },
      })),
    openPaper: (asks) =>
      ofBook((book) =>
        "id" in asks ? open(paperPathOf(book, asks.id), `“${asks.id}”`) : open(papersFolderOf(book), ""),
      ),
    letters: () => ofBook(async (book) => ({ ok: true, value: { letters: await lettersIn(book) } })),
    openLetter: ({ id }) => ofBook((book) => open(letterPathOf(book, id), "thư này")),
    folder: ({ path }) =>
      tried(`“${path ?? deps.folder}”`, async () => ({ ok: true, value: folderShown(path ?? deps.folder) })),
  };
}
