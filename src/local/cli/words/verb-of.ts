import { WrongUse } from "../../session/wrong-use.ts";
import { typedHere } from "./here.ts";
import { nearestName } from "./nearest-name.ts";
import { typedName } from "./typed-name.ts";
import { namesOf, verbTyped } from "./verb-names.ts";

/** Words that a slip in a name of several words may be spread over. */
const TRIED = 3;

/** The verb whose name is nearest to the first words. */
function nearestVerb(typed: readonly string[], names: readonly string[]): string | undefined {
  const all = names.flatMap(namesOf);
  for (let count = 1; count <= Math.min(TRIED, typed.length); count += 1) {
    const near = nearestName(typed.slice(0, count).join(" "), all);
    if (near !== undefined) return typedName(near);
  }
  return undefined;
}

/**
 * The verb that a command line begins with, and what follows; another word is wrong use, answered with the nearest verb.
 * @param names of the verbs there are
 */
export function verbOf(
  typed: readonly string[],
  names: readonly string[],
): { readonly name: string; readonly rest: readonly string[] } {
  const found = verbTyped(typed, names);
  if (found !== undefined) return found;
  const [first = ""] = typed;
  const list = `Xem các lệnh: ${typedHere("--help")}`;
  if (/\.xls[xm]$/iu.test(first))
    throw new WrongUse(
      `Thiếu tên lệnh trước “${first}”. Mở sổ trong trình duyệt: ${typedHere(`open "${first}"`)}. ${list}`,
    );
  const near = nearestVerb(typed, names);
  throw new WrongUse(`Không có lệnh “${first}”.${near === undefined ? "" : ` Có phải “${near}”?`} ${list}`);
}
