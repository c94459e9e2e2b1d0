import type { OpcPackage } from "../../../opc/opc-package.ts";
import { parseAddress } from "../model/a1.ts";
import { LAST_COLUMN, LAST_ROW } from "../model/sheet-limits.ts";
import { partHead } from "../parts/part-head.ts";

/**
 * How far the cells of a sheet's part reach by its own word (ECMA-376 part 1, 18.3.1.35), without reading them;
 * undefined when it does not say.
 */
export function saidSize(
  file: OpcPackage,
  path: string,
): { readonly rows: number; readonly columns: number } | undefined {
  const said = /<(?:[\w.-]+:)?dimension\s+ref="([^"]+)"/.exec(partHead(file, path))?.[1];
  const rect = said === undefined ? undefined : parseAddress(said, LAST_ROW, LAST_COLUMN);
  return rect === undefined ? undefined : { rows: rect.bottom, columns: rect.right };
}
