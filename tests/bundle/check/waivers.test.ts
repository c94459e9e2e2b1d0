import { expect, test } from "vitest";
import { lastRow, storedAt } from "../../../src/local/book/model/cells.ts";
import type { SheetModel } from "../../../src/local/book/model/sheet-model.ts";
import { plainOf } from "../../../src/local/book/model/stored.ts";
import { LAN, type Office, sampleOffice } from "../office.ts";

function sheetOf(office: Office, name: string): SheetModel {
  const sheet = office.book.sheetByName(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

function columnOf(sheet: SheetModel, header: string): number {
  return (sheet.rows[0]?.values ?? []).findIndex((value) => plainOf(value) === header) + 1;
}

/** The row of *Kết quả kiểm tra* that speaks of this rule, and a look at its cells by header. */
function result(
  office: Office,
  rule: string,
): { readonly at: number; readonly cell: (header: string) => unknown } {
  const sheet = sheetOf(office, "Kết quả kiểm tra");
  for (let at = 2; at <= lastRow(sheet); at += 1) {
    if (plainOf(storedAt(sheet, at, columnOf(sheet, "Quy tắc"))) !== rule) continue;
    return { at, cell: (header) => plainOf(storedAt(sheet, at, columnOf(sheet, header))) };
  }
  throw new Error(`no result of ${rule}`);
}

const rule = "loi-van.ngay-khong-co";

test("a finding accepted with a reason stays quiet until its row changes", async () => {
  const office = await sampleOffice();
  const host = office.clerk(LAN, {});
  host.call("check");
  const phases = sheetOf(office, "Đợt");
  const marks = (): unknown => plainOf(storedAt(phases, 3, columnOf(phases, "⚙Đánh dấu")));
  expect(marks()).toContain("lỗi:Kỷ niệm");

  const waiver = columnOf(sheetOf(office, "Kết quả kiểm tra"), "Bỏ qua");
  office.hand.type("Kết quả kiểm tra", result(office, rule).at, waiver, "Bản gốc ghi như vậy");
  host.call("check");
  expect(marks() ?? "").not.toContain("lỗi:Kỷ niệm");
  expect(result(office, rule).cell("Bỏ qua")).toBe("Bản gốc ghi như vậy");
  expect(host.toasts().at(-1)?.message).toContain("1 điều đã được chấp nhận");

  office.hand.type("Đợt", 3, columnOf(phases, "Tên"), "Đợt một");
  host.call("check");
  expect(marks()).toContain("lỗi:Kỷ niệm");
  expect(result(office, rule).cell("Bỏ qua")).toBe("đã cũ: Bản gốc ghi như vậy");
  host.call("check");
  expect(marks()).toContain("lỗi:Kỷ niệm");
  expect(result(office, rule).cell("Bỏ qua")).toBe("đã cũ: Bản gốc ghi như vậy");
});

test("each result leads to its cell", async () => {
  const office = await sampleOffice();
  office.clerk(LAN, {}).call("check");
  const sheet = sheetOf(office, "Kết quả kiểm tra");
  const { at, cell } = result(office, rule);
  expect(cell("Ô")).toBe("F3");
  expect(storedAt(sheet, at, columnOf(sheet, "Ô"))).toMatchObject({
    formula: '=HYPERLINK("#\'Đợt\'!F3";"F3")',
  });
});
