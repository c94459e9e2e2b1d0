import { statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A file as the disk knows it, whatever name it is called by. */
export interface FileId {
  readonly disk: bigint;
  readonly number: bigint;
  readonly names: bigint;
  readonly size: bigint;
  /** When it was last written, nanoseconds since 1970. */
  readonly written: bigint;
}

/** The file behind a path; undefined where there is none. */
export function fileId(path: string): FileId | undefined {
  const stat = statSync(path, { bigint: true, throwIfNoEntry: false });
  if (stat === undefined) return undefined;
  return { disk: stat.dev, number: stat.ino, names: stat.nlink, size: stat.size, written: stat.mtimeNs };
}

/** Whether two paths lead to one file. */
export const isOneFile = (a: FileId | undefined, b: FileId | undefined): boolean =>
  a !== undefined && b !== undefined && a.disk === b.disk && a.number === b.number;

/** Whether nobody has written to a file, or put another in its place, between two looks. */
export const isUnchanged = (before: FileId | undefined, now: FileId | undefined): boolean =>
  before === undefined || now === undefined
    ? before === now
    : isOneFile(before, now) && before.size === now.size && before.written === now.written;

/** Where a file with several names (hard links) is locked on this machine; undefined for one with a name of its own. */
export function sharedLock(id: FileId | undefined): string | undefined {
  if (id === undefined || id.names < 2n) return undefined;
  return join(tmpdir(), `thi-dua-${id.disk}-${id.number}.dang-chay`);
}
