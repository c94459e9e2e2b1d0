import { describe, expect, test } from "vitest";
import { bases, decree, linesOf, officeOf, recipients } from "../citation/citation-said.ts";

const rule = "loi-van.viet-hoa";

describe("names of agencies in short cells", () => {
  test.each([
    ["Sở Tư Pháp các tỉnh", ["Sở Tư pháp các tỉnh"]],
    ["Uỷ Ban Nhân Dân tỉnh", ["Uỷ ban nhân dân tỉnh"]],
    ["Sở Nội Vụ tỉnh", ["Sở Nội vụ tỉnh"]],
    ["Sở nội vụ", ["Sở Nội vụ"]],
    ["Phòng Bổ Trợ Tư Pháp", ["Phòng Bổ trợ tư pháp"]],
    ["Chi cục thi hành án dân sự", ["Chi cục Thi hành án dân sự"]],
    ["Sở Kế hoạch và đầu tư", ["Sở Kế hoạch và Đầu tư"]],
    ["Ủy ban Nhân dân tỉnh", ["Ủy ban nhân dân tỉnh"]],
    ["Sở Văn hóa, Thể thao và Du lịch; Vụ Thi đua - Khen thưởng; Cục Quản lý Thi hành án dân sự", []],
    ["các sở, ban, ngành; cán bộ tư pháp; phòng tư pháp", []],
    ["Sở Tư pháp các tỉnh", []],
    ["SỞ TƯ PHÁP", []],
    ["Hội thi “Sở Tư Pháp”", []],
  ])("recipient %s", (name, cures) => {
    const said = linesOf(rule, officeOf({}, recipients(name)));
    expect(said.map((line) => line.split(" → ")[1])).toEqual(cures);
    // The circular before the decree wrote agencies so, too.
    expect(linesOf(rule, officeOf({ "Ngày ban hành": "25/01/2017" }, recipients(name)))).toEqual(said);
    expect(linesOf(rule, officeOf({ "Ngày ban hành": "25/01/2010" }, recipients(name)))).toEqual([]);
  });
  test("issuers of cited texts and councils are judged too", () => {
    const book = officeOf({}, bases({ ...decree, "Cơ quan ban hành": "Bộ tư pháp" }), {
      "Hội đồng": [{ "Hội đồng": "Hội Đồng Thi đua - Khen thưởng Sở", "Họ tên": "Nguyễn Thị Lài" }],
    });
    expect(linesOf(rule, book).map((line) => line.split(" → ")[1])).toEqual([
      "Bộ Tư pháp",
      "Hội đồng Thi đua - Khen thưởng Sở",
    ]);
  });
});
