import type { GoogleCell, GoogleDataValidation, GoogleRange } from "../../../apps-script/surface.ts";
import { cellCount } from "../../book/model/rect.ts";
import { layValidation } from "../../book/model/validation.ts";
import type { Run } from "../run/run.ts";
import { method } from "../run/service-call.ts";
import {
  cellTable,
  flag,
  type Kind,
  object,
  oneOf,
  orNull,
  text,
  textTable,
  whole,
} from "../run/signature.ts";
import { strict } from "../run/strict.ts";
import { addMark } from "./add-mark.ts";
import { refuseProtected } from "./editable.ts";
import { checkInside, type Place, placeOf } from "./place.ts";
import { protectPlace } from "./protection.ts";
import { readFormulas } from "./range-formulas.ts";
import { readNotes, writeNotes } from "./range-notes.ts";
import { readRichText } from "./range-rich-text.ts";
import * as look from "./range-style.ts";
import { breakApart, type RangeSetter, tableSetters } from "./range-tables.ts";
import { readValues, writeValues } from "./range-values.ts";
import { filterBlock, groupColumns } from "./sheet-folds.ts";
import { makeTextFinder } from "./text-finder.ts";
import { ruleOf } from "./validation-builder.ts";

/** A Range over a fixed block of a sheet. */
export function makeRange(run: Run, place: Place): GoogleRange {
  const { sheet, rect } = place;
  const options = { cells: cellCount(rect) };
  const get = <R>(name: string, effect: () => R) => method(run, `Range.${name}`, [], effect, options);
  /** Setters answer the range itself, so that calls can be chained. */
  const set: RangeSetter = <A extends readonly unknown[]>(
    name: string,
    kinds: readonly Kind[],
    effect: (...args: A) => void,
  ) =>
    method(
      run,
      `Range.${name}`,
      kinds,
      (...args: A): unknown => {
        effect(...args);
        return self;
      },
      options,
    );
  const own = <R>(name: string, value: R) => method(run, `Range.${name}`, [], () => value, { free: true });
  const self: GoogleRange = strict<GoogleRange>(run.realm, "Range", {
    getValues: get("getValues", () => readValues(run, place)),
    setValues: set("setValues", [cellTable], (values: GoogleCell[][]) => writeValues(run, place, values)),
    getFormulas: get("getFormulas", () => readFormulas(run, place)),
    getNumberFormats: get("getNumberFormats", () => look.readFormats(run, place)),
    activate: set("activate", [], () => {
      checkInside(run, place);
      run.selection = { sheet: sheet.id, row: rect.top, column: rect.left };
      run.show({ kind: "place", place: run.selection });
    }),
    getRichTextValues: get("getRichTextValues", () => readRichText(run, place)),
    getNotes: get("getNotes", () => readNotes(run, place)),
    setNotes: set("setNotes", [textTable], (notes: string[][]) => writeNotes(run, place, notes)),
    getRow: own("getRow", rect.top),
    getColumn: own("getColumn", rect.left),
    getNumRows: own("getNumRows", rect.bottom - rect.top + 1),
    getNumColumns: own("getNumColumns", rect.right - rect.left + 1),
    getSheet: method(run, "Range.getSheet", [], () => run.sheetObject(run, sheet), { free: true }),
    setNumberFormat: set("setNumberFormat", [text], (format: string) =>
      look.restyle(run, place, look.numberFormat(format)),
    ),
    setFontWeight: set("setFontWeight", [oneOf("bold", "normal")], (weight: "bold" | "normal") =>
      look.restyle(run, place, look.fontWeight(run, weight)),
    ),
    setFontColor: set("setFontColor", [text], (colour: string) =>
      look.restyle(run, place, look.fontColour(run, colour)),
    ),
    setBackground: set("setBackground", [text], (colour: string) =>
      look.restyle(run, place, look.background(run, colour)),
    ),
    ...tableSetters(run, place, set),
    setHorizontalAlignment: set(
      "setHorizontalAlignment",
      [oneOf("left", "center")],
      (alignment: "left" | "center") => look.restyle(run, place, look.horizontalAlignment(alignment)),
    ),
    breakApart: set("breakApart", [], () => breakApart(run, place)),
    setWrap: set("setWrap", [flag], (on: boolean) => look.restyle(run, place, look.wrap(on))),
    createFilter: set("createFilter", [], () => filterBlock(run, place)),
    shiftColumnGroupDepth: set("shiftColumnGroupDepth", [whole], (delta: number) =>
      groupColumns(run, place, delta),
    ),
    setVerticalAlignment: set(
      "setVerticalAlignment",
      [oneOf("top", "middle", "bottom")],
      (alignment: "top" | "middle" | "bottom") => look.restyle(run, place, look.verticalAlignment(alignment)),
    ),
    setDataValidation: set("setDataValidation", [orNull(object)], (rule: GoogleDataValidation | null) => {
      checkInside(run, place);
      refuseProtected(run, place);
      layValidation(sheet, rect, rule === null ? null : ruleOf(run, rule));
    }),
    createTextFinder: method(
      run,
      "Range.createTextFinder",
      [text],
      (searched: string) => makeTextFinder(run, place, searched),
      {},
    ),
    protect: get("protect", () => protectPlace(run, place, makeRange)),
    addDeveloperMetadata: set(
      "addDeveloperMetadata",
      [text, text, oneOf("DOCUMENT")],
      (key: string, value: string, _visibility: unknown) => addMark(run, key, value, place),
    ),
  });
  placeOf.set(self, place);
  return self;
}
