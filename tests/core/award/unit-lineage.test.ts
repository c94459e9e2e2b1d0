import { expect, test } from "vitest";
import { unitLineage } from "../../../src/core/award/unit-lineage.ts";
import { rowNamed } from "../../../src/core/book/row-by-key.ts";
import { bookOf, type RowByHeader } from "../book-of.ts";

const lineageOf = (...rows: readonly RowByHeader[]) => {
  const { book } = bookOf({ "Đơn vị": rows.map((row) => ({ Tên: row["Mã"] ?? "", Loại: "Sở", ...row })) });
  return unitLineage((key) => rowNamed(book.units, key));
};

const merged = lineageOf(
  { Mã: "A", "Hiệu lực đến": "30/06/2020", "Đơn vị kế thừa": "B" },
  { Mã: "B", "Hiệu lực từ": "01/07/2020", "Hiệu lực đến": "30/06/2025", "Đơn vị kế thừa": "C" },
  { Mã: "C", "Hiệu lực từ": "01/07/2025" },
  { Mã: "P", "Cấp trên": "A" },
  { Mã: "W", "Hiệu lực từ": "01/07/2025", "Hiệu lực đến": "01/01/2020" },
);

test("the heir is the last of the chain, the unit itself where there is none", () => {
  expect(["A", "B", "C", "P", "không có"].map(merged.heirOf)).toEqual(["C", "C", "C", "P", "không có"]);
  expect(merged.above("P")).toEqual(["C"]);
});

test.each([
  ["A", "2020-06-30", "valid", undefined],
  ["A", "2021-01-01", "ended", "B"],
  ["A", "2026-01-01", "ended", "C"],
  ["C", "2025-06-30", "not-yet", undefined],
  ["W", "2022-01-01", "valid", undefined],
  ["không có", "2022-01-01", "valid", undefined],
] as const)("%s on %s is %s", (unit, day, kind, heir) => {
  const on = merged.on(unit, day);
  expect([on.kind, on.kind === "ended" ? on.successor?.values.key : undefined]).toEqual([kind, heir]);
});

test("a circle of successors or superiors ends", () => {
  const circle = lineageOf(
    { Mã: "A", "Đơn vị kế thừa": "B", "Cấp trên": "B", "Hiệu lực đến": "01/01/2020" },
    { Mã: "B", "Đơn vị kế thừa": "A", "Cấp trên": "A", "Hiệu lực đến": "01/01/2020" },
  );
  expect(circle.heirOf("A")).toBe("B");
  expect(circle.above("A")).toHaveLength(1);
  expect(circle.on("A", "2021-01-01")).toMatchObject({ kind: "ended", successor: undefined });
});
