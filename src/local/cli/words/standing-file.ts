import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { faultCode } from "../../disk/why-not.ts";

/**
 * A typed path under the name that the disk has for it: a file that came from a Mac, or in its zip, has its letters and
 * their marks apart (NFD), what is typed has them in one. What leads to no file is given back as it was typed.
 */
export function standingFile(typed: string): string {
  if (!/[^\x20-\x7e]/u.test(typed) || existsSync(typed)) return typed;
  const asked = basename(typed).normalize("NFC");
  const found = namesIn(dirname(typed)).find((name) => name.normalize("NFC") === asked);
  return found === undefined ? typed : join(dirname(typed), found);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (fault) {
    if (faultCode(fault) === undefined) throw fault;
    return [];
  }
}
