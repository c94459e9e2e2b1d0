import fc from "fast-check";
import { expect, test } from "vitest";
import { changeText, previewLines } from "../../src/local/cli/cure-lines.ts";
import { type Curable, curableOf, inParts, wantedOf } from "../../src/local/cli/cure-plan.ts";

function finding(more: Partial<Curable>): Curable {
  return {
    sheet: "Nội dung",
    row: 2,
    column: "Nội dung",
    key: "",
    rule: "dau.gach-noi",
    severity: "gợi ý",
    message: "",
    fix: "",
    source: "",
    unit: "",
    rowId: "a",
    rowHash: "h",
    waiver: "",
    reason: "Dấu gạch nối cách không đều.",
    before: "2021- 2025",
    cure: { label: "Sửa", value: "2021 - 2025" },
    ...more,
  };
}

test("curable is what has a cure and no waiver; of two cures of a cell the first", () => {
  const first = finding({});
  const { cure: _cure, ...without } = finding({ row: 3, rowId: "b" });
  const all = [first, finding({ rule: "khac" }), finding({ waiver: "đúng bản gốc", rowId: "c" }), without];
  expect(curableOf(all)).toEqual([first]);
  const other = finding({ column: "Chủ trì" });
  expect(curableOf([first, other])).toEqual([first, other]);
});

test.each([
  [{ rule: "dau.gach-noi" }, 2],
  [{ rule: "GẠCH NỐI".normalize("NFD") }, 2],
  [{ rule: "gach noi" }, 2],
  [{ rule: "gach" }, 2],
  [{ rule: "chinh-ta" }, 0],
  [{ at: { sheet: "noi dung", row: 2 } }, 1],
  [{ rule: "gach noi", at: { sheet: "Nội dung", row: 9 } }, 1],
  [{ at: { sheet: "Đợt", row: 2 } }, 0],
  [{}, 2],
])("%j finds %i", (wanted, count) => {
  const all = [finding({}), finding({ row: 9, rowId: "b" })];
  expect(wantedOf(all, { rule: undefined, at: undefined, ...wanted })).toHaveLength(count);
});

test("parts keep every cure once, no row in two parts, and no more cells than they may, but for a longer row", () => {
  const cures = fc.array(
    fc.record({ rowId: fc.constantFrom("a", "b", "c", "d", "e"), column: fc.string() }),
    {
      maxLength: 60,
    },
  );
  fc.assert(
    fc.property(cures, fc.integer({ min: 1, max: 20 }), (rows, most) => {
      const all = rows.map((row) => finding(row));
      const parts = inParts(all, most);
      expect(new Set(parts.flat())).toEqual(new Set(all));
      expect(parts.flat()).toHaveLength(all.length);
      const rowsOf = parts.map((part) => [...new Set(part.map(({ rowId }) => rowId))]);
      expect(new Set(rowsOf.flat()).size).toBe(rowsOf.flat().length);
      for (const [index, part] of parts.entries())
        expect(part.length <= most || rowsOf[index]?.length === 1).toBe(true);
    }),
  );
});

test.each([
  ["2021- 2025", "2021 - 2025", "“2021- 2025” → “2021 - 2025”"],
  ["", "có", "(trống) → “có”"],
  ["có", "", "“có” → (trống)"],
  [
    "Tổ chức phong trào thi đua giai đoạn 2021- 2025 trong toàn ngành, gắn với nhiệm vụ",
    "Tổ chức phong trào thi đua giai đoạn 2021 - 2025 trong toàn ngành, gắn với nhiệm vụ",
    "“…o thi đua giai đoạn 2021- 2025 trong toàn ngành,…” → “…o thi đua giai đoạn 2021 - 2025 trong toàn ngành,…”",
  ],
  ["một\nhai", "một\nba", "“một ⏎ hai” → “một ⏎ ba”"],
])("%j → %j", (before, after, text) => {
  expect(changeText(before, after)).toBe(text);
});

test("what is shown of a change tells both texts apart", () => {
  const text = fc.stringMatching(/^[abcà]{1,80}$/u);
  fc.assert(
    fc.property(text, text, (before, after) => {
      fc.pre(before !== after);
      const [a, b] = changeText(before, after).split(" → ");
      expect(a).not.toBe(b);
    }),
  );
});

test("the preview stands under the reasons", () => {
  expect(previewLines([finding({}), finding({ row: 5, rowId: "b" })])).toEqual([
    "Dấu gạch nối cách không đều (2 ô)",
    "  Nội dung dòng 2, cột Nội dung: “2021- 2025” → “2021 - 2025”",
    "  Nội dung dòng 5, cột Nội dung: “2021- 2025” → “2021 - 2025”",
  ]);
});
