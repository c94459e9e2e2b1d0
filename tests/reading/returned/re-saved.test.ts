import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { doubtLine } from "../../../src/core/forms/back/form-doubt.ts";
import { originCells } from "../../../src/core/forms/seal-form.ts";
import { readReturned } from "../../../src/reading/returned/read-returned.ts";
import { sampleForm } from "./sample-form.ts";

/**
 * The sample form (sample-form.ts) as a clerk filled it in: days as days, as texts and in words, numbers and percentages as
 * numbers, a formula, texts in NFD, a row and a column inserted, a sheet renamed and one moved. Made once by openpyxl 3.1,
 * then saved again by LibreOffice 7.4: as it is, as .ods and back, as .xls and back.
 */
const FIXTURES = join(import.meta.dirname, "../../fixtures/forms");

describe.each([
  ["openpyxl.xlsx", false],
  ["libreoffice.xlsx", true],
  ["libreoffice-from-ods.xlsx", true],
  ["libreoffice-from-xls.xlsx", true],
])("%s", (name, computed) => {
  const read = readReturned(name, readFileSync(join(FIXTURES, name)));
  if (read.kind !== "form") throw new Error(JSON.stringify(read));
  const { form } = read;
  const rowsOf = (table: string) => form.sheets.find((sheet) => sheet.table === table)?.rows ?? [];
  const cellsOf = (table: string, mark: string) =>
    rowsOf(table).find((row) => row.mark === mark)?.cells ?? {};
  const told = form.doubts.map(doubtLine);

  test("what was sent is known to the letter", () => {
    expect(form.head).toEqual(sampleForm.head);
    expect(form.origin).toEqual(originCells(sampleForm.sheets));
  });

  test("days in any form, percentages and numbers are read as the form writes them", () => {
    expect(cellsOf("tracking", "M2|tháng 02/2026")).toMatchObject({
      received: "25/02/2026",
      paper: "12/BC-PTP",
    });
    expect(cellsOf("tracking", "M3|")).toMatchObject({ received: "10/11/2026" });
    expect(cellsOf("targets", "Hồ sơ đúng hạn")).toMatchObject({ result: "98,5" });
    expect(cellsOf("targets", "Hòa giải thành")).toMatchObject({ result: "82,5%" });
  });

  test("a formula is its last value at the most, and that is told", () => {
    expect(cellsOf("targets", "Cuộc tuyên truyền")["result"]).toBe(computed ? "8" : undefined);
    expect(told.filter((line) => line.includes("công thức"))).toHaveLength(1);
  });

  test("rows that the unit added stand beside those that it changed", () => {
    expect(cellsOf("nominations", "DN2")).toMatchObject({
      position: "Phó Trưởng phòng",
      name: "Trần Thị Bình",
    });
    const added = rowsOf("nominations").filter(({ mark }) => mark === "");
    expect(added.map(({ cells }) => cells)).toEqual([
      expect.objectContaining({
        subject: "cá nhân",
        name: "Phạm Thị Dung",
        born: "04/05/1985",
        award: "Chiến sỹ thi đua cơ sở",
      }),
    ]);
  });

  test("a renamed sheet is found, and what stands in a column of the unit's own is told", () => {
    expect(cellsOf("registrations", "DK1")).toMatchObject({ content: "Số hóa 100% sổ hộ tịch" });
    expect(told).toContainEqual(
      expect.stringContaining("“Ghi thêm của đơn vị” không có trong mẫu, có 1 ô ghi"),
    );
  });

  test("nothing else is doubtful", () => {
    expect(told).toHaveLength(2);
  });
});
