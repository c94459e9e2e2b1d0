import type { DriveFile, GoogleBlob, GoogleDriveFiles } from "../../../apps-script/surface.ts";
import type { FileRecord } from "../../book/model/book-model.ts";
import type { LocalDrive } from "../../drive/local-drive.ts";
import type { Run } from "../run/run.ts";
import { method } from "../run/service-call.ts";
import { object, orNull, text } from "../run/signature.ts";
import { strict } from "../run/strict.ts";
import { blobOf } from "./blob.ts";
import { answer, apiError, DRIVE_FOLDER, refuseMissing } from "./drive-answer.ts";
import { idFor, newIds } from "./drive-ids.ts";
import { isFound, matchesQuery } from "./drive-query.ts";

type Fields = { readonly fields: string };

/** The advanced Drive service, under drive.file: a clerk reaches only the files this clerk's runs made. */
export function makeDrive(run: Run, drive: LocalDrive): { readonly Files: GoogleDriveFiles } {
  const { files } = run.book;
  const own = (record: FileRecord) => record.owner === run.user;
  const create = (resource: DriveFile, media?: GoogleBlob | null, options?: Fields): DriveFile => {
    for (const parent of resource.parents ?? []) refuseMissing(run, "create", parent);
    checkProperties(run, "create", resource);
    const made: FileRecord = {
      id: idFor(run, resource),
      madeAt: run.clock,
      owner: run.user,
      name: resource.name ?? "Untitled",
      mimeType: resource.mimeType ?? "application/octet-stream",
      fileName: undefined,
      parents: [...(resource.parents ?? [])],
      appProperties: { ...resource.appProperties },
      ...directoryOf(run, drive, resource),
    };
    writeMedia(run, drive, made, media);
    files.push(made);
    return answer(run, drive, made, options);
  };
  const update = (resource: DriveFile, id: string, media?: GoogleBlob, options?: Fields): DriveFile => {
    const record = refuseMissing(run, "update", id);
    checkProperties(run, "update", resource);
    Object.assign(record, {
      name: resource.name ?? record.name,
      appProperties: { ...record.appProperties, ...resource.appProperties },
    });
    writeMedia(run, drive, record, media);
    return answer(run, drive, record, options);
  };
  const list = ({ q, fields, pageToken }: { q: string; fields: string; pageToken?: string }) => {
    const fail = (message: string) => apiError(run, "list", message);
    // Drive does not say which.
    const [, folder] = /'([^']*)'\s+in\s+parents/u.exec(q) ?? [];
    if (folder !== undefined && !files.some((record) => own(record) && record.id === folder))
      throw fail("File not found: .");
    const found = files.filter(
      (record) => own(record) && matchesQuery(files, record, q, fail) && isFound(run, record, q),
    );
    const inner = /files\(([^)]*)\)/.exec(fields)?.[1] ?? fields;
    const result = run.realm.json('{"files":[]}') as { files: DriveFile[]; nextPageToken?: string };
    const from = Number(pageToken ?? 0);
    const page = found.slice(from, from + PAGE);
    result.files.push(...page.map((record) => answer(run, drive, record, { fields: inner })));
    if (from + PAGE < found.length && fields.includes("nextPageToken"))
      result.nextPageToken = `${from + PAGE}`;
    return result;
  };
  const kinds = {
    create: [object, orNull(object), orNull(object)],
    update: [object, text, orNull(object), orNull(object)],
  };
  const Files = strict<GoogleDriveFiles>(run.realm, "Drive.Files", {
    list: method(run, "Drive.Files.list", [object], list, {}),
    generateIds: method(
      run,
      "Drive.Files.generateIds",
      [object],
      ({ count }: { count: number }) => newIds(run, count),
      {},
    ),
    create: method(run, "Drive.Files.create", kinds.create, create, {}),
    update: method(run, "Drive.Files.update", kinds.update, update, {}),
  });
  return strict(run.realm, "Drive", { Files });
}

/** Files a page, where none are asked for: https://developers.google.com/workspace/drive/api/reference/rest/v3/files/list */
const PAGE = 100;

/** 124 bytes for the name and the value of a property (https://developers.google.com/workspace/drive/api/guides/properties). */
const MOST_BYTES = 124;

/** Google's own sentence for a property that is too long is not known to us. */
function checkProperties(run: Run, call: string, { appProperties = {} }: DriveFile): void {
  for (const [name, value] of Object.entries(appProperties))
    if (Buffer.byteLength(name + value) > MOST_BYTES)
      throw apiError(run, call, `Property ${name} exceeds ${MOST_BYTES} bytes.`);
}

/** The directory of a folder that is made in another; it is there with its first file. */
function directoryOf(
  { book }: Run,
  drive: LocalDrive,
  { name = "", mimeType, parents = [] }: DriveFile,
): Pick<FileRecord, "directory"> {
  if (mimeType !== DRIVE_FOLDER || parents.length === 0) return {};
  const taken = book.files.flatMap(({ directory }) => directory ?? []);
  return { directory: drive.freeName(name, "", taken) };
}

/** Papers lie in the folder, or in a directory there, under their own name; a renamed paper's old file goes. */
function writeMedia(
  run: Run,
  drive: LocalDrive,
  record: FileRecord,
  media: GoogleBlob | undefined | null,
): void {
  if (record.mimeType === DRIVE_FOLDER || media === undefined || media === null) return;
  const { bytes, name } = blobOf(run, media);
  const parent = run.book.files.find(({ id }) => record.parents.includes(id));
  const directory = drive.flat || parent?.directory === undefined ? "" : `${parent.directory}/`;
  const taken = run.book.files.flatMap((other) =>
    other !== record && other.fileName?.startsWith(directory) === true
      ? [other.fileName.slice(directory.length)]
      : [],
  );
  const ending = /\.xlsx$/iu.test(name) ? ".xlsx" : ".docx";
  const fileName = `${directory}${drive.freeName(record.name, ending, taken)}`;
  if (record.fileName !== undefined && record.fileName !== fileName) drive.remove(record.fileName);
  drive.write(fileName, bytes);
  record.fileName = fileName;
}
