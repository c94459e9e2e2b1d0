import type { PaperFile, Papers, StoredPaper } from "../ports/papers.ts";
import { core } from "./core.ts";
import { documentMemo } from "./memo.ts";
import { classifyServiceError } from "./service-error.ts";
import type { DriveFile, GoogleBlob, GoogleDriveFiles, GoogleGlobals } from "./surface.ts";

export const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const googleDoc = "application/vnd.google-apps.document";
const folder = "application/vnd.google-apps.folder";
const fields = "id,webViewLink,trashed";
const folderName = "Sổ Thi đua";
const keyProperty = "thiDua";
const sourceProperty = "thiDuaNguon";

/** Apps Script bytes are signed. */
function signed(bytes: Uint8Array): number[] {
  return Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
}

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
 * clerk has a folder of his or her own, made once and remembered in the book (platform facts, §5.4).
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

  const folderKey = (): string => `thu-muc:${Session.getEffectiveUser().getEmail()}`;

  /** A folder that an earlier run made and then could not remember; drive.file shows only our own. */
  const foundFolder = (): string | undefined => {
    const q = `mimeType = '${folder}' and name = '${folderName}' and trashed = false`;
    return files().list({ q, fields: "files(id)" }).files?.[0]?.id;
  };

  const makeFolder = (): string => {
    const id = foundFolder() ?? files().create({ name: folderName, mimeType: folder }).id ?? "";
    memo.set(folderKey(), id);
    return id;
  };

  const blobOf = (file: PaperFile): GoogleBlob =>
    // A blob without a name is refused by Drive.
    Utilities.newBlob(signed(file.bytes), docx, `${file.name}.docx`);

  const createIn = (parent: string, file: PaperFile): DriveFile => {
    const resource: DriveFile = {
      name: file.name,
      mimeType: file.asGoogleDoc ? googleDoc : docx,
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
    return `${SpreadsheetApp.getActive().getId().slice(0, 12)}:${own}`;
  };

  return {
    find: (key) => {
      const value = propertyOf(key).replace(/'/gu, "\\'");
      const q = `appProperties has { key='${keyProperty}' and value='${value}' } and trashed = false`;
      const [first] = files().list({ q, fields: "files(id,webViewLink)" }).files ?? [];
      return first === undefined ? undefined : stored(first);
    },
    create: (file) => {
      const known = memo.get(folderKey());
      if (known === undefined) return stored(createIn(makeFolder(), file));
      try {
        const made = createIn(known, file);
        // Drive lets a file be made in a folder that lies in the bin, where nobody finds it again.
        if (made.trashed !== true) return stored(made);
      } catch (thrown) {
        // The clerk deleted the folder: make another. Anything else goes up.
        if (classifyServiceError(thrown) !== "not-reachable") throw thrown;
      }
      return stored(createIn(makeFolder(), file));
    },
    update: (id, file) => {
      try {
        const resource = { name: file.name, appProperties: { [sourceProperty]: sourceOf(file) } };
        const updated = files().update(resource, id, blobOf(file), { fields });
        return updated.trashed === true ? { refused: "not-reachable" } : stored(updated);
      } catch (thrown) {
        if (classifyServiceError(thrown) !== "not-reachable") throw thrown;
        return { refused: "not-reachable" };
      }
    },
  };
}
