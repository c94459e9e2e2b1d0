import { describe, expect, test } from "vitest";
import { sourceOfText } from "../../../src/core/reader/lines/lines-of.ts";
import type { Proposal } from "../../../src/core/received/proposal.ts";
import { proposeReceived } from "../../../src/core/received/propose-received.ts";
import { receivedNames } from "../../../src/core/received/received-names.ts";
import { readingOfLines } from "../../../src/reading/read-file.ts";
import { officeBook } from "./received-office.ts";

const names = receivedNames(officeBook(), "2026-12-10", "10/12/2026 08:00:00");

interface Made {
  readonly head: string;
  readonly symbol: string;
  readonly title: string;
  readonly cites: string;
  readonly month: number;
}

const plain: Made = {
  head: "ỦY BAN NHÂN DÂN\nXÃ LỆ THỦY",
  symbol: "BC-UBND",
  title: "BÁO CÁO\nTổng kết phong trào thi đua ngành Tư pháp năm 2026",
  cites: "Kế hoạch số 45/KH-STP ngày 20/01/2026 của Sở Tư pháp",
  month: 11,
};
const digital = { cites: "Kế hoạch số 60/KH-STP ngày 10/3/2026 của Sở Tư pháp", month: 4 };

/** What a paper made of these parts is taken for, received on the day after it was written. */
function proposed(more: Partial<Made>): Proposal {
  const { head, symbol, title, cites, month } = { ...plain, ...more };
  const text = `${head}\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 112/${symbol}\nQuảng Trị, ngày 12 tháng ${month} năm 2026\n\n${title}\n\nThực hiện ${cites}, đơn vị báo cáo như sau:\n1. Kết quả thực hiện.\n2. Tồn tại.\n\nTHỦ TRƯỞNG ĐƠN VỊ\n\nTrần Văn Hùng\n`;
  const reading = readingOfLines(sourceOfText(text), false);
  const day = `2026-${String(month).padStart(2, "0")}-13` as const;
  return proposeReceived(
    { file: "a.txt", reading, mail: null },
    names,
    day as `${number}-${number}-${number}`,
  );
}

describe("sure", () => {
  test.each<readonly [string, Partial<Made>, string, string]>([
    ["as it is", {}, "X-LT", "26-TK"],
    [
      "whose it is in the title",
      { title: "BÁO CÁO\nTổng kết phong trào thi đua năm 2026 của Ủy ban nhân dân xã Lệ Thủy" },
      "X-LT",
      "26-TK",
    ],
    ["short forms in the head", { head: "UBND XÃ LỆ THỦY" }, "X-LT", "26-TK"],
    ["the province above", { head: "UBND TỈNH QUẢNG TRỊ\nUBND XÃ LỆ THỦY" }, "X-LT", "26-TK"],
    [
      "a plan",
      {
        ...digital,
        symbol: "KH-UBND",
        title: "KẾ HOẠCH\nHưởng ứng phong trào thi đua “Chuyển đổi số trong công tác tư pháp”",
      },
      "X-LT",
      "CDS-KH",
    ],
    [
      "a submission",
      {
        symbol: "TTr-UBND",
        title: "TỜ TRÌNH\nĐề nghị xét, tặng danh hiệu thi đua và hình thức khen thưởng năm 2026",
      },
      "X-LT",
      "26-HS",
    ],
    [
      "a registration",
      { symbol: "ĐK-UBND", month: 2, title: "ĐĂNG KÝ\nDanh hiệu thi đua, hình thức khen thưởng năm 2026" },
      "X-LT",
      "26-DK",
    ],
    [
      "review by letter",
      { symbol: "UBND-VP", title: "V/v gửi báo cáo tổng kết phong trào thi đua năm 2026" },
      "X-LT",
      "26-TK",
    ],
    ["dossier by letter", { symbol: "UBND-VP", title: "V/v đề nghị khen thưởng năm 2026" }, "X-LT", "26-HS"],
    [
      "mid-year",
      {
        month: 6,
        title:
          "BÁO CÁO\nSơ kết công tác thi đua, khen thưởng 6 tháng đầu năm; phương hướng, nhiệm vụ 6 tháng cuối năm 2026",
      },
      "X-LT",
      "26-SK",
    ],
    [
      "sixth month numeric",
      { month: 6, title: "BÁO CÁO\nKết quả công tác thi đua 06 tháng đầu năm 2026" },
      "X-LT",
      "26-SK",
    ],
    [
      "a covenant",
      { month: 2, symbol: "GƯ-UBND", title: "BẢN ĐĂNG KÝ GIAO ƯỚC THI ĐUA\nNăm 2026" },
      "X-LT",
      "26-DK",
    ],
    ["a ward whose name holds another's", { head: "ỦY BAN NHÂN DÂN\nPHƯỜNG NAM ĐÔNG HÀ" }, "P-NDH", "26-TK"],
  ])("%s", (_, more, unit, milestone) => {
    const { sure, said, ...found } = proposed(more);
    expect([sure, said, found.unit.key, found.milestone.key]).toEqual(["chắc", [], unit, milestone]);
  });
});

