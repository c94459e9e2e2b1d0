import type { RowOf } from "../../book/parsed-book.ts";
import { foldText } from "../../text/fold.ts";

/**
 * The names by which clerks know units. One that two units bear, as a unit and its successor after a merger often do,
 * is followed by the code: “Sở Tư pháp tỉnh An Giang (STP-AG-2025)”.
 * @param units all that are shown together
 */
export function unitNames(units: Iterable<RowOf<"units">>): (unit: RowOf<"units">) => string {
  const bearers = new Map<string, Set<string>>();
  for (const { id, values } of units) {
    const name = foldText(values.name);
    bearers.set(name, (bearers.get(name) ?? new Set()).add(id));
  }
  return ({ values: { name, key } }) => {
    if (name === "") return key;
    return (bearers.get(foldText(name))?.size ?? 0) > 1 ? `${name} (${key})` : name;
  };
}
