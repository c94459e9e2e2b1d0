import { expect, test } from "vitest";
import { judgingOf } from "../../../src/core/returns/judging.ts";
import { type OwnPart, ownPart } from "../../../src/core/returns/own-part.ts";
import type { RowsBySheet } from "../book-of.ts";
import { returnsBook, SECRET } from "./returns-book.ts";

const part = (mail: string, wanted: string, more: RowsBySheet): OwnPart =>
  ownPart(judgingOf(returnsBook(more), "2026-03-06", SECRET), mail, wanted);

const people: RowsBySheet = {
  "Phân quyền": [{ Email: "Hoa@x.vn", "Vai trò": "đơn vị", "Đơn vị": "PTP-2" }],
};

test("a unit is found by Phân quyền, else by the address in Đơn vị, else chosen", () => {
  expect(part("hoa@x.vn", "", people)).toMatchObject({ unit: "PTP-2", units: [{ key: "PTP-2", own: true }] });
  expect(part("PTP-1@example.gov.vn", "", {})).toMatchObject({ unit: "PTP-1" });
  expect(part("ai@x.vn", "", {})).toMatchObject({ unit: "", items: [], registrations: [] });
  expect(part("ai@x.vn", "PTP-1", {})).toMatchObject({ unit: "PTP-1" });
});

test("whom Phân quyền names as a unit's sees no other unit", () => {
  expect(part("hoa@x.vn", "PTP-1", people)).toMatchObject({ unit: "PTP-2", registrations: [] });
});

test("days left are counted by the calendar and in working days", () => {
  const { items } = part("", "PTP-1", {});
  expect(items.find(({ milestone }) => milestone === "M-1")).toMatchObject({
    due: "2026-03-10",
    daysLeft: 4,
    workingDaysLeft: 2,
    waits: false,
  });
});

test("what waits, and what was sent back and not reported anew", () => {
  const row = { "Đơn vị": "PTP-1", "Việc báo": "văn bản đã gửi", Mốc: "M-1" };
  const back = { ...row, "⚙Mã": "BV-1", "Xử lý": "trả lại", "Lý do trả lại": "thiếu phụ lục" };
  expect(part("", "PTP-1", { "Báo về": [back] })).toMatchObject({
    waiting: [],
    sentBack: [{ key: "BV-1", reason: "thiếu phụ lục" }],
  });
  const again = part("", "PTP-1", { "Báo về": [back, { ...row, "⚙Mã": "BV-2" }] });
  expect(again).toMatchObject({ waiting: [{ key: "BV-2" }], sentBack: [] });
  expect(again.items.find(({ milestone }) => milestone === "M-1")?.waits).toBe(true);
  expect(part("", "PTP-2", { "Báo về": [back, row] })).toMatchObject({ waiting: [], sentBack: [] });
});

test("a nomination shows what can be corrected of it, and is open until it is decided", () => {
  const of = (state: string) =>
    part("", "PTP-1", {
      "Đề nghị": [
        {
          ...{ Mã: "DN-2", "Phong trào": "QB-2026", "Đơn vị": "PTP-1", "Đối tượng": "tập thể" },
          ...{
            "Họ tên / Tên tập thể": "Phòng Tư pháp",
            "Hình thức": "GK",
            "Thành tích": "tốt",
            "Trạng thái": state,
          },
        },
      ],
    }).nominations[0];
  expect(of("đã nộp")).toMatchObject({
    target: "DN-2",
    cells: { subject: "tập thể", name: "Phòng Tư pháp", award: "GK", merit: "tốt" },
    open: true,
  });
  expect(of("trả lại")?.open).toBe(true);
  expect(of("quyết định")?.open).toBe(false);
});
