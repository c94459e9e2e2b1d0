import { freeFileName } from "./file-name.ts";
import type { LocalDrive } from "./local-drive.ts";

export interface MemoryDrive extends LocalDrive {
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** A drive that keeps its files in memory, for tests and trials. */
export function memoryDrive(): MemoryDrive {
  const files = new Map<string, Uint8Array>();
  return {
    files,
    flat: false,
    freeName: freeFileName,
    read: (fileName) => files.get(fileName),
    write: (fileName, bytes) => {
      files.set(fileName, bytes);
    },
    remove: (fileName) => {
      files.delete(fileName);
    },
    link: (fileName) => `https://drive.invalid/${fileName ?? ""}`,
  };
}
