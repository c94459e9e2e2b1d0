import { describe, expect, test } from "vitest";
import type { UnitForm } from "../../../src/core/forms/form.ts";
import { formUnits } from "../../../src/core/forms/form-units.ts";
import { guidance } from "../../../src/core/forms/guidance.ts";
import { originCells, sealOf } from "../../../src/core/forms/seal-form.ts";
import { unitForm } from "../../../src/core/forms/unit-form.ts";
import { bookOf } from "../book-of.ts";
import { formsOffice } from "./forms-office.ts";

const { book } = bookOf(formsOffice);
const sending = {
  today: "2026-03-05",
  sentAt: "05/03/2026 08:00:00",
  sentBy: "lan@stp.vn",
  secret: "x",
} as const;
const of = (unit: string): UnitForm => unitForm(book, { unit, campaign: "QB-2026" }, sending);
const rowsOf = (form: UnitForm, table: string) => form.sheets.find((sheet) => sheet.table === table)?.rows;

test("a unit's own rows, by names, and no one else's", () => {
  expect(of("PTP-DH")).toMatchSnapshot();
});

test("last year's registrations are proposals without a mark, state and day", () => {
  expect(rowsOf(of("PTP-BD"), "registrations")).toEqual([
    {
      mark: "",
      cells: {
        kind: "danh hiệu",
        content: "Tập thể lao động tiên tiến",
        award: "Tập thể lao động tiên tiến",
        date: "",
        state: "",
      },
    },
  ]);
  expect(rowsOf(of("PTP-LT"), "registrations")).toEqual([]);
});

test("nothing of another unit and no key of it goes out", () => {
  const told = JSON.stringify(of("PTP-DH").sheets);
  for (const word of ["Ba Đồn", "PTP-BD", "DK-0", "Chỉ tiêu chung", "GK"]) expect(told).not.toContain(word);
});

describe("the seal", () => {
  const form = of("PTP-DH");
  const { seal, ...head } = form.head;
  const cells = originCells(form.sheets);
  test("fits what was sent", () => expect(sealOf(head, cells, "x")).toBe(seal));
  test.each([
    ["another unit", sealOf({ ...head, unit: "PTP-BD" }, cells, "x")],
    ["another campaign", sealOf({ ...head, campaigns: ["QB-2025"] }, cells, "x")],
    ["another secret", sealOf(head, cells, "y")],
    [
      "another mark",
      sealOf(
        head,
        cells.map(([sheet, , column, text]) => [sheet, "DN-9", column, text]),
        "x",
      ),
    ],
    ["a cell less", sealOf(head, cells.slice(1), "x")],
  ])("does not fit %s", (_what, other) => expect(other).not.toBe(seal));
});

test("those that owe something or have rows get one, with the addresses that mail can go to", () => {
  expect(formUnits(book, "QB-2026", "2026-03-05").map(({ key, addresses }) => [key, addresses])).toEqual([
    ["PTP-DH", ["ptp.donghoi@quangbinh.gov.vn", "vanthu@donghoi.vn"]],
    ["PTP-BD", ["ptp.badon@quangbinh.gov.vn"]],
    ["PTP-LT", []],
  ]);
});

test("the guidance names no key, the first day that is open, and where to send it", () => {
  const lines = guidance(of("PTP-DH"), "Phong trào thi đua năm 2026").map(({ text }) => text);
  expect(lines).toMatchSnapshot();
  expect(lines.length).toBeLessThan(24);
});
