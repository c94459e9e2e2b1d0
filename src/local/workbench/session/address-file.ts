import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";

/** Where a server that holds a book answers, beside the book: with its token, so for this user alone to read. */
const fileOf = (path: string): string => `${path}.dia-chi`;

/** Says where the book is open. Only for who holds the file. */
export function writeAddress(path: string, address: string): void {
  // The rights of a file that is there would stay as they are.
  rmSync(fileOf(path), { force: true });
  writeFileSync(fileOf(path), address, { mode: 0o600, flag: "wx" });
}

/** The book is open nowhere any more. */
export function forgetAddress(path: string): void {
  rmSync(fileOf(path), { force: true });
}

/** Where the book may be open; a killed server leaves its address. */
export const readAddress = (path: string): string | undefined =>
  existsSync(fileOf(path)) ? readFileSync(fileOf(path), "utf8") : undefined;
