import type { RowOf } from "../book/parsed-book.ts";
import type { Day } from "../calendar/day.ts";
import { spanMayHold } from "../calendar/span.ts";
import { foldKey } from "../text/fold.ts";

/** Whether the member belongs to the council on a day; dates that contradict each other are not judged. */
export function sitsOn({ values }: RowOf<"council">, day: Day): boolean {
  return spanMayHold(values, day);
}

/** Names of offices with and without “tỉnh”, “thành phố”: “Sở Tư pháp (tỉnh) Quảng Bình”. */
function officeName(text: string): string {
  return foldKey(text)
    .replace(/\b(?:tinh|thanh pho)\b/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}

/** Members by the folded name of their council. */
export function councils(
  rows: readonly RowOf<"council">[],
): ReadonlyMap<string, readonly RowOf<"council">[]> {
  const found = new Map<string, RowOf<"council">[]>();
  for (const row of rows) {
    const key = officeName(row.values.council);
    if (key === "") continue;
    const members = found.get(key) ?? [];
    members.push(row);
    found.set(key, members);
  }
  return found;
}

/** The one council whose name ends with the unit's name; none where that leaves a doubt. */
export function councilOf(
  all: ReadonlyMap<string, readonly RowOf<"council">[]>,
  unit: RowOf<"units"> | undefined,
): readonly RowOf<"council">[] | undefined {
  const name = unit === undefined ? "" : officeName(unit.values.name);
  if (name === "") return undefined;
  const [only, ...more] = [...all].filter(([council]) => council === name || council.endsWith(` ${name}`));
  return more.length > 0 ? undefined : only?.[1];
}
