import { describe, expect, test } from "vitest";
import { bookOf } from "../../book-of.ts";
import { findingsBy } from "../findings-by-rule.ts";
import { saidOfOpening } from "./said-in.ts";

const said = (opening: string, issued: string): readonly string[] =>
  saidOfOpening("loi-van.co-quan-khong-con", opening, { "Ngày ban hành": issued });

describe("loi-van.co-quan-khong-con", () => {
  test.each([
    "UBND cấp huyện tổ chức thực hiện",
    "Chủ tịch UBND các huyện chỉ đạo",
    "Phòng Tư pháp huyện gửi báo cáo",
    "Trưởng Phòng Tư pháp cấp huyện có trách nhiệm",
    "Ủy ban nhân dân huyện xét khen thưởng",
    "Chi cục Thi hành án dân sự báo cáo",
    "Tổng cục Thi hành án dân sự tổng hợp",
    "Cục Thi hành án dân sự tỉnh phối hợp",
    "trên địa bàn tỉnh Trà Vinh",
    "các cơ quan cấp huyện",
  ])("%s, after 01/7/2025", (opening) => expect(said(opening, "16/3/2026")).toHaveLength(1));

  test.each(["Cục Quản lý Thi hành án dân sự", "Phòng Thi hành án dân sự khu vực", "UBND đặc khu"])(
    "%s, before 01/7/2025",
    (opening) => expect(said(opening, "16/3/2024")).toHaveLength(1),
  );

  test("a line of recipients names a province that was merged; bodies in it are another rule's", () => {
    const told = (name: string, issued: string) =>
      findingsBy(
        "loi-van.co-quan-khong-con",
        bookOf({
          "Phong trào": [{ Mã: "A", "Tên phong trào": "Thi đua", "Ngày ban hành": issued }],
          "Nơi nhận": [{ "Phong trào": "A", "Thứ tự": 1, Tên: name }],
        }),
      );
    expect(told("Ban Thi đua - Khen thưởng tỉnh Quảng Bình", "16/3/2026")).toHaveLength(1);
    expect(told("Ban Thi đua - Khen thưởng tỉnh Quảng Bình", "16/3/2024")).toEqual([]);
    expect(told("Phòng Tư pháp các huyện", "16/3/2026")).toEqual([]);
  });

  test("a deadline after the end, in a plan from before", () => {
    expect(said("UBND cấp huyện gửi báo cáo trước ngày 30/9/2025.", "16/3/2024")).toHaveLength(1);
    expect(said("UBND cấp huyện gửi báo cáo trước ngày 30/6/2025.", "16/3/2024")).toEqual([]);
  });

  test.each([
    "UBND cấp xã, Thi hành án dân sự tỉnh, Cục Quản lý Thi hành án dân sự",
    "Nhiệm vụ của Phòng Tư pháp cấp huyện trước đây do UBND cấp xã tiếp nhận",
    "địa bàn tỉnh Quảng Bình (cũ)",
    "tỉnh Quảng Bình sáp nhập vào tỉnh Quảng Trị",
    "hồ sơ do UBND cấp huyện bàn giao",
  ])("%s is right in 2026", (opening) => expect(said(opening, "16/3/2026")).toEqual([]));

  test.each(["UBND cấp huyện, Phòng Tư pháp các huyện", "tỉnh Trà Vinh", "Chi cục THADS"])(
    "%s is right in 2024",
    (opening) => expect(said(opening, "16/3/2024")).toEqual([]),
  );
});
