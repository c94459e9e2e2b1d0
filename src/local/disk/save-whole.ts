import {
  chmodSync,
  chownSync,
  closeSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";
import { fileId, isOneFile, sharedLock } from "./file-id.ts";
import { holderOf } from "./lock-folder.ts";
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

/**
 * Writes a new file whole onto the disk.
 * @param like whose rights and owner it gets; undefined for those of any new file
 * @returns whether it has them
 */
export function writeDraft(draft: string, bytes: Uint8Array, like: Stats | undefined): boolean {
  rmSync(draft, { force: true });
  const file = openSync(draft, "wx", like === undefined ? 0o666 : 0o600);
  try {
    writeAll(file, bytes);
  } finally {
    closeSync(file);
  }
  return like === undefined || likeBefore(draft, like);
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

/** The new bytes of a file that is being written over: whole on the disk before the first of them goes to its place. */
const readyOf = (path: string): string => `${path}.moi-xong`;
/** So long after its bytes were ready a file may still be as a killed command left it, in milliseconds. */
const LONGEST_WRITE = 60_000;

/** The bytes that a killed command was writing over a file; undefined where none was, or where the file was changed since. */
function unfinished(path: string): Uint8Array | undefined {
  const [ready, file] = [statOf(readyOf(path)), statOf(path)];
  const isLeft = ready !== undefined && file !== undefined && file.mtimeMs < ready.mtimeMs + LONGEST_WRITE;
  return isLeft ? readFileSync(readyOf(path)) : undefined;
}

/** The other name by which a command holds this file, or held it when it was killed; undefined where none does. */
export function otherName(path: string): string | undefined {
  const id = fileId(path);
  const lock = sharedLock(id);
  const name = lock === undefined ? undefined : holderOf(lock)?.path;
  return name !== undefined && name !== path && isOneFile(fileId(name), id) ? name : undefined;
}

/** The bytes of a file as the last command meant them, even one that was killed while it wrote them under another name. */
export function readWhole(path: string): Uint8Array {
  const other = otherName(path);
  return unfinished(path) ?? (other === undefined ? undefined : unfinished(other)) ?? readFileSync(path);
}

/** Brings to its end what a killed command was writing. Only for who holds the file. @throws a fault of the file system */
export function finishSave(path: string): void {
  const bytes = unfinished(path);
  if (bytes !== undefined) writeOver(path, bytes);
  for (const left of [readyOf(path), draftOf(path)]) rmSync(left, { force: true });
}

/** Where a file is written before it gets its name; one that a killed command left goes with `finishSave`. */
export const draftOf = (path: string): string => `${path}.moi`;

/**
 * Puts new bytes in a file's place in one step: whoever looks sees the old file or the new one, never a part. A file with
 * several names (hard links), or whose owner we cannot give the new one, is written over after its draft is safe on the
 * disk, from which a next command finishes it.
 * @param path of the real file, links followed
 * @throws a fault of the file system; then the old file is whole and no draft is left
 */
export function saveWhole(path: string, bytes: Uint8Array): void {
  const before = statOf(path);
  const draft = draftOf(path);
  try {
    const isLike = writeDraft(draft, bytes, before);
    if (before === undefined || (before.nlink === 1 && isLike)) renameSync(draft, path);
    else {
      renameSync(draft, readyOf(path));
      writeOver(path, bytes);
      rmSync(readyOf(path));
    }
    settle(dirname(path));
  } finally {
    rmSync(draft, { force: true });
  }
}
