import { describe, expect, test } from "vitest";
import { dueOf } from "./due-of.ts";

describe("a length with nothing to count from, or two of them", () => {
  test.each([
    "trước 30 ngày",
    "trong 15 ngày",
    "05 ngày làm việc",
    "mười ngày làm việc",
    "trước hội nghị 05 ngày",
    "15 ngày trước khi tổ chức đại hội",
    "10 ngày kể từ ngày nhận được hồ sơ",
    "trong 05 ngày làm việc sau khi kết thúc đợt thi đua",
    "10 ngày kể từ ngày ký, chậm nhất 20/01/2026",
    "trong 10 ngày kể từ ngày 14/11/2026 đến ngày 30/11/2026",
    "15 ngày kể từ ngày 01/6 và 01/12/2026",
  ])("%s", (words) => {
    expect(dueOf(words)).toBeNull();
  });
});

describe("vague", () => {
  test.each([
    "khoảng tháng 6/2026",
    "khoảng giữa tháng 6",
    "năm học 2026-2027",
    "trước và sau Tết",
    "trước, trong và sau ngày 02/9",
    "trước Tết Dương lịch 2027",
    "tuần đầu tháng 9",
    "giữa quý II",
  ])("%s", (words) => {
    expect(dueOf(words)).toBeNull();
  });
});

describe("somebody else's deadline, a condition, a name", () => {
  test.each([
    "nếu chưa nộp trước ngày 30/6/2026 thì báo cáo",
    "để Sở tổng hợp báo cáo Bộ trước ngày 30/6/2026",
    "phục vụ hội nghị ngày 30/6/2026",
    "20/11/2026 là ngày Nhà giáo Việt Nam",
    "chỉ tiêu đến năm 2030 đạt 80%",
    "phong trào thi đua năm 2026",
    "công tác quý I/2026",
    "báo cáo tháng 6/2026",
    "thời gian bảo quản 05 năm",
    "kỷ niệm 80 năm",
    "trong 80 năm qua",
    "giai đoạn 2030 - 2026",
  ])("%s", (words) => {
    expect(dueOf(words)).toBeNull();
  });
});

describe("no day at all", () => {
  test.each(["677/KH-STP", "số 12/2026", "Điều 12 Luật số 06/2022/QH15"])("%s", (words) => {
    expect(dueOf(words)).toBeNull();
  });
});

describe("backwards", () => {
  test.each(["từ 20/12/2026 đến 10/01/2026"])("%s", (words) => {
    expect(dueOf(words)).toBeNull();
  });
});

describe("without a day", () => {
  test.each(["tháng Giêng", "thường xuyên", "hằng ngày", "khi có yêu cầu", "theo quy định"])(
    "%s",
    (words) => {
      expect(dueOf(words)).toBeNull();
    },
  );
});

describe("more than one thing at once", () => {
  test.each([
    "theo hướng dẫn của Sở Nội vụ, trước ngày 20/02/2026",
    "trước ngày 20/11/2026 và khi có yêu cầu",
    "báo cáo tháng trước ngày 25",
    "Đợt 1 từ 01/01/2026 đến 30/6/2026; đợt 2 từ 01/7/2026 đến 31/12/2026",
    "trước ngày 10 tháng 6 và tháng 12",
    "ngày 20 tháng 3, 6, 9, 12",
  ])("%s", (words) => {
    expect(dueOf(words)).toBeNull();
  });
});

describe("another matter", () => {
  test.each([
    "thời điểm 31/12/2025",
    "hết hạn ngày 30/6/2026",
    "quá hạn từ ngày 30/6/2026",
    "thay thế Kế hoạch ban hành ngày 05/01/2026",
  ])("%s", (words) => {
    expect(dueOf(words)).toBeNull();
  });
});

describe("more from real papers", () => {
  test.each([
    "Năm 2026 và những năm tiếp theo",
    "Từ năm 2026",
    "Theo Kế hoạch",
    "Định kỳ 6 tháng, hằng năm",
    "quý I, quý III hằng năm",
    "Tháng 9, 10",
    "Quý II, III/2026",
    "Tuần 3 tháng 11/2026",
    "ngày 15 và 30 hằng tháng",
    "các ngày 15, 30 hằng tháng",
    "ngày 10 và ngày 25 hằng tháng",
    "trước ngày 15/6 và 15/12 hằng năm",
    "trước ngày 20 của tháng cuối quý",
    "trước ngày 15 tháng 12 của năm báo cáo và 15/6",
    "trong 30 ngày đầu năm học",
    "kết quả năm 2025 so với năm 2024",
    "Báo cáo năm 2025",
    "Quyết định số 123/QĐ-STP ngày 05/01/2026 có hiệu lực từ ngày ký",
    "được công nhận ngày 12/3/2026",
    "kết nạp Đảng ngày 03/02/2020",
    "tiếp theo Công văn số 12/STP-VP ngày 05/01/2026",
    "Phong trào được phát động từ ngày 01/3/2026",
    "đợt thi đua từ ngày 01/3/2026",
    "thành tích từ năm 2021 đến năm 2025",
    "hợp đồng ký ngày 12/3/2026",
    "Nghị quyết 202/2025/QH15 ngày 12/6/2025",
    "văn bản đến ngày 20/3/2026",
    "Công văn đến ngày 20/3/2026",
    "ngày 20/3/2026 Sở đã có văn bản",
    "tại Hội nghị ngày 20/3/2026, Giám đốc chỉ đạo",
    "chuẩn bị cho Đại hội ngày 20/6/2026",
    "kể từ ngày 01/7/2025 không còn cấp huyện",
    "từ ngày 01/7/2025, bỏ cấp huyện",
    "sau 05 ngày",
    "quá 15 ngày",
    "chậm 05 ngày",
    "nộp muộn sau ngày 15/6/2026 bị trừ điểm",
    "nộp sau ngày 15/6/2026 không tính",
    "trước ngày 15/6/2026 hoặc sau ngày 20/6/2026",
    "ngày 15/6/2026 hoặc ngày 20/6/2026",
    "15/6/2026, 20/6/2026",
    "trước 15/6/2026 (đơn vị), 20/6/2026 (cụm)",
    "15-20 ngày",
    "10-12 ngày làm việc kể từ ngày ký",
    "10 đến 15 ngày kể từ ngày ký",
    "ngày 10-12",
    "gửi báo cáo 6 tháng và năm",
    "trước hạn 05 ngày",
    "thêm 05 ngày",
    "đợt 1 năm 2026",
    "lần thứ 2 năm 2026",
    "Chiến dịch 30/4",
    "Huân chương 80 năm",
    "thi đua đặc biệt 500 ngày đêm",
    "phong trào 30 ngày cao điểm",
    "24/24 giờ",
    "10/12 phiếu",
    "đạt 8/10 chỉ tiêu",
    "80% trước kế hoạch",
    "Kỷ niệm Ngày Nhà giáo Việt Nam 20/11",
    "Tết Nguyên đán 2027",
  ])("%s", (words) => {
    expect(dueOf(words)).toBeNull();
  });
});
