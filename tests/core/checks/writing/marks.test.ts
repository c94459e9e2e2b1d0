import { describe, expect, test } from "vitest";
import type { ReadBook } from "../../../../src/core/book/parsed-book.ts";
import { campaignWith, officeWith } from "../../small-office.ts";
import { findingsBy } from "../findings-by-rule.ts";

describe("loi-van.dau-ngoac-le", () => {
  test.each([
    [
      "phong trào “Chung tay giảm nghèo, “Cán bộ Tư pháp” khác",
      "Dấu “ mở ra mà không đóng lại ở chỗ: “Chung tay giảm nghèo, “Cán bộ Tư pháp” khác",
      "Thêm dấu ” vào đúng chỗ, hoặc bỏ dấu “.",
    ],
    [
      "phong trào Chung tay” khác",
      "Dấu ” đóng lại mà chưa mở ra ở chỗ: phong trào Chung tay”",
      "Thêm dấu “ vào đúng chỗ, hoặc bỏ dấu ”.",
    ],
    [
      "gửi Sở (trước 20/11",
      "Dấu ( mở ra mà không đóng lại ở chỗ: (trước 20/11",
      "Thêm dấu ) vào đúng chỗ, hoặc bỏ dấu (.",
    ],
  ])("%s → %s", (typed, message, fix) => {
    expect(findingsBy("loi-van.dau-ngoac-le", campaignWith({ "Chủ đề": typed }))).toMatchObject([
      { column: "Chủ đề", severity: "cảnh báo", message, fix },
    ]);
  });

  test.each(["“một” (hai)", "a) một; b) hai", "không"])("nothing about %s", (typed) =>
    expect(findingsBy("loi-van.dau-ngoac-le", campaignWith({ "Chủ đề": typed }))).toEqual([]),
  );
});

describe("noi-dung.thieu-dau-cham", () => {
  const long =
    "Các đơn vị tổ chức phát động phong trào thi đua tới toàn thể công chức, viên chức, người lao động";
  const plan = (rank: string, text: string): ReadBook =>
    officeWith({ "Nội dung": [{ "Phong trào": "QB-2026", "Thứ tự": 1, Cấp: rank, "Nội dung": text }] });

  test("a long sentence that simply stops is found", () => {
    expect(findingsBy("noi-dung.thieu-dau-cham", plan("đoạn", long))).toMatchObject([
      {
        column: "Nội dung",
        severity: "gợi ý",
        message: "Đoạn không có dấu kết thúc: “… công chức, viên chức, người lao động”.",
        fix: "Thêm dấu chấm hoặc dấu chấm phẩy ở cuối.",
        cure: { label: "Thêm dấu chấm", value: `${long}.` },
      },
    ]);
  });

  test.each([
    ["đoạn", `${long}.`],
    ["gạch -", `${long};`],
    ["đoạn", `${long} ./.`],
    ["đoạn", `${long} “Vì nhân dân.”`],
    ["đoạn", `${long} {hạn: QB-DK}`],
    ["đoạn", "Tổ chức phát động"],
    ["mục 1", long],
  ])("nothing about %s: …%s", (rank, text) =>
    expect(findingsBy("noi-dung.thieu-dau-cham", plan(rank, text))).toEqual([]),
  );

  test("a paragraph over others of a deeper rank is a heading, and bears no mark", () => {
    const row = (order: number, rank: string, text: string) => ({
      "Phong trào": "QB-2026",
      "Thứ tự": order,
      Cấp: rank,
      "Nội dung": text,
    });
    const over = [row(1, "điểm a", long), row(2, "gạch -", `${long}.`)];
    expect(findingsBy("noi-dung.thieu-dau-cham", officeWith({ "Nội dung": over }))).toEqual([]);
    const beside = [row(1, "gạch -", long), row(2, "gạch -", `${long}.`)];
    expect(findingsBy("noi-dung.thieu-dau-cham", officeWith({ "Nội dung": beside }))).toHaveLength(1);
  });
});
