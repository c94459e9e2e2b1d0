import type { Grid } from "../../core/forms/back/grid.ts";
import { gridsOfFile, gridsOfLines } from "../../reading/returned/foreign-files.ts";
import { element } from "../page/element.ts";
import { clipboardTables } from "../reading/clipboard-tables.ts";
import { pasteBox } from "../reading/paste-box.ts";

const pasted = pasteBox(element("paste", HTMLTextAreaElement));

/** A table has a row of headers and one below, with something beside the first column. */
const isTable = ({ rows }: Grid): boolean =>
  rows.length > 1 && rows.some(({ cells }) => cells.some(({ column }) => column > 1));

/** The tables of a unit's own making in a file. Never throws. */
export const ownGrids = (name: string, bytes: Uint8Array): readonly Grid[] =>
  gridsOfFile(name, bytes).filter(isTable);

/** The tables in the box: as they were copied, or with tabs between their columns. */
export function pastedGrids(): readonly Grid[] {
  const { text, html } = pasted.read();
  const grids =
    html === ""
      ? gridsOfLines(
          text.split(/\r?\n/u).map((line) => {
            const cells = line.split("\t");
            return cells.length > 1 ? { text: line, cells } : { text: line };
          }),
        )
      : clipboardTables(html);
  return grids.filter(isTable);
}

/** Empties the box. */
export const clearPasted = (): void => pasted.clear();
