import { describe, expect, test } from "vitest";
import type { RowByHeader } from "../../book-of.ts";
import { campaignWith } from "../../small-office.ts";
import { goldenOf, milestones, saidOf } from "../plan-said.ts";

const end = { Việc: "báo cáo tổng kết", "Thời hạn": "20/11/2026" };
const midterm = { Việc: "báo cáo sơ kết", "Thời hạn": "30/6/2026" };

describe("phong-trao.thieu-so-ket", () => {
  const rule = "phong-trao.thieu-so-ket";
  test.each<[RowByHeader, readonly RowByHeader[], number]>([
    [{}, [end], 1],
    [{}, [end, midterm], 0],
    [{}, [], 0],
    [{ "Đến ngày": "30/12/2026" }, [end], 0],
    [{ "Từ ngày": "" }, [end], 0],
    [{ "Từ ngày": "01/01/2199", "Đến ngày": "31/12/2199" }, [end], 0],
  ])("%j %j → %i found", (cells, rows, found) =>
    expect(saidOf(rule, cells, milestones(...rows))).toHaveLength(found),
  );

  test.each([
    ["từ số tháng: 18", 0],
    ["từ số tháng: 99999999", 0],
    ["từ số tháng: 6", 1],
  ])("the figure of the office: %j", (parameters, found) => {
    const rows = { ...milestones(end), "Quy tắc": [{ Mã: rule, "Tham số": parameters }] };
    expect(saidOf(rule, {}, rows)).toHaveLength(found);
  });

  test("the finding is told with its place, its cure and its source", () => {
    expect(goldenOf(rule, campaignWith({}, milestones(end)))).toEqual([
      {
        severity: "cảnh báo",
        column: "Đến ngày",
        message: "Phong trào kéo dài từ 12 tháng trở lên nhưng không có mốc “báo cáo sơ kết” nào.",
        fix: "Thêm mốc báo cáo sơ kết ở trang Mốc.",
        source: "Luật Thi đua, khen thưởng 2022, Điều 17",
      },
    ]);
  });
});

describe("phong-trao.khong-co-moc", () => {
  const rule = "phong-trao.khong-co-moc";
  test.each<[string, readonly RowByHeader[], number]>([
    ["đang thực hiện", [], 1],
    ["đang thực hiện", [end], 0],
    ["dự thảo", [], 0],
    ["đã tổng kết", [], 0],
    ["", [], 0],
  ])("%s %j → %i found", (state, rows, found) =>
    expect(saidOf(rule, { "Trạng thái": state }, milestones(...rows))).toHaveLength(found),
  );

  test("the finding is told with its place, its cure and its source", () => {
    expect(goldenOf(rule, campaignWith({ "Trạng thái": "đang thực hiện" }))).toEqual([
      {
        severity: "gợi ý",
        column: "Trạng thái",
        message: "Phong trào đang thực hiện nhưng trang Mốc chưa có thời hạn nào của phong trào.",
        fix: "Ghi các việc có thời hạn (đăng ký, báo cáo, hồ sơ …) vào trang Mốc để sổ theo dõi và nhắc.",
        source: "",
      },
    ]);
  });
});
