import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { fileId, isUnchanged } from "./file-id.ts";
import { lockOf } from "./hold-file.ts";

/** What became of a file since it was last read or written here. */
export type FileState =
  /** It is the same, or has the same bytes: a stick was pulled out and put back, a folder was copied back. */
  | "same"
  /** Its folder, with our lock, is there; the file was deleted, moved or has another name. */
  | "missing"
  /** Its folder is not there. */
  | "gone"
  /** Another file stands in its place. */
  | "another";

/** A file that is held, and known by its bytes. */
export interface KnownFile {
  state(): FileState;
  /** It was written by us. */
  written(bytes: Uint8Array): void;
}

const markOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** Remembers a held file as it stands, or that there is none yet. @throws a fault of the file system, as `state` does */
export function knownFile(path: string): KnownFile {
  let id = fileId(path);
  let mark = id === undefined ? undefined : markOf(readFileSync(path));
  return {
    state: () => {
      const now = fileId(path);
      if (now === undefined) {
        if (!existsSync(lockOf(path))) return "gone";
        return id === undefined ? "same" : "missing";
      }
      return isUnchanged(id, now) || markOf(readFileSync(path)) === mark ? "same" : "another";
    },
    written: (bytes) => {
      id = fileId(path);
      mark = markOf(bytes);
    },
  };
}
