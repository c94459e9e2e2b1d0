import { existsSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { draftOf, writeDraft } from "./save-whole.ts";

const two = (number: number): string => String(number).padStart(2, "0");

/** The first name of a copy that is free. */
function freeName(path: string, moment: string): string {
  const ending = extname(path);
  const name = basename(path, ending);
  for (let number = 1; ; number += 1) {
    const more = number === 1 ? "" : ` ${number}`;
    const copy = join(dirname(path), `${name} (bản gốc ${moment}${more})${ending}`);
    if (!existsSync(copy)) return copy;
  }
}

/**
 * Copies a file beside itself under a name with the moment in it, before it is changed for the first time. The copy has that
 * name only once it is whole on the disk. Only for who holds the file.
 * @param now milliseconds since 1970
 * @returns where the copy is
 * @throws a fault of the file system
 */
export function keepDatedCopy(path: string, now: number): string {
  const at = new Date(now);
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  const copy = freeName(path, `${day} ${two(at.getHours())}${two(at.getMinutes())}`);
  const draft = draftOf(path);
  try {
    writeDraft(draft, readFileSync(path), statSync(path));
    renameSync(draft, copy);
    return copy;
  } finally {
    rmSync(draft, { force: true });
  }
}
