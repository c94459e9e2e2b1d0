import type { DriveFile } from "../../../apps-script/surface.ts";
import type { FileRecord } from "../../book/model/book-model.ts";
import type { LocalDrive } from "../../drive/local-drive.ts";
import type { Run } from "../run/run.ts";
import { isBinned } from "./drive-query.ts";

export const DRIVE_FOLDER = "application/vnd.google-apps.folder";

/** An advanced service fails under its own name, with the method in the sentence (platform.md §11). */
export function apiError(run: Run, call: string, message: string): Error {
  return run.realm.error(
    `API call to drive.files.${call} failed with error: ${message}`,
    "GoogleJsonResponseException",
  );
}

/** The record of an id this clerk may reach; another clerk's file does not exist for drive.file. */
export function refuseMissing(run: Run, call: string, id: string): FileRecord {
  const record = run.book.files.find((file) => file.id === id && file.owner === run.user);
  if (record === undefined) throw apiError(run, call, `File not found: ${id}.`);
  return record;
}

/** The fields asked for; Drive's own choice without `fields`. Made in the script's realm. */
export function answer(
  run: Run,
  drive: LocalDrive,
  record: FileRecord,
  options: { readonly fields: string } | undefined | null,
): DriveFile {
  const all: Readonly<Record<string, unknown>> = {
    id: record.id,
    name: record.name,
    mimeType: record.mimeType,
    webViewLink: drive.link(record.fileName),
    parents: record.parents,
    appProperties: record.appProperties,
    trashed: isBinned(run.book.files, record),
  };
  const wanted = (options?.fields ?? "id,name,mimeType").split(",").map((field) => field.trim());
  const unknown = wanted.find((field) => field !== "*" && !(field in all));
  if (unknown !== undefined) throw apiError(run, "get", `Invalid field selection ${unknown}`);
  const chosen = Object.entries(all).filter(([field]) => wanted.includes("*") || wanted.includes(field));
  return run.realm.json(JSON.stringify(Object.fromEntries(chosen))) as DriveFile;
}
