import type { GoogleDeveloperMetadata, GoogleDeveloperMetadataFinder } from "../../../apps-script/surface.ts";
import { type Mark, sheetById } from "../../book/model/book-model.ts";
import type { Run } from "../run/run.ts";
import { exception, method } from "../run/service-call.ts";
import { text } from "../run/signature.ts";
import { strict } from "../run/strict.ts";
import type { Place } from "./place.ts";
import { makeRange } from "./range.ts";

/** Google's own sentence for a block that is no whole row or column. */
const ARBITRARY =
  "Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.";

/** Puts a mark on the book, or on the one whole row or column that `place` is. */
export function addMark(run: Run, key: string, value: string, place: Place | undefined): void {
  if (place === undefined) {
    run.book.marks.push({ key, value, sheet: undefined, column: undefined, row: undefined });
    return;
  }
  const { sheet, rect } = place;
  if (place.wholeLine !== true) throw exception(run, ARBITRARY);
  const wholeColumn = rect.left === rect.right;
  run.book.marks.push({
    key,
    value,
    sheet: sheet.id,
    column: wholeColumn ? rect.left : undefined,
    row: wholeColumn ? undefined : rect.top,
  });
}

/** Finds marks of the whole book, all or those of one key. */
export function makeFinder(run: Run): GoogleDeveloperMetadataFinder {
  let wanted: string | undefined;
  const self: GoogleDeveloperMetadataFinder = strict<GoogleDeveloperMetadataFinder>(
    run.realm,
    "DeveloperMetadataFinder",
    {
      withKey: method(
        run,
        "DeveloperMetadataFinder.withKey",
        [text],
        (key: string) => {
          wanted = key;
          return self;
        },
        { free: true },
      ),
      find: method(
        run,
        "DeveloperMetadataFinder.find",
        [],
        () => {
          const found = run.realm.array() as GoogleDeveloperMetadata[];
          found.push(
            ...run.book.marks
              .filter(({ key }) => wanted === undefined || key === wanted)
              .map((mark) => makeMark(run, mark)),
          );
          return found;
        },
        {},
      ),
    },
  );
  return self;
}

/** The result carries its key, value and place: reading them costs no call. */
function makeMark(run: Run, mark: Mark): GoogleDeveloperMetadata {
  const get = <R>(name: string, effect: () => R) =>
    method(run, `DeveloperMetadata.${name}`, [], effect, { free: true });
  const { key, value, column } = mark;
  const sheet = mark.sheet === undefined ? undefined : sheetById(run.book, mark.sheet);
  const rect = { top: 1, left: column ?? 1, bottom: sheet?.maxRows ?? 1, right: column ?? 1 };
  return strict(run.realm, "DeveloperMetadata", {
    getKey: get("getKey", () => key),
    getValue: get("getValue", () => value),
    getLocation: get("getLocation", () =>
      strict(run.realm, "DeveloperMetadataLocation", {
        getColumn: get("getLocation.getColumn", () =>
          sheet === undefined || column === undefined
            ? null
            : makeRange(run, { sheet, rect, wholeLine: true }),
        ),
      }),
    ),
  });
}
