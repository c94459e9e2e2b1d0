import type { DriveFile } from "../../../apps-script/surface.ts";
import type { Run } from "../run/run.ts";
import { apiError } from "./drive-answer.ts";

const GENERATED = /^tep-moi-\d+-\d+$/u;
/** Google's own formats; folders and scripts' own files take a given id all the same. */
const DOCS_EDITORS = /^application\/vnd\.google-apps\.(?!folder$|drive-sdk)/u;

/** Ids for files about to be made (https://developers.google.com/workspace/drive/api/reference/rest/v3/files/generateIds). */
export function newIds(run: Run, count: number): { ids: string[] } {
  const first = run.book.files.length + 1;
  const ids = Array.from(
    { length: count },
    (_, index) => `tep-moi-${Math.floor(run.clock)}-${first + index}`,
  );
  return run.realm.json(JSON.stringify({ ids })) as { ids: string[] };
}

/**
 * The id of a file about to be made: the one that is given, or one of Drive's own. A given one is refused for Google Docs
 * and for uploads that become one, and the second time
 * (https://developers.google.com/workspace/drive/api/guides/create-file#generate_ids_to_use_with_your_files; the sentences are those that
 * public code took down).
 */
export function idFor(run: Run, { id, mimeType = "" }: DriveFile): string {
  const { files } = run.book;
  if (id === undefined) return `tep-${files.length + 1}`;
  if (DOCS_EDITORS.test(mimeType))
    throw apiError(run, "create", "Generated IDs are not supported for Docs Editors formats.");
  if (files.some((file) => file.id === id))
    throw apiError(run, "create", "A file already exists with the provided ID.");
  if (!GENERATED.test(id)) throw apiError(run, "create", "The provided file ID is not usable.");
  return id;
}
