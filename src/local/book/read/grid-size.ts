import { Inflate } from "fflate";
import type { OpcPackage } from "../../../opc/opc-package.ts";
import { parseAddress } from "../model/a1.ts";
import { LAST_COLUMN, LAST_ROW } from "../model/sheet-limits.ts";
import { xmlText } from "../parts/part-text.ts";
import { realPath } from "../parts/real-path.ts";

/** Enough for what stands before the cells; it is told first how far these reach. */
const HEAD = 4096;

/** The first bytes of a part. */
function headOf(file: OpcPackage, path: string): string {
  const part = file.packed(realPath(file, path));
  if (part === undefined) return "";
  if (!part.deflated) return xmlText(part.bytes.subarray(0, HEAD));
  const chunks: Uint8Array[] = [];
  const stream = new Inflate((chunk) => chunks.push(chunk));
  stream.push(part.bytes.subarray(0, HEAD), part.bytes.length <= HEAD);
  const [first = new Uint8Array()] = chunks;
  return xmlText(first.subarray(0, HEAD));
}

/**
 * How far the cells of a sheet's part reach by its own word (ECMA-376 part 1, 18.3.1.35), without reading them;
 * undefined when it does not say.
 */
export function saidSize(
  file: OpcPackage,
  path: string,
): { readonly rows: number; readonly columns: number } | undefined {
  const said = /<(?:[\w.-]+:)?dimension\s+ref="([^"]+)"/.exec(headOf(file, path))?.[1];
  const rect = said === undefined ? undefined : parseAddress(said, LAST_ROW, LAST_COLUMN);
  return rect === undefined ? undefined : { rows: rect.bottom, columns: rect.right };
}
