import { describe, expect, test } from "vitest";
import type { RowByHeader } from "../../book-of.ts";
import { campaignWith } from "../../small-office.ts";
import { findingsBy } from "../findings-by-rule.ts";
import { saidOfOpening } from "./said-in.ts";

const rule = "loi-van.nam-ngoai-phong-trao";
const said = (opening: string): readonly string[] => saidOfOpening(rule, opening);

describe("a year left from another plan, in the campaign of 2026", () => {
  test.each([
    ["Phát động phong trào thi đua ngành Tư pháp năm 2025", "năm 2025"],
    ["góp phần hoàn thành các chỉ tiêu kinh tế - xã hội năm 2025", "năm 2025"],
    ["hoàn thành xuất sắc nhiệm vụ chính trị được giao năm 2025", "năm 2025"],
    ["Tổ chức tổng kết công tác tư pháp năm 2025.", "năm 2025"],
    ["sơ kết phong trào thi đua 6 tháng đầu năm 2025", "6 tháng đầu năm 2025"],
    ["theo chỉ tiêu, kế hoạch của năm 2025 và các nhiệm vụ trọng tâm", "năm 2025"],
    ["gửi báo cáo trước ngày 30/6/2025", "ngày 30/6/2025"],
    ["gửi báo cáo trong tháng 7/2025", "tháng 7/2025"],
    ["hoàn thành trong quý III/2025", "quý III/2025"],
    ["báo cáo kết quả phong trào thi đua năm 2025", "năm 2025"],
    ["Ngày Pháp luật Việt Nam (9/11/2025)", "9/11/2025"],
    ["kỷ niệm 80 năm Ngày truyền thống (28/8/1945 - 28/8/2025)", "28/8/2025"],
    ["từ ngày 01/01/2025 đến ngày 30/6/2025", "ngày 01/01/2025"],
    ["phong trào thi đua của Sở năm 2027", "năm 2027"],
    ["nhiệm vụ công tác năm 2062", "năm 2062"],
    ["Phát huy kết quả đã đạt được năm 2025, tiếp tục hoàn thành nhiệm vụ năm 2024", "năm 2024"],
  ])("%j", (opening, words) =>
    expect(said(opening)).toEqual([`Lời văn ghi “${words}”, trong khi phong trào thuộc năm 2026.`]),
  );
});

describe("a year plainly before or after", () => {
  test.each([
    "Phát huy những kết quả đã đạt được của phong trào thi đua năm 2025",
    "khắc phục tồn tại, hạn chế của năm 2025",
    "tăng 10% so với năm 2025, so với cùng kỳ năm 2025",
    "giải quyết án tồn đọng từ năm 2024, năm 2025 chuyển sang",
    "Luật Đấu giá tài sản năm 2024, Bộ luật Dân sự năm 2025",
    "Nghị quyết Đại hội năm 2025",
    "giai đoạn 2021-2025, nhiệm kỳ 2020 - 2025",
    "từ năm 2023 đến năm 2025",
    "tập thể đã được tặng Cờ thi đua năm 2025",
    "số liệu năm 2025",
    "được thành lập năm 2024",
    "định hướng đến năm 2030, tầm nhìn đến năm 2045",
    "chuẩn bị phát động phong trào thi đua năm 2027",
    "xây dựng phương hướng, nhiệm vụ năm 2027",
    "gửi báo cáo tổng kết trước ngày 15/01/2027, khen thưởng trong quý I/2027",
    "Chỉ thị số 26/CT-TTg ngày 05/9/2025 của Thủ tướng Chính phủ về kỷ luật năm 2025",
    "phong trào “Chung sức xây dựng nông thôn mới năm 2025”",
    "kỷ niệm 81 năm Ngày truyền thống (28/8/1945 - 28/8/2026)",
    "nhiệm vụ năm 2026, quý IV/2026, ngày 31/12/2026",
    "hướng tới kỷ niệm 100 năm (03/2/1930 - 03/2/2030)",
  ])("%j", (opening) => expect(said(opening)).toEqual([]));
});

test("a nomination tells of its own days, a registration of its campaign", () => {
  const rows: Readonly<Record<string, readonly RowByHeader[]>> = {
    "Đề nghị": [
      {
        Mã: "D1",
        "Phong trào": "QB-2026",
        "Thành tích": "Hoàn thành nhiệm vụ năm 2025",
        "Từ ngày": "01/01/2025",
      },
      {
        Mã: "D2",
        "Phong trào": "QB-2026",
        "Thành tích": "Hoàn thành nhiệm vụ năm 2025",
        "Từ ngày": "01/01/2026",
      },
    ],
    "Đăng ký": [
      { Mã: "K1", "Phong trào": "QB-2026", "Nội dung": "Giao ước thi đua năm 2025", Ngày: "10/02/2026" },
    ],
  };
  expect(findingsBy(rule, campaignWith({}, rows)).map(({ key }) => key)).toEqual(["D2", "K1"]);
});
