import type { OpcPackage } from "../../../opc/opc-package.ts";
import { parseAddress } from "../model/a1.ts";
import { LAST_COLUMN, LAST_ROW } from "../model/sheet-limits.ts";
import { partHead } from "../parts/part-head.ts";
import { readColour } from "./colour.ts";

/** What a sheet's part says before its cells, without reading them. */
interface SheetHead {
  /** How far its cells reach, by its own word (ECMA-376 part 1, 18.3.1.35); undefined when it does not say. */
  readonly size: { readonly rows: number; readonly columns: number } | undefined;
  /** Six digits (18.3.1.93); undefined where the tab has none, or one of the theme. */
  readonly tabColour: string | undefined;
}

/** Reads the head of the sheet's part at `path`. @throws where it declares entities of its own */
export function sheetHead(file: OpcPackage, path: string): SheetHead {
  const head = partHead(file, path);
  const said = /<(?:[\w.-]+:)?dimension\s+ref="([^"]+)"/.exec(head)?.[1];
  const rect = said === undefined ? undefined : parseAddress(said, LAST_ROW, LAST_COLUMN);
  const colour = /<(?:[\w.-]+:)?tabColor\s[^>]*>/.exec(head)?.[0];
  return {
    size: rect === undefined ? undefined : { rows: rect.bottom, columns: rect.right },
    tabColour: colour === undefined ? undefined : readColour(colour)?.rgb,
  };
}
