import { expect, test } from "vitest";
import { formUnits } from "../../../src/core/forms/form-units.ts";
import { unitForm } from "../../../src/core/forms/unit-form.ts";
import { bookOf } from "../book-of.ts";
import { campaignRow } from "../small-office.ts";

const UNITS = 200;
const ROWS = 10_000;

/** Two hundred communes, ten of them of one name, with ten thousand registrations between them. */
const { book } = bookOf({
  "Đơn vị": Array.from({ length: UNITS }, (_, at) => ({
    Mã: `X-${at}`,
    Tên: at % 20 === 0 ? "Ủy ban nhân dân xã Tân Lập" : `Ủy ban nhân dân xã ${at}`,
    Loại: "UBND cấp xã",
    Tỉnh: `Tỉnh ${at}`,
  })),
  "Phong trào": [campaignRow],
  "Đăng ký": Array.from({ length: ROWS }, (_, at) => ({
    Mã: `DK-${at}`,
    "Phong trào": "QB-2026",
    "Đơn vị": `X-${at % UNITS}`,
    Loại: "công trình",
    "Nội dung": `Công trình ${at}`,
  })),
});
const sending = { today: "2026-03-05", sentAt: "", sentBy: "", secret: "x" } as const;

test("of ten thousand rows each goes to its own unit, and to no other", () => {
  const units = formUnits(book, "QB-2026", "2026-03-05");
  expect(units).toHaveLength(UNITS);
  const sent = units.flatMap(({ key }) =>
    unitForm(book, { unit: key, campaign: "QB-2026" }, sending)
      .sheets.flatMap(({ rows }) => rows)
      .map(({ mark }) => `${key} ${mark}`),
  );
  const own = Array.from({ length: ROWS }, (_, at) => `X-${at % UNITS} DK-${at}`);
  expect(sent.sort()).toEqual(own.sort());
});

test("namesakes are told apart, in the list and in their files", () => {
  const names = formUnits(book, "QB-2026", "2026-03-05").map(({ name }) => name);
  expect(new Set(names).size).toBe(UNITS);
  const { head } = unitForm(book, { unit: "X-20", campaign: "QB-2026" }, sending);
  expect(head.unitName).toContain("Tỉnh 20");
});
