import { describe, expect, test } from "vitest";
import { campaignWith } from "../../small-office.ts";
import { goldenOf, milestones, saidOf } from "../plan-said.ts";

const due = (deadline: string): ReturnType<typeof milestones> => milestones({ "Thời hạn": deadline });

describe("moc.truoc-ban-hanh", () => {
  const rule = "moc.truoc-ban-hanh";
  test.each([
    ["16/3/2026", "16/3/2026", 0],
    ["16/3/2026", "13/3/2026", 1],
    ["16/3/2026", "trước ngày 16/3/2026", 1],
    ["16/3/2026", "10 ngày làm việc kể từ ngày ký", 0],
    ["16/3/2026", "ngày 05/01 hằng năm", 0],
    ["16/3/2026", "lúc thuận tiện", 0],
    ["tháng 3/2026", "02/3/2026", 0],
    ["tháng 3/2026", "27/02/2026", 1],
    ["năm 2026", "05/01/2026", 0],
    ["", "05/01/2026", 0],
  ])("issued %j, due %j", (issued, deadline, found) =>
    expect(saidOf(rule, { "Ngày ban hành": issued }, due(deadline))).toHaveLength(found),
  );

  test("each finding is told with its place, its cure and its source", () => {
    const shared = {
      severity: "cảnh báo",
      column: "Thời hạn",
      fix: "Sửa lại Thời hạn của mốc hoặc Ngày ban hành của phong trào.",
      source: "",
    };
    const golden = (issued: string): ReturnType<typeof goldenOf> =>
      goldenOf(rule, campaignWith({ "Ngày ban hành": issued }, due("27/02/2026")));
    expect(golden("16/3/2026")).toEqual([
      { ...shared, message: "Thời hạn 27/02/2026 đã qua khi kế hoạch ban hành (ngày 16/03/2026)." },
    ]);
    expect(golden("tháng 3/2026")).toEqual([
      { ...shared, message: "Thời hạn 27/02/2026 đã qua khi kế hoạch ban hành (tháng 3/2026)." },
    ]);
  });
});

describe("moc.sau-phong-trao", () => {
  const rule = "moc.sau-phong-trao";
  test.each([
    ["31/12/2026", 0],
    ["31/3/2027", 0],
    ["01/4/2027", 1],
    ["trước ngày 01/4/2027", 0],
    ["theo quy định", 0],
  ])("due %j", (deadline, found) => expect(saidOf(rule, {}, due(deadline))).toHaveLength(found));

  test("the office's figure decides how long after the campaign is too late", () => {
    const rows = { "Quy tắc": [{ Mã: rule, "Tham số": "số ngày sau khi kết thúc: 30" }] };
    expect(saidOf(rule, {}, { ...due("01/02/2027"), ...rows })).toHaveLength(1);
  });

  test("the finding is told with its place, its cure and its source", () => {
    expect(goldenOf(rule, campaignWith({}, due("15/12/2027")))).toEqual([
      {
        severity: "cảnh báo",
        column: "Thời hạn",
        message: "Thời hạn 15/12/2027 đến sau khi phong trào kết thúc (31/12/2026) 349 ngày.",
        fix: "Kiểm tra lại năm của Thời hạn, hoặc Đến ngày của phong trào.",
        source: "",
      },
    ]);
  });
});
