import type { GoogleRange, GoogleRangeList } from "../../../apps-script/surface.ts";
import type { SheetModel } from "../../book/model/sheet-model.ts";
import type { Run } from "../run/run.ts";
import { method } from "../run/service-call.ts";
import { flag, type Kind, oneOf, text, whole } from "../run/signature.ts";
import { strict } from "../run/strict.ts";
import { placeNamed } from "./place.ts";
import { makeRange } from "./range.ts";
import * as look from "./range-style.ts";

/** Several blocks under one call; an open end ("B2:B") reaches the last row of the grid. */
export function makeRangeList(run: Run, sheet: SheetModel, addresses: readonly string[]): GoogleRangeList {
  const places = addresses.map((address) => placeNamed(run, sheet, address));
  const set = <A extends readonly unknown[]>(
    name: string,
    kinds: readonly Kind[],
    changeOf: (...args: A) => Parameters<typeof look.restyle>[2],
  ) =>
    method(
      run,
      `RangeList.${name}`,
      kinds,
      (...args: A): unknown => {
        for (const place of places) look.restyle(run, place, changeOf(...args));
        return self;
      },
      // Each range goes over the wire by itself.
      { cells: places.length },
    );
  const self: GoogleRangeList = strict<GoogleRangeList>(run.realm, "RangeList", {
    getRanges: method(
      run,
      "RangeList.getRanges",
      [],
      () => {
        const ranges = run.realm.array() as GoogleRange[];
        ranges.push(...places.map((place) => makeRange(run, place)));
        return ranges;
      },
      {},
    ),
    setNumberFormat: set("setNumberFormat", [text], look.numberFormat),
    setBackground: set("setBackground", [text], (colour: string) => look.background(run, colour)),
    setFontColor: set("setFontColor", [text], (colour: string) => look.fontColour(run, colour)),
    setFontWeight: set("setFontWeight", [oneOf("bold", "normal")], (weight: "bold" | "normal") =>
      look.fontWeight(run, weight),
    ),
    setFontSize: set("setFontSize", [whole], (points: number) => look.fontSize(run, points)),
    setWrap: set("setWrap", [flag], look.wrap),
    setHorizontalAlignment: set(
      "setHorizontalAlignment",
      [oneOf("left", "center")],
      look.horizontalAlignment,
    ),
    // Only whole grids of thin lines are in the host.
    setBorder: set(
      "setBorder",
      [...Array.from({ length: 6 }, () => oneOf(true)), text, oneOf("SOLID")],
      (_top, _left, _bottom, _right, _vertical, _horizontal, colour: string) => look.border(run, colour),
    ),
  });
  return self;
}
