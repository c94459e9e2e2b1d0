import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { readingOfAnyFile } from "../../../reading/read-any-file.ts";
import { largestFile, type ReceivedFile, receivedPapers } from "../../../reading/received/received-papers.ts";
import { faultCode, whyNot } from "../../disk/why-not.ts";

/** A file that was named, or found in a folder that was, and how it is called. */
interface Found {
  readonly path: string;
  readonly name: string;
}

/** What Word, a system and a download leave beside files of their own. */
const isLeftover = (path: string): boolean =>
  /(?:^|[/\\])(?:~\$|\.|Thumbs\.db$|desktop\.ini$)/iu.test(path) || /\.(?:tmp|part|crdownload)$/iu.test(path);

/** All files of what was named: a file itself, a folder with those below it, in the order of their names. */
function filesOf(named: string): readonly Found[] {
  if (!statSync(named).isDirectory()) return [{ path: named, name: basename(named) }];
  return readdirSync(named, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, name: relative(named, path) }))
    .filter(({ name }) => !isLeftover(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

const unread = (file: string, why: string): ReceivedFile => ({ papers: [], unread: [{ file, why }] });

async function readFound({ path, name }: Found): Promise<ReceivedFile> {
  if (statSync(path).size > largestFile)
    return unread(name, "Tệp lớn quá 50 MB: bỏ ảnh trong tệp, hoặc nhập tay.");
  return receivedPapers(name, readFileSync(path), readingOfAnyFile);
}

/** The papers of all files and folders that were named; what the disk does not give is told like what cannot be read. */
export async function readReceived(named: readonly string[]): Promise<readonly ReceivedFile[]> {
  const read: ReceivedFile[] = [];
  for (const each of named) {
    try {
      for (const found of filesOf(each)) read.push(await readFound(found));
    } catch (fault) {
      const code = faultCode(fault);
      if (code === undefined) throw fault;
      read.push(unread(each, `${whyNot(code)}.`));
    }
  }
  return read;
}
