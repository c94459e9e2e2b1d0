import type { GoogleDeveloperMetadata, GoogleDeveloperMetadataFinder } from "../../../apps-script/surface.ts";
import { type Mark, sheetById } from "../../book/model/book-model.ts";
import type { SheetModel } from "../../book/model/sheet-model.ts";
import type { Run } from "../run/run.ts";
import { method } from "../run/service-call.ts";
import { text } from "../run/signature.ts";
import { strict } from "../run/strict.ts";
import { refuseMore } from "./add-mark.ts";
import { makeRange } from "./range.ts";

/**
 * Finds marks, all or those of one key.
 * @param sheet the tab on whose columns they stand; undefined for those of the whole book
 */
export function makeFinder(run: Run, sheet: SheetModel | undefined): GoogleDeveloperMetadataFinder {
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
              .filter((mark) => sheet === undefined || mark.sheet === sheet.id)
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

/** Its key, value and place are asked for one by one, each a call of the service. */
function makeMark(run: Run, mark: Mark): GoogleDeveloperMetadata {
  const get = <R>(name: string, effect: () => R) => method(run, name, [], effect, {});
  const { key, value, column } = mark;
  const sheet = mark.sheet === undefined ? undefined : sheetById(run.book, mark.sheet);
  const rect = { top: 1, left: column ?? 1, bottom: sheet?.maxRows ?? 1, right: column ?? 1 };
  const self: GoogleDeveloperMetadata = strict(run.realm, "DeveloperMetadata", {
    getKey: get("DeveloperMetadata.getKey", () => key),
    getValue: get("DeveloperMetadata.getValue", () => value),
    setValue: method(
      run,
      "DeveloperMetadata.setValue",
      [text],
      (changed: string): unknown => {
        refuseMore(run, mark.sheet, key + changed, mark);
        mark.value = changed;
        return self;
      },
      {},
    ),
    remove: method(
      run,
      "DeveloperMetadata.remove",
      [],
      () => {
        run.book.marks = run.book.marks.filter((other) => other !== mark);
      },
      {},
    ),
    getLocation: get("DeveloperMetadata.getLocation", () =>
      strict(run.realm, "DeveloperMetadataLocation", {
        getColumn: get("DeveloperMetadataLocation.getColumn", () =>
          sheet === undefined || column === undefined
            ? null
            : makeRange(run, { sheet, rect, wholeLine: true }),
        ),
      }),
    ),
  });
  return self;
}
