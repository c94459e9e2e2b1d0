import { readdirSync, realpathSync } from "node:fs";
import { join } from "node:path";

/** What stands in a folder and below it, by path from the folder; names in NFC, whatever the disk's form is. */
export interface ListedFiles {
  readonly books: readonly ListedFile[];
  readonly packages: readonly ListedFile[];
  /** Spreadsheets of another kind, which somebody may have meant. */
  readonly others: readonly ListedFile[];
  /** All that is no spreadsheet. */
  readonly ignored: number;
}

export interface ListedFile {
  readonly path: string;
  readonly name: string;
}

const book = /\.(?:xlsx|xlsm|xltx|xltm)$/iu;
const otherSheet = /\.(?:xls|xlsb|ods|csv|tsv|numbers|gsheet|zip|rar|7z)$/iu;

/** The file of a table of the workbook *out* that was too long for its sheet. */
export const besidePath = (out: string, tab: string): string => out.replace(/\.xlsx$/iu, ` - ${tab}.csv`);

const isBeside = (path: string, out: string): boolean =>
  path.startsWith(besidePath(out, "").slice(0, -".csv".length)) && path.endsWith(".csv");

/**
 * Lists books and exported packages, in the order of their names. A folder with a descriptor is a package, and nothing
 * in it is looked at by itself. What Office writes while a file is open, and hidden files, are left out.
 * @param out the file that is being made: a former one must not be counted
 * @throws a fault of the file system for the folder itself
 */
export function listedFiles(folder: string, out: string): ListedFiles {
  const [books, packages, others]: [ListedFile[], ListedFile[], ListedFile[]] = [[], [], []];
  let ignored = 0;
  const met = new Set<string>();
  const walk = (path: string, name: string): void => {
    const real = realpathSync(path);
    if (met.has(real)) return;
    met.add(real);
    const entries = readdirSync(path, { withFileTypes: true });
    if (name !== "" && entries.some((entry) => entry.name === "datapackage.json")) {
      packages.push({ path, name });
      return;
    }
    for (const entry of entries) {
      const full = join(path, entry.name);
      const shown = (name === "" ? entry.name : `${name}/${entry.name}`).normalize("NFC");
      if (/^(?:\.|~\$)/u.test(entry.name) || full === out || isBeside(full, out)) continue;
      if (entry.isDirectory()) walk(full, shown);
      else if (book.test(entry.name)) books.push({ path: full, name: shown });
      else if (otherSheet.test(entry.name)) others.push({ path: full, name: shown });
      else ignored += 1;
    }
  };
  walk(folder, "");
  const inOrder = (files: ListedFile[]): readonly ListedFile[] =>
    files.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return { books: inOrder(books), packages: inOrder(packages), others: inOrder(others), ignored };
}
