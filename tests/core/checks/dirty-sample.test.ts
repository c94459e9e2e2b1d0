import fc from "fast-check";
import { expect, test } from "vitest";
import { tablesInOrder } from "../../../src/core/book/parsed-book.ts";
import { checkBook } from "../../../src/core/checks/check-book.ts";
import type { Cell } from "../../../src/core/table/cell.ts";
import { runs } from "../../sweep.ts";
import { bookOf, type RowByHeader, type RowsBySheet } from "../book-of.ts";
import { checkedOn } from "../checked-on.ts";
import { sampleRows } from "../sample-book.ts";
import { anyCell } from "../table/any-cell.ts";

const sheets = tablesInOrder.filter(([, table]) => (sampleRows[table.sheet] ?? []).length > 0);

/** A cell of the sample office, and what is put into it. */
interface Dirt {
  readonly sheet: string;
  readonly row: number;
  readonly header: string;
  readonly cell: Cell;
}

const legacy = fc.constantFrom<Cell>("TiÕng ViÖt cã dÊu", "Tieáng Vieät coù daáu", "Viá»‡t Nam");

const dirt: fc.Arbitrary<Dirt> = fc.constantFrom(...sheets).chain(([, table]) =>
  fc.record({
    sheet: fc.constant(table.sheet),
    row: fc.nat({ max: (sampleRows[table.sheet] ?? []).length - 1 }),
    header: fc.constantFrom(...Object.values(table.columns).map((column) => column.header)),
    cell: fc.oneof({ weight: 9, arbitrary: anyCell }, { weight: 1, arbitrary: legacy }),
  }),
);

function dirtied(rows: RowsBySheet, spots: readonly Dirt[]): RowsBySheet {
  const changed: Record<string, readonly RowByHeader[]> = { ...rows };
  for (const { sheet, row, header, cell } of spots) {
    changed[sheet] = (changed[sheet] ?? []).map((cells, at) =>
      at === row ? { ...cells, [header]: cell } : cells,
    );
  }
  return changed;
}

test("a real book with dirt anywhere makes no rule throw, and every finding has a place, a reason and a cure", () => {
  const tabs = new Set(tablesInOrder.map(([, table]) => table.sheet));
  fc.assert(
    fc.property(fc.array(dirt, { minLength: 1, maxLength: 15 }), (spots) => {
      for (const finding of checkBook(bookOf(dirtied(sampleRows, spots)), checkedOn)) {
        expect(tabs.has(finding.sheet)).toBe(true);
        expect(finding.message).not.toBe("");
        expect(finding.fix).not.toBe("");
        expect(finding.message).not.toMatch(/undefined|NaN|\[object/u);
      }
    }),
    { numRuns: runs(80) },
  );
});
