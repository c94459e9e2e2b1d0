import { expect, test } from "vitest";
import { authorOf, isDesk } from "../../../src/core/returns/author.ts";
import { bookOf, type RowByHeader } from "../book-of.ts";

const hoa = "hoa@stp.gov.vn";
const row = (role: string, unit: string): RowByHeader => ({
  Email: ` ${hoa.toUpperCase()}`,
  "Vai trò": role,
  "Đơn vị": unit,
});
const author = (...rows: readonly RowByHeader[]) =>
  authorOf(
    bookOf({
      "Đơn vị": ["A", "B"].map((key) => ({ Mã: key, Tên: `Phòng ${key}`, Email: key === "B" ? hoa : "" })),
      "Phân quyền": rows,
    }).book,
    hoa,
  );

test("whom Phân quyền names is what its rows say together, whatever Đơn vị has", () => {
  expect(author(row("đơn vị", "A"))).toEqual({ role: "đơn vị", units: ["A"] });
  expect(author(row("đơn vị", "B"), row("đơn vị", "A"))).toEqual({ role: "đơn vị", units: ["B", "A"] });
  expect(author(row("người xem", ""))).toEqual({ role: "người xem", units: [] });
});

test.each([
  [[row("bộ phận thi đua", ""), row("đơn vị", "A")]],
  [[row("đơn vị", "A"), row("bộ phận thi đua", "")]],
])("who is of the desk and of a unit does what both may: %#", (rows) => {
  const both = author(...rows);
  expect(both).toEqual({ role: "bộ phận thi đua", units: ["A"] });
  expect(isDesk(both)).toBe(true);
});

test("whom it does not name is found by the address in Đơn vị; no address is nobody's", () => {
  expect(author()).toEqual({ role: "", units: ["B"] });
  expect(authorOf(bookOf({ "Đơn vị": [{ Mã: "A", Tên: "Phòng A" }] }).book, "")).toEqual({
    role: "",
    units: [],
  });
});
