import { readdirSync, statSync } from "node:fs";
import { basename, join, relative } from "node:path";

/** A file that was named, or found in a folder that was, and how it is called. */
export interface Found {
  readonly path: string;
  readonly name: string;
}

/** What Word, a system and a download leave beside files of their own. */
const isLeftover = (path: string): boolean =>
  /(?:^|[/\\])(?:~\$|\.|Thumbs\.db$|desktop\.ini$)/iu.test(path) || /\.(?:tmp|part|crdownload)$/iu.test(path);

/** All files of what was named: a file itself, a folder with those below it, in the order of their names. @throws what the disk says */
export function filesOf(named: string): readonly Found[] {
  if (!statSync(named).isDirectory()) return [{ path: named, name: basename(named) }];
  return readdirSync(named, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, name: relative(named, path) }))
    .filter(({ name }) => !isLeftover(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
