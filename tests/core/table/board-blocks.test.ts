import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Board, BoardCell, ToldBlock, Tone } from "../../../src/core/table/board.ts";
import { blocksByTone, openingFormulas } from "../../../src/core/table/board-blocks.ts";

const openings: ToldBlock["openings"] = [
  ["quá hạn", "late"],
  ["–", "quiet"],
];

function boardOf(rows: readonly (readonly BoardCell[])[], told: ToldBlock | undefined): Board {
  const rest = { sheet: "B", position: 1, tabColour: "#000000", frozenRows: 0, tables: [], charts: [] };
  return { ...rest, rows, widths: (rows[0] ?? []).map(() => 80), ...(told === undefined ? {} : { told }) };
}

const texts = ["quá hạn 2", "–", "còn 1", ""];
const tones: readonly Tone[] = ["late", "quiet", "plain", "blank", "heading"];
const cell = fc.record({ value: fc.constantFrom(...texts), tone: fc.constantFrom(...tones) });

describe("blocks by tone", () => {
  test("hold each cell once whose look its text does not tell, and no other", () => {
    const rows = fc
      .integer({ min: 1, max: 4 })
      .chain((wide) => fc.array(fc.array(cell, { minLength: wide, maxLength: wide }), { maxLength: 6 }));
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 6 }), (lines, from) => {
        const told = {
          block: { row: from, column: 2, rows: Math.max(0, lines.length - from + 1), columns: 9 },
          openings,
        };
        const seen = lines.map((line) => line.map((): Tone[] => []));
        for (const [tone, blocks] of blocksByTone(boardOf(lines, told), from))
          for (const { row, column, rows: high, columns } of blocks)
            for (let down = 0; down < high; down += 1)
              for (let right = 0; right < columns; right += 1)
                seen[row - 1 + down]?.[column - 1 + right]?.push(tone);
        const wanted = lines.map((line, row) =>
          line.map(({ value, tone }, column): readonly Tone[] => {
            if (row + 1 < from || tone === "plain" || tone === "blank") return [];
            const inText =
              column > 0 && openings.some(([text, its]) => value.startsWith(text) && its === tone);
            return inText ? [] : [tone];
          }),
        );
        expect(seen).toEqual(wanted);
      }),
    );
  });

  test("rows below one another that are alike are one block", () => {
    const line = (): readonly BoardCell[] => [
      { value: "a", tone: "late" },
      { value: "b", tone: "late" },
    ];
    expect([...blocksByTone(boardOf([line(), line(), line()], undefined), 2)]).toEqual([
      ["late", [{ row: 2, column: 1, rows: 2, columns: 2 }]],
    ]);
  });
});

test("a formula for each opening, relative to the first cell", () => {
  const block = { row: 9, column: 2, rows: 3, columns: 10 };
  expect(openingFormulas({ block, openings }, "B9")).toEqual([
    { formula: '=LEFT(B9;7)="quá hạn"', tone: "late" },
    { formula: '=LEFT(B9;1)="–"', tone: "quiet" },
  ]);
});
