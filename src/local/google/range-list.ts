import type { GoogleRangeList } from "../../apps-script/surface.ts";
import type { SheetModel } from "../book/sheet-model.ts";
import { placeNamed } from "./place.ts";
import { border, numberFormat, restyle } from "./range-style.ts";
import type { Run } from "./run.ts";
import { method } from "./service-call.ts";
import { oneOf, text } from "./signature.ts";
import { strict } from "./strict.ts";

/** Several blocks under one call; an open end ("B2:B") reaches the last row of the grid. */
export function makeRangeList(run: Run, sheet: SheetModel, addresses: readonly string[]): GoogleRangeList {
  const places = addresses.map((address) => placeNamed(run, sheet, address));
  const self: GoogleRangeList = strict<GoogleRangeList>(run.realm, "RangeList", {
    setNumberFormat: method(
      run,
      "RangeList.setNumberFormat",
      [text],
      (format: string): unknown => {
        for (const place of places) restyle(run, place, numberFormat(format));
        return self;
      },
      {},
    ),
    // Only whole grids of thin lines are in the host.
    setBorder: method(
      run,
      "RangeList.setBorder",
      [...Array.from({ length: 6 }, () => oneOf(true)), text, oneOf("SOLID")],
      (_top, _left, _bottom, _right, _vertical, _horizontal, colour: string, _style): unknown => {
        for (const place of places) restyle(run, place, border(run, colour));
        return self;
      },
      {},
    ),
  });
  return self;
}
