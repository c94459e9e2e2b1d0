import type { GoogleTextFinder } from "../../../apps-script/surface.ts";
import { enter } from "../../book/edit/entry.ts";
import { whyNotWrite } from "../../book/edit/why-not-lines.ts";
import { eachCell, setStyle, store, storedAt } from "../../book/model/cells.ts";
import type { Run } from "../run/run.ts";
import { exception, method } from "../run/service-call.ts";
import { flag, text } from "../run/signature.ts";
import { strict } from "../run/strict.ts";
import { refuseProtected } from "./editable.ts";
import { checkInside, type Place } from "./place.ts";
import { refuse } from "./sheet-structure.ts";

/** Finds a text in a block. Only whole cells in their own case are in the host, for nothing else is asked for. */
export function makeTextFinder(run: Run, place: Place, searched: string): GoogleTextFinder {
  const chosen = new Set<string>();
  const choose = (name: "matchCase" | "matchEntireCell") =>
    method(
      run,
      `TextFinder.${name}`,
      [flag],
      (on: boolean) => {
        if (on) chosen.add(name);
        else chosen.delete(name);
        return self;
      },
      { free: true },
    );
  const self: GoogleTextFinder = strict<GoogleTextFinder>(run.realm, "TextFinder", {
    matchCase: choose("matchCase"),
    matchEntireCell: choose("matchEntireCell"),
    replaceAllWith: method(
      run,
      "TextFinder.replaceAllWith",
      [text],
      (replacement: string) => {
        if (chosen.size < 2)
          throw exception(run, "chưa có trong máy chủ cục bộ: TextFinder tìm một phần của ô");
        return replaceCells(run, place, searched, replacement);
      },
      {},
    ),
  });
  return self;
}

/** As typing would; a cell with a formula is left alone. */
function replaceCells(run: Run, place: Place, searched: string, replacement: string): number {
  checkInside(run, place);
  const { sheet, rect } = place;
  const found: [row: number, column: number][] = [];
  eachCell(rect, (row, column) => {
    if (storedAt(sheet, row, column) === searched) found.push([row, column]);
  });
  for (const [row, column] of found) {
    const cell = { top: row, left: column, bottom: row, right: column };
    refuseProtected(run, { sheet, rect: cell });
    refuse(run, whyNotWrite(run.book, sheet, cell));
  }
  for (const [row, column] of found) {
    const { value, style } = enter(run.book, sheet, row, column, replacement, run.clock);
    store(sheet, row, column, value);
    setStyle(sheet, row, column, style);
  }
  return found.length;
}
