import type { PaperFile, PaperFolder, Papers, StoredPaper } from "../ports/papers.ts";
import { core } from "./core.ts";
import { documentMemo } from "./memo.ts";
import { classifyServiceError } from "./service-error.ts";
import type { DriveFile, GoogleBlob, GoogleDriveFiles, GoogleGlobals } from "./surface.ts";

export const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const googleDoc = "application/vnd.google-apps.document";
const folderType = "application/vnd.google-apps.folder";
const fields = "id,webViewLink,trashed";
const folderName = "Sổ Thi đua";
const keyProperty = "thiDua";
const sourceProperty = "thiDuaNguon";

/** Apps Script bytes are signed. */
export function signed(bytes: Uint8Array): number[] {
  return Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
}

/** What the bytes are. */
const typeOf = ({ as }: PaperFile): string => (as === "xlsx" ? xlsx : docx);
const endingOf = ({ as }: PaperFile): string => (as === "xlsx" ? ".xlsx" : ".docx");

/** A workbook is sent on as a file, and keeps its ending; a paper is called by its name. */
const nameOf = (file: PaperFile): string => (file.as === "xlsx" ? `${file.name}.xlsx` : file.name);

/** A property holds 124 bytes with its name; Vietnamese letters take up to three each. The fingerprint stands first. */
function sourceOf({ source }: PaperFile): string {
  return source.slice(0, 35);
}

/** What Drive answered of a file; a clerk may have put it, or the folder it lies in, into the bin. */
function stored(file: DriveFile): StoredPaper {
  return { id: file.id ?? "", link: file.webViewLink ?? "" };
}

/**
 * Papers in the clerk's Drive. `drive.file` lets a clerk reach only files the add-on made for that same clerk, so each
 * clerk has a folder of his or her own, with further ones in it, made once and remembered in the book (platform facts, §5.4).
 */
export function drivePapers({
  Drive,
  Utilities,
  PropertiesService,
  Session,
  SpreadsheetApp,
}: GoogleGlobals): Papers {
  const files = (): GoogleDriveFiles => {
    if (Drive?.Files === undefined) {
      throw new Error("Dịch vụ Drive của bản cài đặt này đang tắt; người phụ trách cần bật Drive API (v3).");
    }
    return Drive.Files;
  };

  const memo = documentMemo({ PropertiesService });

  /** Who runs this and in which book does not change while it runs: asked once, however many files are stored. */
  let run: { readonly folderKey: string; readonly book: string } | undefined;
  const thisRun = () => {
    run ??= {
      folderKey: `thu-muc:${Session.getEffectiveUser().getEmail()}`,
      book: SpreadsheetApp.getActive().getId().slice(0, 12),
    };
    return run;
  };
  /** The clerk's own folder, in which all others lie, where none is given. */
  const folderKey = (folder: PaperFolder | undefined): string =>
    folder === undefined ? thisRun().folderKey : `${thisRun().folderKey}:${folder.key}`;
  /** Folders that this run knows; another run of the same clerk hardly makes another meanwhile. */
  const folderIds = new Map<string, string>();
  const knownFolder = (folder: PaperFolder | undefined): string | undefined => {
    const key = folderKey(folder);
    const id = folderIds.get(key) ?? memo.get(key);
    if (id !== undefined) folderIds.set(key, id);
    return id;
  };

  /**
   * A folder's id is written down before it is made, so that no run that dies can leave a folder nobody knows of. Drive takes
   * such ids for folders, for Google Docs and for uploads that become one it does not
   * (https://developers.google.com/workspace/drive/api/guides/create-file#generate_ids_to_use_with_your_files).
   */
  const createFolder = (folder: PaperFolder | undefined, parents: string[]): DriveFile => {
    const [id] = files().generateIds({ count: 1 }).ids ?? [];
    if (id === undefined) throw new Error("Drive gave no id for a folder");
    memo.set(folderKey(folder), id);
    folderIds.set(folderKey(folder), id);
    const resource = { id, name: folder?.name ?? folderName, mimeType: folderType };
    return files().create(parents.length === 0 ? resource : { ...resource, parents }, null, { fields });
  };

  /** Makes something in a folder, and in a new one where that is gone or lies in the bin: Drive lets files be made there. */
  const inFolder = (folder: PaperFolder | undefined, create: (parent: string) => DriveFile): DriveFile => {
    const known = knownFolder(folder);
    try {
      const made = known === undefined ? undefined : create(known);
      // In the bin nobody finds it again.
      if (made !== undefined && made.trashed !== true) return made;
    } catch (thrown) {
      // The clerk deleted the folder: make another. Anything else goes up.
      if (classifyServiceError(thrown) !== "not-reachable") throw thrown;
    }
    const { id = "" } =
      folder === undefined
        ? createFolder(undefined, [])
        : inFolder(undefined, (parent) => createFolder(folder, [parent]));
    return create(id);
  };

  const blobOf = (file: PaperFile): GoogleBlob =>
    // A blob without a name is refused by Drive.
    Utilities.newBlob(signed(file.bytes), typeOf(file), `${file.name}${endingOf(file)}`);

  const createIn = (parent: string, file: PaperFile): DriveFile => {
    const resource: DriveFile = {
      name: nameOf(file),
      mimeType: file.as === "google-doc" ? googleDoc : typeOf(file),
      parents: [parent],
      appProperties: { [keyProperty]: propertyOf(file.key), [sourceProperty]: sourceOf(file) },
    };
    return files().create(resource, blobOf(file), { fields });
  };

  /**
   * Drive allows 124 bytes for name and value of a property, and a code may hold any letter: a key that is long or not plain
   * is told by its fingerprint. The book's id keeps two books apart.
   */
  const propertyOf = (key: string): string => {
    const own = key.length <= 80 && /^[\w .-]*$/u.test(key) ? key : core().hashText(key);
    return `${thisRun().book}:${own}`;
  };

  /**
   * The first file of a folder that fits. Drive's search by name or property shows a new file only after a while; what a
   * folder holds it shows at once, as far as anybody measured (https://github.com/kopia/kopia/issues/90).
   */
  const listed = (parent: string, fits: (file: DriveFile) => boolean): DriveFile | undefined => {
    const q = `'${parent}' in parents and trashed = false`;
    let pageToken: string | undefined;
    try {
      do {
        const page = files().list({
          ...{ q, fields: "nextPageToken,files(id,webViewLink,appProperties)" },
          ...(pageToken !== undefined && { pageToken }),
        });
        const found = page.files?.find(fits);
        if (found !== undefined) return found;
        pageToken = page.nextPageToken;
      } while (pageToken !== undefined);
    } catch (thrown) {
      // The folder was deleted for good.
      if (classifyServiceError(thrown) !== "not-reachable") throw thrown;
    }
    return undefined;
  };

  return {
    find: (key, folder) => {
      const known = knownFolder(folder);
      const value = propertyOf(key);
      const found =
        known === undefined
          ? undefined
          : listed(known, (file) => file.appProperties?.[keyProperty] === value);
      return found === undefined ? undefined : stored(found);
    },
    create: (file) => stored(inFolder(file.folder, (parent) => createIn(parent, file))),
    update: (id, file) => {
      try {
        const resource = { name: nameOf(file), appProperties: { [sourceProperty]: sourceOf(file) } };
        const updated = files().update(resource, id, blobOf(file), { fields });
        return updated.trashed === true ? { refused: "not-reachable" } : stored(updated);
      } catch (thrown) {
        if (classifyServiceError(thrown) !== "not-reachable") throw thrown;
        return { refused: "not-reachable" };
      }
    },
  };
}
