import {
  chmodSync,
  chownSync,
  closeSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";
import { faultCode } from "./why-not.ts";

/** The file as it stands; undefined where there is none. */
function statOf(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false });
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at, at);
  fsyncSync(file);
}

/** A rename is on the disk once its folder is; where a folder cannot be opened (Windows) the system sees to it. */
function settle(folder: string): void {
  let opened: number;
  try {
    opened = openSync(folder, "r");
  } catch (fault) {
    if (faultCode(fault) === undefined) throw fault;
    return;
  }
  try {
    fsyncSync(opened);
  } catch (fault) {
    if (faultCode(fault) === undefined) throw fault;
  } finally {
    closeSync(opened);
  }
}

/** Gives a new file the rights and the owner of the old one. @returns whether it has them */
function likeBefore(draft: string, before: Stats): boolean {
  try {
    const now = statSync(draft);
    if (now.uid !== before.uid || now.gid !== before.gid) chownSync(draft, before.uid, before.gid);
    chmodSync(draft, before.mode & 0o7777);
    return true;
  } catch (fault) {
    if (faultCode(fault) === undefined) throw fault;
    return false;
  }
}

/** Writes over a file that has other names, or an owner that we cannot give away: its place on the disk stays the same. */
function writeOver(path: string, bytes: Uint8Array): void {
  const file = openSync(path, "r+");
  try {
    writeAll(file, bytes);
    ftruncateSync(file, bytes.length);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/**
 * Puts new bytes in a file's place in one step: whoever looks sees the old file or the new one, never a part. A file with
 * several names (hard links), or whose owner we cannot give the new one, is written over after its draft is safe on the
 * disk.
 * @param path of the real file, links followed
 * @throws a fault of the file system; then the old file is whole and no draft is left
 */
export function saveWhole(path: string, bytes: Uint8Array): void {
  const before = statOf(path);
  const draft = `${path}.moi`;
  try {
    rmSync(draft, { force: true });
    const file = openSync(draft, "wx", before === undefined ? 0o666 : 0o600);
    try {
      writeAll(file, bytes);
    } finally {
      closeSync(file);
    }
    const isOneName = before === undefined || (before.nlink === 1 && likeBefore(draft, before));
    if (isOneName) renameSync(draft, path);
    else writeOver(path, bytes);
    settle(dirname(path));
  } finally {
    rmSync(draft, { force: true });
  }
}
