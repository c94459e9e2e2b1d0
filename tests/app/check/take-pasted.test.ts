import { expect, test } from "vitest";
import { checkAndShow } from "../../../src/app/check/check-book.ts";
import { smallOffice } from "../../core/small-office.ts";
import { LAN, memoryOffice } from "../memory-office.ts";

const pasted = [
  "I. MỤC ĐÍCH, YÊU CẦU",
  "1. Mục đích",
  "- Nâng cao nhận thức.",
  "2. Yêu cầu",
  "a) Thiết thực;",
].map((text) => ({ "Nội dung": text }));
const office = () => memoryOffice({ ...smallOffice, "Nội dung": pasted });

test("a plan pasted into Nội dung: one question in place of two findings a row, then ranks, campaign and order stand", () => {
  const desk = office();
  const lan = desk.clerk(LAN, {});
  lan.screen.answer(true);
  checkAndShow(lan);
  expect(lan.screen.said.filter((line) => line.startsWith("Đọc cấp và bỏ số thứ tự?"))).toHaveLength(1);
  expect(desk.rows("Nội dung")).toMatchObject([
    { Cấp: "phần I", "Nội dung": "MỤC ĐÍCH, YÊU CẦU", "Thứ tự": "10" },
    { Cấp: "mục 1", "Nội dung": "Mục đích", "Thứ tự": "20" },
    { Cấp: "gạch -", "Nội dung": "Nâng cao nhận thức.", "Thứ tự": "30" },
    { Cấp: "mục 1", "Nội dung": "Yêu cầu", "Thứ tự": "40" },
    { Cấp: "điểm a", "Nội dung": "Thiết thực;", "Thứ tự": "50" },
  ]);
  const [first] = desk.rows("Nội dung");
  expect(first?.["Phong trào"]).toContain("QB-2026");
  expect(
    desk.rows("Kết quả kiểm tra").filter((row) => row["Sheet"] === "Nội dung" && row["Mức"] === "lỗi"),
  ).toEqual([]);
  checkAndShow(lan);
  expect(lan.screen.said.filter((line) => line.startsWith("Đọc cấp và bỏ số thứ tự?"))).toHaveLength(1);
});

test("a clerk who says no keeps every cell, and is told of each row", () => {
  const desk = office();
  const lan = desk.clerk(LAN, {});
  lan.screen.answer(false);
  checkAndShow(lan);
  expect(desk.rows("Nội dung")).toMatchObject(pasted);
  expect(desk.rows("Kết quả kiểm tra").filter((row) => row["Sheet"] === "Nội dung").length).toBeGreaterThan(
    4,
  );
});
