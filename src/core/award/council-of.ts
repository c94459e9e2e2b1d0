import type { ParsedBook } from "../book/parsed-book.ts";
import type { Day } from "../calendar/day.ts";
import { foldKey } from "../text/fold.ts";

export type MemberRow = ParsedBook["council"]["rows"][number];
type UnitRow = ParsedBook["units"]["rows"][number];

/** Whether the member belongs to the council on a day; dates that contradict each other are not judged. */
export function sitsOn({ values: { from, to } }: MemberRow, day: Day): boolean {
  if (from !== null && to !== null && to < from) return true;
  return (from === null || from <= day) && (to === null || day <= to);
}

/** Names of offices with and without “tỉnh”, “thành phố”: “Sở Tư pháp (tỉnh) Quảng Bình”. */
function officeName(text: string): string {
  return foldKey(text)
    .replace(/\b(?:tinh|thanh pho)\b/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}

/** Members by the folded name of their council. */
export function councils(rows: readonly MemberRow[]): ReadonlyMap<string, readonly MemberRow[]> {
  const found = new Map<string, MemberRow[]>();
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
  all: ReadonlyMap<string, readonly MemberRow[]>,
  unit: UnitRow | undefined,
): readonly MemberRow[] | undefined {
  const name = unit === undefined ? "" : officeName(unit.values.name);
  if (name === "") return undefined;
  const [only, ...more] = [...all].filter(([council]) => council === name || council.endsWith(` ${name}`));
  return more.length > 0 ? undefined : only?.[1];
}
