import type { ParsedBook, RowOf } from "../../book/parsed-book.ts";
import { foldText } from "../../text/fold.ts";

/**
 * The names by which clerks know units, whole. One that two of them bear, as a unit and its successor after a merger often
 * do, is followed by what tells it from the other: “Sở Tư pháp tỉnh An Giang (hiệu lực từ 01/07/2025)”.
 * @param shown all that are shown together
 */
export function unitNames(
  { called }: Pick<ParsedBook["units"], "called">,
  shown: Iterable<RowOf<"units">>,
): (unit: RowOf<"units">) => string {
  const bearers = new Map<string, Set<string>>();
  for (const { values } of shown) {
    const name = foldText(values.name);
    bearers.set(name, (bearers.get(name) ?? new Set()).add(values.key));
  }
  return ({ values: { name, key } }) => {
    if (name === "") return key;
    const alike = bearers.get(foldText(name)) ?? new Set();
    return alike.size > 1 ? (called?.(key, ({ values }) => alike.has(String(values["key"]))) ?? name) : name;
  };
}
