import { dirname, isAbsolute, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Where a paper lies, as somebody at the command line names it: from the folder she stands in.
 * @param book path of the book's file
 * @param link as the book has it: a path from the book, or the address of books of earlier versions
 */
export function paperPath(book: string, link: string): string {
  const file = link.startsWith("file:") ? fileURLToPath(link) : resolve(dirname(book), link);
  const path = relative(process.cwd(), file);
  return isAbsolute(path) ? file : path;
}
