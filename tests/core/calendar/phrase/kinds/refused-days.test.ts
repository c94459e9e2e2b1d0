import { describe, expect, test } from "vitest";
import { dueOf } from "./due-of.ts";

describe("a cited text and its day", () => {
  test.each([
    "theo Công văn số 123/STP-VP ngày 05/3/2026",
    "theo Quyết định số 32/2016/QĐ-TTg ngày 08/8/2016 của Thủ tướng Chính phủ",
    "Căn cứ Nghị định 98/2023/NĐ-CP ngày 31/12/2023",
    "Kế hoạch số 12/KH-STP ngày 15 tháng 3 năm 2026",
    "theo Công văn ngày 19/10/2026 của Bộ Tư pháp",
    "theo Thông báo kết luận ngày 12/3/2026",
    "theo hướng dẫn tại Công văn số 12/2026",
    "Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
    "Tờ trình số 15/TTr-STP, ngày 20/5/2026",
    "căn cứ biên bản họp ngày 20/5/2026",
  ])("%s", (words) => {
    expect(dueOf(words)).toBeNull();
  });
});

describe("an anniversary, a feast, a founding day", () => {
  test.each([
    "3/2/1930 - 3/2/2026",
    "( 3/2/1930 - 3/2/2026 )",
    "28/8/1945 đến 28/8/2026",
    "từ 28/8/1945 đến 28/8/2026",
    "ngày 19/5/1890 - ngày 19/5/2026",
    "kỷ niệm 136 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2026)",
    "chào mừng ngày 19/5",
    "lập thành tích chào mừng kỷ niệm 81 năm Ngày truyền thống ngành Tư pháp 28/8",
    "kỷ niệm 81 năm ngày 28/8/1945",
    "02/9/1945 – 02/9/2026",
    "5/1992 - 5/2022",
    "thành lập ngày 28/8/1945",
    "Sở được tái lập ngày 01/7/1989",
    "ngày thành lập: 28/8/1945",
  ])("%s", (words) => {
    expect(dueOf(words)).toBeNull();
  });
});

describe("a person's life, what is past, figures, force and storage", () => {
  test.each([
    "sinh ngày 12/3/1980",
    "sinh năm 1980",
    "ngày sinh 12/3/1980",
    "tuyển dụng trước ngày 01/01/2020",
    "được bổ nhiệm từ ngày 01/3/2024",
    "có thời gian công tác từ 03 năm trở lên",
    "đã hoàn thành trước ngày 30/6/2025",
    "đã gửi ngày 20/5/2026",
    "đã nộp hồ sơ đến ngày 15/3/2026",
    "kết quả đạt được trong năm 2025",
    "số liệu tính đến ngày 30/6/2026",
    "số liệu từ 01/01/2026 đến 30/6/2026",
    "lũy kế đến hết tháng 6/2026",
    "có hiệu lực từ ngày 01/7/2026",
    "có hiệu lực thi hành kể từ ngày ký",
    "có hiệu lực đến hết ngày 31/12/2026",
    "Quyết định có hiệu lực thi hành sau 45 ngày kể từ ngày ký",
  ])("%s", (words) => {
    expect(dueOf(words)).toBeNull();
  });
});

describe("only where it begins", () => {
  test.each([
    "kể từ ngày ký",
    "kể từ ngày ký ban hành",
    "Thực hiện từ ngày ký",
    "từ ngày ban hành",
    "bắt đầu từ ngày 01/3/2026",
    "từ ngày 01/3/2026 trở đi",
    "kể từ tháng 3/2026",
    "sau ngày 20/11/2026",
    "sau tháng 6/2026",
    "ngay sau khi nhận được kế hoạch",
  ])("%s", (words) => {
    expect(dueOf(words)).toBeNull();
  });
});

describe("turned round, or after a day", () => {
  test.each([
    "không trước ngày 20/11/2026",
    "không được trước ngày 20/11/2026",
    "không nộp trước ngày 20/11/2026",
  ])("%s", (words) => {
    expect(dueOf(words)).toBeNull();
  });
});

describe("two audiences, two deadlines", () => {
  test.each([
    "trước ngày 30/6/2026 đối với đơn vị; cuối tháng đối với cụm",
    "trước ngày 15/02 đối với đơn vị và trước ngày 20/02 đối với cụm",
    "chậm nhất ngày 30/6/2026 đối với các phòng; riêng THADS chậm hơn 05 ngày",
    "Đơn vị: 15/6/2026; Cụm: 20/6/2026",
    "các phòng trước 15/6, Sở trước 30/6",
    "trước ngày 25/5 và 25/11",
    "ngày 25/5, 25/11/2026",
    "trước ngày 15/6/2026 và ngày 15/12/2026",
    "15/6/2026 hoặc 15/12/2026",
    "trước 20/5 hoặc khi có yêu cầu",
    "lần 1 trước 30/6/2026, lần 2 trước 31/12/2026",
    "sơ kết trước 30/6/2026, tổng kết trước 20/12/2026",
  ])("%s", (words) => {
    expect(dueOf(words)).toBeNull();
  });
});
