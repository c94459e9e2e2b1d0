import type { Engine } from "./engine.ts";

/** Follows a unit to the last that took its place; a circle ends where it began. */
function lastOf(heirs: ReadonlyMap<string, string>, unit: string): string {
  const met = new Set<string>();
  let last = unit;
  for (let next = heirs.get(last); next !== undefined && !met.has(next); next = heirs.get(last)) {
    met.add(next);
    last = next;
  }
  return last;
}

/**
 * Makes the table *heirs*: which unit of today took the place of a unit of before 01/7/2025, by what any of the books
 * says. Where books say two, most books decide, then the order of names; and the difference is told.
 */
export async function layHeirs(engine: Engine): Promise<void> {
  const told = await engine.rows(
    `SELECT unit_id, unit_heir_id, count(DISTINCT source) AS books, min(source) AS source, any_value(unit) AS unit, min(unit_heir) AS heir
     FROM gathered WHERE unit_heir_id <> unit_id AND unit_id <> '' GROUP BY unit_id, unit_heir_id
     ORDER BY unit_id, books DESC, unit_heir_id`,
  );
  const heirs = new Map<string, string>();
  const other: (readonly (string | number)[])[] = [];
  for (const { unit_id: unit, unit_heir_id: heir, source, unit: name, heir: called } of told) {
    if (!heirs.has(String(unit))) heirs.set(String(unit), String(heir));
    else
      other.push([
        Number(source),
        "Đơn vị",
        0,
        "Đơn vị kế thừa",
        `Sổ này ghi ${name} do ${called} kế thừa; các sổ khác ghi đơn vị khác, và tổng hợp theo số đông.`,
        "yes",
      ]);
  }
  await engine.add("unfit", ["INTEGER", "VARCHAR", "INTEGER", "VARCHAR", "VARCHAR", "VARCHAR"], other);
  await engine.run("CREATE TABLE heirs (unit_id VARCHAR, heir_id VARCHAR)");
  await engine.add(
    "heirs",
    ["VARCHAR", "VARCHAR"],
    [...heirs.keys()].map((unit) => [unit, lastOf(heirs, unit)]),
  );
}
