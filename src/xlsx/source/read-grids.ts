import type { Grid } from "../../core/forms/back/grid.ts";
import { openPackage } from "../../opc/opc-package.ts";
import { BROKEN_FILE, whyNotSheets } from "./guard.ts";
import { withMerged } from "./merged-cells.ts";
import { numberLooks } from "./number-looks.ts";
import { UnreadSheet, walkPart } from "./part-xml.ts";
import { sheetCells } from "./sheet-cells.ts";
import { sharedStrings } from "./strings.ts";
import { listedParts } from "./workbook.ts";

/** A workbook's sheets as plain cells, or one sentence on why they are not read, with its cure. */
export type GridsRead =
  | {
      readonly ok: true;
      readonly grids: readonly Grid[];
      /** When the file says it was saved last, as ISO 8601 has it; "" where it does not. */
      readonly saved: string;
      /** Whether it has macros, which nobody runs. */
      readonly macros: boolean;
    }
  | { readonly ok: false; readonly why: string };

/**
 * Reads the cells of a workbook that came from outside: nothing is unpacked before its size is known, nothing is worked out,
 * no link is followed, and what takes time is bounded by the size of what is unpacked. Runs in a page and in Node. Never throws.
 */
export function readGrids(bytes: Uint8Array): GridsRead {
  const why = whyNotSheets(bytes);
  if (why !== "") return { ok: false, why };
  try {
    const file = openPackage(bytes);
    const parts = listedParts(file);
    if (parts === undefined) return { ok: false, why: BROKEN_FILE };
    const sources = {
      strings: sharedStrings(file, parts.strings),
      looks: numberLooks(file, parts.styles),
      is1904: parts.is1904,
    };
    const grids = parts.sheets.map(({ name, hidden, path }): Grid => {
      const { rows, merged } = sheetCells(file, path, name, sources);
      return { name, hidden, rows: withMerged(rows, merged) };
    });
    let [saved, within] = ["", false];
    walkPart(file, "docProps/core.xml", BROKEN_FILE, {
      open: (name) => {
        within = name === "modified";
      },
      text: (text) => {
        if (within) saved += text.trim();
      },
    });
    return { ok: true, grids, saved, macros: file.paths.some((path) => /vbaProject\.bin$/i.test(path)) };
  } catch (fault) {
    // Which other error it was does not matter to a reader: a part's data are not what the directory says.
    return { ok: false, why: fault instanceof UnreadSheet ? fault.message : BROKEN_FILE };
  }
}
