import type { Memo } from "../ports/memo.ts";
import type { PaperFolder } from "../ports/papers.ts";
import { classifyServiceError } from "./service-error.ts";
import type { DriveFile, GoogleDriveFiles } from "./surface.ts";

const folderType = "application/vnd.google-apps.folder";
/** What a clerk's own folder is called, in which all others lie. */
const ownName = "Sổ Thi đua";

/** The folders of one clerk's files; undefined stands for the clerk's own, in which all others lie. */
export interface PaperFolders {
  /** The folder's id, where one was made as far as is known; it may lie in the bin or be gone since. */
  known(folder: PaperFolder | undefined): string | undefined;
  /** Makes the folder anew, and the clerk's own where that lies in the bin or is gone. Gives its id. */
  make(folder: PaperFolder | undefined): string;
}

/**
 * Makes something in a folder, and in a new one where the folder is gone or lies in the bin, where nobody finds it again: Drive
 * lets files be made there.
 * @param create makes it in the folder of this id, and tells whether it then lies in the bin
 */
export function inFolder(
  folders: PaperFolders,
  folder: PaperFolder | undefined,
  create: (parent: string) => DriveFile,
): DriveFile {
  const known = folders.known(folder);
  if (known === undefined) return create(folders.make(folder));
  try {
    const made = create(known);
    if (made.trashed !== true) return made;
  } catch (thrown) {
    // The clerk deleted the folder: make another. Anything else goes up.
    if (classifyServiceError(thrown) !== "not-reachable") throw thrown;
  }
  return create(folders.make(folder));
}

/**
 * Folders that are remembered in the book, each made once.
 * @param own key of the clerk's own folder
 */
export function rememberedFolders(
  files: () => GoogleDriveFiles,
  memo: Memo,
  own: () => string,
): PaperFolders {
  /** Folders that this run knows; another run of the same clerk hardly makes another meanwhile. */
  const ids = new Map<string, string>();
  const keyOf = (folder: PaperFolder | undefined): string =>
    folder === undefined ? own() : `${own()}:${folder.key}`;
  const noteNew = (key: string): string => {
    const [id] = files().generateIds({ count: 1 }).ids ?? [];
    if (id === undefined) throw new Error("Drive gave no id for a folder");
    memo.set(key, id);
    ids.set(key, id);
    return id;
  };
  const folders: PaperFolders = {
    known: (folder) => {
      const key = keyOf(folder);
      const id = ids.get(key) ?? memo.get(key);
      if (id !== undefined) ids.set(key, id);
      return id;
    },
    /**
     * Its id is written down before it is made, so that no run that dies can leave a folder nobody knows of. Drive takes such
     * ids for folders, for Google Docs and for uploads that become one it does not
     * (https://developers.google.com/workspace/drive/api/guides/create-file#generate_ids_to_use_with_your_files).
     */
    make: (folder) => {
      if (folder === undefined) {
        const id = noteNew(keyOf(undefined));
        files().create({ id, name: ownName, mimeType: folderType });
        return id;
      }
      const made = inFolder(folders, undefined, (parent) => {
        const id = noteNew(keyOf(folder));
        return files().create({ id, name: folder.name, mimeType: folderType, parents: [parent] }, null, {
          fields: "id,trashed",
        });
      });
      return made.id ?? "";
    },
  };
  return folders;
}
