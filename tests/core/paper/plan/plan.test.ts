import { describe, expect, test } from "vitest";
import { campaignWith, smallOffice } from "../../small-office.ts";
import { paperLines } from "../paper-lines.ts";
import { paperOf, problemsOf } from "../plan-of.ts";

const outline = smallOffice["Nội dung"] ?? [];
const own = (order: number): { readonly "Phong trào": string; readonly "Thứ tự": number } => ({
  "Phong trào": "QB-2026",
  "Thứ tự": order,
});

test("the least plan holds what its rows say", () => {
  expect(paperLines(paperOf(campaignWith({})))).toEqual([
    "UBND TỈNH QUẢNG BÌNH",
    "SỞ TƯ PHÁP",
    "Số: 05/KH-STP",
    "Quảng Bình, ngày 16 tháng 3 năm 2026",
    "",
    "KẾ HOẠCH",
    "Phát động phong trào thi đua năm 2026",
    "",
    "I. MỤC ĐÍCH",
    "- Thi đua hoàn thành nhiệm vụ./.",
    "",
    "GIÁM ĐỐC",
    "Nguyễn Thị Lài",
    "",
    "Nơi nhận:",
  ]);
});

test("the closing mark stands behind the closing paragraph when there is one", () => {
  const { noi_dung, ket_thuc } = paperOf(campaignWith({ "Kết thúc": "Một.\nHai" }));
  expect([noi_dung[1]?.chu, ...ket_thuc.map(({ chu }) => chu)]).toEqual([
    "Thi đua hoàn thành nhiệm vụ.",
    "Một.",
    "Hai./.",
  ]);
});

test("legal bases stand in their order, without those that the plan carries out", () => {
  const { can_cu } = paperOf(
    campaignWith(
      {},
      {
        "Căn cứ": [
          { ...own(3), Loại: "Nghị định", "Số ký hiệu": "98/2023/NĐ-CP", "Vai trò": "căn cứ" },
          { ...own(1), Loại: "Luật", "Trích yếu": "Thi đua, khen thưởng", "Vai trò": "căn cứ" },
          { ...own(2), Loại: "Kế hoạch", "Vai trò": "thực hiện" },
        ],
      },
    ),
  );
  expect(can_cu).toEqual([
    { chu: "Căn cứ Luật Thi đua, khen thưởng;" },
    { chu: "Căn cứ Nghị định số 98/2023/NĐ-CP." },
  ]);
});

describe("the office's settings", () => {
  const settings = (name: string, value: string): ReturnType<typeof campaignWith> =>
    campaignWith(
      { "Mở đầu": "{hạn: QB-HS}" },
      {
        "Cấu hình": [{ Tên: name, "Giá trị": value }],
        Mốc: [
          {
            Mã: "QB-HS",
            "Phong trào": "QB-2026",
            Việc: "khác",
            "Áp dụng cho": "STP-QB",
            "Thời hạn": "5/7/2026",
          },
        ],
      },
    );
  test("decide the end mark", () => {
    expect(paperOf(settings("Dấu kết thúc văn bản", ".")).noi_dung[1]?.chu).toBe(
      "Thi đua hoàn thành nhiệm vụ.",
    );
  });
  test("decide the style of dates", () => {
    expect(paperOf(settings("Kiểu ngày trong văn bản", "dd/mm/yyyy")).mo_dau).toEqual([
      { chu: "05/07/2026" },
    ]);
    expect(paperOf(settings("Kiểu ngày trong văn bản", "")).mo_dau).toEqual([{ chu: "05/7/2026" }]);
  });
});

describe("a decision with its plan", () => {
  const paper = paperOf(
    campaignWith(
      { "Loại văn bản": "Quyết định kèm Kế hoạch", "Ký hiệu": "QĐ-STP", Số: "" },
      {
        "Đơn vị": [{ ...smallOffice["Đơn vị"]?.[0], "Chức danh": "Giám đốc Sở Tư pháp" }],
        "Nội dung": [
          ...outline,
          { ...own(1), Cấp: "Điều", "Nội dung": "Ban hành kèm theo." },
          { ...own(2), Cấp: "Điều", "Nội dung": "Hiệu lực." },
        ],
      },
    ),
  );

  test("keeps articles and outline apart, each closed", () => {
    expect(paper.dieu?.map(({ so, chu }) => `${so} ${chu}`)).toEqual([
      "Điều 1. Ban hành kèm theo.",
      "Điều 2. Hiệu lực./.",
    ]);
    expect(paper.noi_dung.map(({ so, chu }) => `${so} ${chu}`)).toEqual([
      "I. MỤC ĐÍCH",
      "- Thi đua hoàn thành nhiệm vụ./.",
    ]);
  });

  test("names who decides and what the plan is attached to", () => {
    expect(paper.tham_quyen).toBe("GIÁM ĐỐC SỞ TƯ PHÁP TỈNH QUẢNG BÌNH");
    expect(paper.trich_yeu_quyet_dinh).toBe("Ban hành Kế hoạch phát động phong trào thi đua năm 2026");
    expect(paper.ke_hoach_kem_theo).toBe(
      "(Ban hành kèm theo Quyết định số         /QĐ-STP ngày 16 tháng 3 năm 2026 của Giám đốc Sở Tư pháp tỉnh Quảng Bình)",
    );
  });
});

test("a reference that leads nowhere stops the paper, with its place", () => {
  const problems = problemsOf(campaignWith({ "Kết thúc": "{hạn: QB-HS}" }));
  expect(problems.map(({ rule, sheet, column }) => [rule, sheet, column])).toEqual([
    ["dan-chieu.khong-co", "Phong trào", "Kết thúc"],
  ]);
});
