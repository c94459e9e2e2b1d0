import type { GoogleProtection, GoogleRange, GoogleUser } from "../../../apps-script/surface.ts";
import { type ProtectedRange, sheetById } from "../../book/model/book-model.ts";
import { LAST_COLUMN, LAST_ROW } from "../../book/model/sheet-limits.ts";
import type { SheetModel } from "../../book/model/sheet-model.ts";
import type { Run } from "../run/run.ts";
import { exception, method } from "../run/service-call.ts";
import { flag, type Kind, objects, text, texts } from "../run/signature.ts";
import { strict } from "../run/strict.ts";
import { makeUser } from "../services/session.ts";
import { editorsOf, mayEdit, PROTECTED } from "./editable.ts";
import { type Place, placeFor } from "./place.ts";

/** Makes the range object of a place; handed in, for a range can also make a protection. */
type RangeOver = (run: Run, place: Place) => GoogleRange;

/**
 * Protects the block once more, overlapping what is there, as Google does. Nobody is shut out: a new protection lets
 * every editor of the file in until editors are removed (platform.md §7.3).
 */
export function protectPlace(run: Run, { sheet, rect }: Place, rangeOver: RangeOver): GoogleProtection {
  const made: ProtectedRange = { sheet: sheet.id, rect, description: "", warningOnly: false };
  run.book.protections.push(made);
  return makeProtection(run, made, rangeOver);
}

/**
 * “If the sheet is already protected, this method returns an object representing its existing protection settings”
 * (https://developers.google.com/apps-script/reference/spreadsheet/sheet#protect).
 */
export function protectSheet(run: Run, sheet: SheetModel, rangeOver: RangeOver): GoogleProtection {
  const { protections } = run.book;
  const there = protections.find((range) => range.sheet === sheet.id && range.wholeSheet === true);
  if (there !== undefined) return makeProtection(run, there, rangeOver);
  const rect = { top: 1, left: 1, bottom: LAST_ROW, right: LAST_COLUMN };
  const made: ProtectedRange = {
    sheet: sheet.id,
    rect,
    description: "",
    warningOnly: false,
    wholeSheet: true,
  };
  protections.push(made);
  return makeProtection(run, made, rangeOver);
}

/** What this clerk removes leaves; the clerk stays where named by address, and may not shut himself out. */
function removeEditors(run: Run, range: ProtectedRange, addresses: readonly string[]): void {
  const left = editorsOf(run.book, range).filter((mail) => mail === run.user || !addresses.includes(mail));
  if (!mayEdit(run.book, { ...range, editors: left }, run.user))
    throw exception(run, "You do not have permission to remove yourself as an editor.");
  range.editors = left;
}

/** A Protection over a protected range of the book. */
export function makeProtection(run: Run, range: ProtectedRange, rangeOver: RangeOver): GoogleProtection {
  const { book, realm } = run;
  const sheetOf = (): SheetModel => {
    const sheet = sheetById(book, range.sheet);
    if (sheet === undefined) throw exception(run, "Sheet not found");
    return sheet;
  };
  const get = <R>(name: string, effect: () => R) => method(run, `Protection.${name}`, [], effect, {});
  /** For those alone who may edit what is protected. */
  const mine = <A extends readonly unknown[], R>(
    name: string,
    kinds: readonly Kind[],
    effect: (...args: A) => R,
  ) =>
    method(
      run,
      `Protection.${name}`,
      kinds,
      (...args: A): R => {
        if (!mayEdit(book, range, run.user)) throw exception(run, PROTECTED);
        return effect(...args);
      },
      {},
    );
  const set = <A extends readonly unknown[]>(
    name: string,
    kinds: readonly Kind[],
    effect: (...args: A) => void,
  ) =>
    mine(name, kinds, (...args: A): GoogleProtection => {
      effect(...args);
      return self;
    });
  const listed = <T>(items: readonly T[]): T[] => {
    const list = realm.array() as T[];
    list.push(...items);
    return list;
  };
  const self: GoogleProtection = strict<GoogleProtection>(realm, "Protection", {
    getRange: get("getRange", () => {
      const sheet = sheetOf();
      const whole = { top: 1, left: 1, bottom: sheet.maxRows, right: sheet.maxColumns };
      return rangeOver(run, { sheet, rect: range.wholeSheet === true ? whole : range.rect });
    }),
    getDescription: get("getDescription", () => range.description),
    setDescription: set("setDescription", [text], (description: string) => {
      range.description = description;
    }),
    isWarningOnly: get("isWarningOnly", () => range.warningOnly),
    setWarningOnly: set("setWarningOnly", [flag], (warningOnly: boolean) => {
      range.warningOnly = warningOnly;
    }),
    canEdit: get("canEdit", () => mayEdit(book, range, run.user)),
    getEditors: mine("getEditors", [], () =>
      listed<GoogleUser>(editorsOf(book, range).map((mail) => makeUser(run, () => mail))),
    ),
    addEditors: set("addEditors", [texts], (addresses: string[]) => {
      const unknown = addresses.find((mail) => run.refusedAddresses.includes(mail));
      if (unknown !== undefined) throw exception(run, `Invalid email: ${unknown}`);
      const added = addresses.filter((mail) => mail !== book.sharing?.owner);
      range.editors = [...new Set([...editorsOf(book, range), ...added])];
    }),
    removeEditors: set("removeEditors", [texts], (addresses: string[]) =>
      removeEditors(run, range, addresses),
    ),
    canDomainEdit: mine("canDomainEdit", [], () => range.domain ?? book.sharing?.domain?.mayEdit === true),
    setDomainEdit: set("setDomainEdit", [flag], (editable: boolean) => {
      if (book.sharing?.domain === undefined)
        throw exception(run, "The spreadsheet does not belong to a domain.");
      range.domain = editable;
    }),
    getUnprotectedRanges: get("getUnprotectedRanges", () =>
      listed((range.open ?? []).map((rect) => rangeOver(run, { sheet: sheetOf(), rect }))),
    ),
    setUnprotectedRanges: set("setUnprotectedRanges", [objects], (ranges: GoogleRange[]) => {
      const places = [...ranges].map((each) => placeFor(run, each, "Protection.setUnprotectedRanges"));
      if (range.wholeSheet !== true || places.some(({ sheet }) => sheet.id !== range.sheet))
        throw exception(run, "Unprotected ranges must be on a protected sheet.");
      range.open = places.map(({ rect }) => rect);
    }),
    remove: mine("remove", [], () => {
      book.protections = book.protections.filter((each) => each !== range);
    }),
  });
  return self;
}
