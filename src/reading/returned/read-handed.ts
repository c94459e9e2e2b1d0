import { type HandedRead, readHanded } from "../../core/levels/handed-text.ts";
import { readGrids } from "../../xlsx/source/read-grids.ts";

/** Reads a file that hands a campaign down, from its bytes. Never throws. */
export function readHandedFile(bytes: Uint8Array): HandedRead {
  const read = readGrids(bytes);
  return read.ok ? readHanded(read.grids) : { ok: false, why: read.why };
}
