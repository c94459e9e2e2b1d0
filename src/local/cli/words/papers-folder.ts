import { statSync } from "node:fs";
import { WrongUse } from "../../session/wrong-use.ts";

/** A folder to write papers into: one that is there, or a name that is still free. */
export function papersFolder(path: string): string {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there !== undefined && !there.isDirectory()) throw new WrongUse(`“${path}” không phải là thư mục.`);
  return path;
}
