import { readFileSync, statSync } from "node:fs";
import { readingOfAnyFile } from "../../../reading/read-any-file.ts";
import { largestFile, type ReceivedFile, receivedPapers } from "../../../reading/received/received-papers.ts";
import { faultCode, whyNot } from "../../disk/why-not.ts";
import { type Found, filesOf } from "./found-files.ts";

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
