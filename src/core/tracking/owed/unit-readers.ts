import { unitLineage } from "../../award/unit-lineage.ts";
import type { ParsedBook, RowOf } from "../../book/parsed-book.ts";
import { lastNamed } from "../../book/row-by-key.ts";
import type { Day } from "../../calendar/day.ts";

/**
 * Who reads today what is written to a unit: itself, or the successor of one that was merged since; undefined where it
 * ended and nobody took over.
 */
export function unitReaders(
  book: Pick<ParsedBook, "units">,
  today: Day,
): (unit: RowOf<"units">) => RowOf<"units"> | undefined {
  const lineage = unitLineage((key) => lastNamed(book.units, key));
  return (unit) => {
    const on = lineage.on(unit.values.key, today);
    return on.kind === "ended" ? on.successor : unit;
  };
}
