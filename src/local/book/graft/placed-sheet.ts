import type { SheetModel } from "../model/sheet-model.ts";
import type { Saving } from "./saving.ts";
import type { TabNow } from "./tabs.ts";

/** A sheet of the book with its name and its part in the file. */
export interface PlacedSheet {
  readonly sheet: SheetModel;
  readonly name: string;
  readonly path: string;
}

/** Gives each sheet its part: its own, or a free one. */
export const placeSheets = ({ book, names, changes }: Saving): readonly PlacedSheet[] =>
  book.sheets.map((sheet, index) => ({
    sheet,
    name: names[index] ?? sheet.name,
    path: sheet.file?.path ?? changes.freePath("xl/worksheets/sheet#.xml"),
  }));

/** The tab of a sheet. */
export const tabOf = ({ sheet, name, path }: PlacedSheet): TabNow => ({
  before: sheet.file?.tab,
  name,
  state: sheet.visibility,
  path,
});
