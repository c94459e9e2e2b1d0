import type { PaperFile, Papers } from "../ports/papers.ts";

/** A stored paper as it lies in memory. */
export interface MemoryPaper {
  readonly id: string;
  readonly owner: string;
  readonly file: PaperFile;
}

/** A store that several clerks share; each reaches only the files he or she made, as drive.file has it. */
export interface MemoryDrive {
  readonly files: ReadonlyMap<string, MemoryPaper>;
  papersOf(user: string): Papers;
  /** The same store at this moment, on its own from now on. */
  twin(): MemoryDrive;
}

export function memoryDrive(): MemoryDrive {
  return driveOf(new Map());
}

function driveOf(files: Map<string, MemoryPaper>): MemoryDrive {
  const stored = (id: string) => ({ id, link: `bo-nho:${id}` });
  const papersOf = (user: string): Papers => ({
    find: (key, folder) => {
      const found = [...files.values()].find(
        ({ owner, file }) => owner === user && file.key === key && file.folder?.key === folder?.key,
      );
      return found === undefined ? undefined : stored(found.id);
    },
    create: (file) => {
      const id = `tep-${files.size + 1}`;
      files.set(id, { id, owner: user, file });
      return stored(id);
    },
    update: (id, file) => {
      const before = files.get(id);
      if (before === undefined || before.owner !== user) return { refused: "not-reachable" };
      const { folder: _stays, ...now } = file;
      // It stays where it was made.
      const { folder } = before.file;
      files.set(id, { ...before, file: folder === undefined ? now : { ...now, folder } });
      return stored(id);
    },
  });
  return { files, papersOf, twin: () => driveOf(new Map(files)) };
}
