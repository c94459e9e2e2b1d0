import type { Book } from "../../src/local/book/model/book-model.ts";
import { openBook } from "../../src/local/book/read/open-book.ts";

import { memoryDrive } from "../../src/local/drive/memory-drive.ts";
import { scriptOf } from "../../src/local/google/script.ts";

import { type Host, makeHost } from "../../src/local/host.ts";
import type { HostOptions } from "../../src/local/host-options.ts";
import { memoryOutbox } from "../../src/local/mail/memory-outbox.ts";

/** 5 March 2026, 08:00 in Viet Nam. */
export const START = Date.UTC(2026, 2, 5, 1);

/** A host over a book with a bundle of one public function per entry; each body sees `SpreadsheetApp`, `sheet` and `args`. */
export function tinyHost(
  book: Book,
  bodies: Readonly<Record<string, string>>,
  options: Partial<HostOptions>,
): Host {
  const bundle = Object.entries(bodies)
    .map(
      ([name, body]) =>
        `function ${name}(...args) { const book = () => SpreadsheetApp.getActive(); const sheet = () => book().getSheets()[0]; ${body} }`,
    )
    .join("\n");
  return makeHost({
    book,
    user: "lan@sotuphap.vn",
    now: () => START,
    timeZone: "Asia/Ho_Chi_Minh",
    pages: (name) => `<p>${name}</p>`,
    drive: memoryDrive(),
    outbox: memoryOutbox(),
    script: scriptOf(bundle),
    ...options,
  });
}

/** Runs one body on a new book and gives its result. */
export async function runTiny(body: string, ...args: readonly unknown[]): Promise<unknown> {
  return tinyHost(await openBook(undefined), { main: body }, {}).call("main", ...args);
}

/** The message of what a body throws on a new book; "" when it throws nothing. */
export async function refusal(body: string): Promise<string> {
  const guarded = `try { ${body} } catch (e) { return e.name + ": " + e.message; } return "";`;
  return String(await runTiny(guarded));
}

export type { Book, Host };
