import { describe, expect, test } from "vitest";
import { campaignRow, campaignWith, officeWith } from "../../small-office.ts";
import { goldenOf, outline, saidOf } from "../plan-said.ts";

const rule = "phong-trao.ten-khac-nhau";
const title = "Chung tay vì người nghèo, không để ai bị bỏ lại phía sau";
const slip = "Chung tay vì người nghèo, không ai bị bỏ lại phía sau";
const named = { "Tên phong trào": title };
const says = [
  "Tên phong trào ghi “Chung tay vì người nghèo, không ai bị bỏ lại phía sau”",
  "trong khi trang Phong trào ghi “Chung tay vì người nghèo, không để ai bị bỏ lại phía sau”.",
].join(", ");

describe(rule, () => {
  test.each([
    `Phong trào “${title}” năm 2026`,
    `Phong trào “${title.toUpperCase()}”`,
    `Phong trào ${slip}`,
    "Phong trào “Ngành Tư pháp chung sức xây dựng nông thôn mới”",
    "“Người tốt, việc tốt”",
  ])("%j is let be", (closing) => expect(saidOf(rule, { ...named, "Kết thúc": closing })).toEqual([]));

  test("each place is named once", () => {
    const rows = outline(["phần I", "MỤC ĐÍCH"], ["đoạn", `“${slip}” và “${title}”`]);
    expect(saidOf(rule, { ...named, "Kết thúc": `Phong trào “${slip}”` }, rows)).toEqual([
      ["Kết thúc", says],
      ["Nội dung", says],
    ]);
  });

  test("the theme is a name too", () => {
    expect(saidOf(rule, { "Chủ đề": title, "Kết thúc": `“${slip}”` })).toHaveLength(1);
    expect(saidOf(rule, { ...named, "Chủ đề": slip, "Kết thúc": `“${slip}”` })).toEqual([]);
  });

  test("the name of another campaign of the book is let be", () => {
    const both = {
      "Phong trào": [
        { ...campaignRow, ...named, "Kết thúc": `gắn với “${slip}”` },
        { ...campaignRow, Mã: "QB-2025", "Tên phong trào": slip },
      ],
    };
    expect(goldenOf(rule, officeWith(both))).toEqual([]);
  });

  test("the finding is told with its place, its cure and its source", () => {
    expect(goldenOf(rule, campaignWith({ ...named, "Kết thúc": `Phong trào “${slip}” này` }))).toEqual([
      {
        severity: "cảnh báo",
        column: "Kết thúc",
        message: says,
        fix: "Đối chiếu văn bản phát động, rồi ghi thống nhất một tên ở mọi chỗ.",
        source: "",
        cure: `Ghi đúng tên ở trang Phong trào → Phong trào “${title}” này`,
      },
    ]);
  });
});
