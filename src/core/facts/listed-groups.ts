import { nearestFolded } from "../table/nearest.ts";
import { foldKey } from "../text/fold.ts";

/**
 * What a part of a list that is none of the known names was meant to be: several of them parted by commas, “và” or dashes,
 * or one of them with a slip. Undefined where neither is plain.
 * @param known what the list may hold, by its folded form
 */
export function meantGroups(
  part: string,
  known: ReadonlyMap<string, string>,
): { readonly kind: "several" | "one"; readonly value: string } | undefined {
  const pieces = part
    .split(/\s*(?:[,/+&]|\s[-–—]\s|(?<![a-zà-ỹđ])(?:và|với)(?![a-zà-ỹđ]))\s*/iu)
    .filter((piece) => piece !== "");
  const several = pieces.map((piece) => known.get(foldKey(piece)));
  if (pieces.length > 1 && several.every((name) => name !== undefined))
    return { kind: "several", value: several.join("; ") };
  const near = nearestFolded(foldKey(part), known);
  return near === undefined ? undefined : { kind: "one", value: near };
}