const report = (title: string, month = 11): Partial<Made> => ({ title: `BÁO CÁO\n${title}`, month });
const letter = (title: string): Partial<Made> => ({ title: `V/v ${title}`, symbol: "UBND-VP" });
const submission = (title: string): Partial<Made> => ({ title: `TỜ TRÌNH\n${title}`, symbol: "TTr-UBND" });
const plan = (title: string): Partial<Made> => ({
  ...digital,
  title: `KẾ HOẠCH\n${title}`,
  symbol: "KH-UBND",
});
const named = "phong trào thi đua “Chuyển đổi số trong công tác tư pháp”";

describe("never sure", () => {
  test.each<readonly [string, Partial<Made>]>([
    ["a department of another province", { head: "UBND TỈNH QUẢNG NINH\nSỞ TƯ PHÁP" }],
    ["an office of a commune", { head: "UBND XÃ BỐ TRẠCH\nVĂN PHÒNG" }],
    ["an office of another department", { head: "SỞ NỘI VỤ\nVĂN PHÒNG" }],
    ["an office of nobody", { head: "VĂN PHÒNG" }],
    [
      "a centre of another province",
      { head: "SỞ TƯ PHÁP TỈNH QUẢNG NINH\nTRUNG TÂM TRỢ GIÚP PHÁP LÝ NHÀ NƯỚC" },
    ],
    ["a district's room that never was here", { head: "UBND HUYỆN QUẢNG NINH\nPHÒNG TƯ PHÁP" }],
    ["a ward of a commune's name", { head: "ỦY BAN NHÂN DÂN\nPHƯỜNG LỆ THỦY" }],
    ["a room of a commune", { head: "UBND XÃ LỆ THỦY\nPHÒNG VĂN HÓA - XÃ HỘI" }],
    ["a wrong mark", { head: "ỦY BAN NHÂN DÂN\nXÃ LỆ THUY" }],
    ["the council of the commune", { head: "HỘI ĐỒNG NHÂN DÂN\nXÃ LỆ THỦY" }],
    ["the party of the commune", { head: "ĐẢNG BỘ TỈNH QUẢNG TRỊ\nĐẢNG ỦY XÃ LỆ THỦY" }],
    ["another campaign's name", report("Tổng kết phong trào thi đua “Dân vận khéo ở cơ sở” năm 2026")],
    ["another year", report("Tổng kết phong trào thi đua năm 2027")],
    ["several years", report("Tổng kết phong trào thi đua giai đoạn 2021 - 2026")],
    ["ten years", report("Tổng kết 10 năm phong trào thi đua ngành Tư pháp")],
    ["figures for a review", report("Số liệu phục vụ tổng kết phong trào thi đua năm 2026")],
    ["a council's work", report("Tổng kết hoạt động của Hội đồng Thi đua - Khen thưởng năm 2026")],
    ["no emulation", report("Tổng kết công tác tư pháp năm 2026")],
    ["how registering went", report("Kết quả đăng ký thi đua năm 2026")],
    ["a merit report", report("Thành tích đề nghị tặng Bằng khen phong trào thi đua năm 2026")],
    ["a quarter", report("Sơ kết phong trào thi đua quý I năm 2026", 3)],
    ["nine months", report("Sơ kết phong trào thi đua 9 tháng năm 2026", 9)],
    ["a phase that is none", report("Sơ kết đợt 2 phong trào thi đua năm 2026", 6)],
    ["half and whole", report("Sơ kết 6 tháng và tổng kết phong trào thi đua năm 2026")],
    ["a plan of another year by number", { cites: "Kế hoạch số 45/KH-STP ngày 19/01/2024 của Sở Tư pháp" }],
    ["a longer number", { cites: "Kế hoạch số 145/KH-STP ngày 20/01/2026 của Sở Tư pháp" }],
    ["a plan of the ministry", { cites: "Kế hoạch số 45/KH-BTP ngày 20/01/2026 của Bộ Tư pháp" }],
    ["no plan at all", { cites: "chỉ đạo của cấp trên" }],
    ["a second version", letter("báo cáo tổng kết phong trào thi đua năm 2026 (lần 2)")],
    ["more time", letter("đề nghị lùi thời gian gửi báo cáo tổng kết phong trào thi đua năm 2026")],
    ["a reminder", letter("đôn đốc báo cáo tổng kết phong trào thi đua năm 2026")],
    ["a correction", letter("đính chính báo cáo tổng kết phong trào thi đua năm 2026")],
    ["who attends", letter("đăng ký đại biểu dự hội nghị tổng kết phong trào thi đua năm 2026")],
    ["money", submission("Đề nghị cấp kinh phí khen thưởng phong trào thi đua năm 2026")],
    ["a council made anew", submission("Đề nghị kiện toàn Hội đồng Thi đua - Khen thưởng năm 2026")],
    [
      "an award of the State",
      submission("Đề nghị tặng thưởng Huân chương Lao động năm 2026 trong phong trào thi đua"),
    ],
    ["at once", submission("Đề nghị khen thưởng đột xuất trong phong trào thi đua năm 2026")],
    ["a meeting planned", plan(`Tổ chức hội nghị sơ kết ${named}`)],
    ["an inspection planned", plan(`Kiểm tra việc thực hiện ${named}`)],
    ["a contest planned", plan(`Tổ chức hội thi tìm hiểu ${named}`)],
    ["a training planned", plan(`Tập huấn kỹ năng số phục vụ ${named}`)],
    [
      "a result with a look ahead to another year",
      { title: "BÁO CÁO\nKết quả phong trào thi đua ngành Tư pháp năm 2026 và nhiệm vụ năm 2027" },
    ],
    [
      "a letter that does not speak of emulation",
      { symbol: "UBND-VP", title: "V/v gửi hồ sơ đề nghị xét tặng Bằng khen năm 2026" },
    ],
    [
      "plan yearly no milestone",
      { symbol: "KH-UBND", month: 2, title: "KẾ HOẠCH\nTriển khai phong trào thi đua năm 2026" },
    ],
    [
      "decision",
      { symbol: "QĐ-UBND", title: "QUYẾT ĐỊNH\nVề việc khen thưởng tổng kết phong trào thi đua năm 2026" },
    ],
    ["minutes", { symbol: "BB-UBND", title: "BIÊN BẢN\nHọp xét thi đua, khen thưởng năm 2026" }],
    [
      "notice",
      { symbol: "TB-UBND", title: "THÔNG BÁO\nKết luận hội nghị tổng kết phong trào thi đua năm 2026" },
    ],
    [
      "programme",
      { symbol: "CTr-UBND", title: "CHƯƠNG TRÌNH\nHội nghị tổng kết phong trào thi đua năm 2026" },
    ],
    [
      "submission to approve plan",
      { symbol: "TTr-UBND", title: "TỜ TRÌNH\nVề việc ban hành Kế hoạch phong trào thi đua năm 2026" },
    ],
    [
      "an award for something else",
      {
        symbol: "TTr-UBND",
        title: "TỜ TRÌNH\nĐề nghị khen thưởng thành tích phòng, chống thiên tai năm 2026",
      },
    ],
    ["report of inspection results", { title: "BÁO CÁO\nKết quả tự chấm điểm thi đua năm 2026" }],
    ["report of scoring for review", { title: "BÁO CÁO\nTự chấm điểm tổng kết thi đua cụm năm 2026" }],
    ["summary", { title: "BÁO CÁO TÓM TẮT\nTổng kết phong trào thi đua năm 2026" }],
    ["speech", { title: "BÁO CÁO THAM LUẬN\nTại Hội nghị tổng kết phong trào thi đua năm 2026" }],
    [
      "topic report",
      { title: "BÁO CÁO CHUYÊN ĐỀ\nNhân rộng điển hình tiên tiến trong phong trào thi đua năm 2026" },
    ],
    [
      "collective merit",
      {
        title:
          "BÁO CÁO THÀNH TÍCH\nĐề nghị tặng danh hiệu Tập thể Lao động xuất sắc, tổng kết thi đua năm 2026",
      },
    ],
    ["mid-year in Nov", { month: 11, title: "BÁO CÁO\nSơ kết phong trào thi đua 6 tháng đầu năm 2026" }],
    ["last 6 months", { month: 6, title: "BÁO CÁO\nKế hoạch công tác thi đua 6 tháng cuối năm 2026" }],
    [
      "registration late Dec for next year",
      { month: 11, symbol: "ĐK-UBND", title: "BẢN ĐĂNG KÝ\nDanh hiệu thi đua năm 2027" },
    ],
    [
      "adjusted registration",
      { month: 2, symbol: "ĐK-UBND", title: "BẢN ĐĂNG KÝ\nĐiều chỉnh danh hiệu thi đua năm 2026" },
    ],
    [
      "registration of model",
      { month: 2, symbol: "UBND-VP", title: "V/v đăng ký mô hình điểm trong phong trào thi đua năm 2026" },
    ],
    ["union of the commune", { head: "LIÊN ĐOÀN LAO ĐỘNG TỈNH QUẢNG TRỊ\nCÔNG ĐOÀN XÃ LỆ THỦY" }],
    ["police of commune", { head: "CÔNG AN TỈNH QUẢNG TRỊ\nCÔNG AN XÃ LỆ THỦY" }],
    [
      "thads region",
      { head: "THI HÀNH ÁN DÂN SỰ TỈNH QUẢNG TRỊ\nPHÒNG THI HÀNH ÁN DÂN SỰ KHU VỰC 1", symbol: "BC-THADS" },
    ],
    ["thads other province", { head: "CỤC QUẢN LÝ THI HÀNH ÁN DÂN SỰ\nTHI HÀNH ÁN DÂN SỰ TỈNH QUẢNG NGÃI" }],
    ["party committee of Sở", { head: "ĐẢNG BỘ UBND TỈNH QUẢNG TRỊ\nĐẢNG ỦY SỞ TƯ PHÁP" }],
    [
      "digital sơ kết for campaign of years",
      {
        cites: "Kế hoạch số 60/KH-STP ngày 10/3/2026 của Sở Tư pháp",
        title: "BÁO CÁO\nSơ kết phong trào thi đua “Chuyển đổi số trong công tác tư pháp”",
      },
    ],
    [
      "cites both plans, title yearly",
      {
        cites: "Kế hoạch số 45/KH-STP ngày 20/01/2026 và Kế hoạch số 60/KH-STP ngày 10/3/2026 của Sở Tư pháp",
      },
    ],
  ])("%s", (_, more) => {
    expect(proposed(more)).not.toMatchObject({ sure: "chắc" });
  });
});
