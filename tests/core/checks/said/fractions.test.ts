import { describe, expect, test } from "vitest";
import { saidOfOpening } from "./said-in.ts";

describe("loi-van.ty-le-khac-so", () => {
  const said = (opening: string): readonly string[] => saidOfOpening("loi-van.ty-le-khac-so", opening);
  test.each([
    ["giải quyết 48/60 vụ việc được giao, đạt 85%", "48/60 là 80%, lời văn ghi 85%."],
    ["45/50 đơn vị đăng ký, chiếm 95%", "45/50 là 90%, lời văn ghi 95%."],
    ["hòa giải thành 1.200/1.500 vụ, đạt tỷ lệ 85 %", "1200/1500 là 80%, lời văn ghi 85%."],
    ["2/3 nội dung; 10/15 xã (đạt 70%)", "10/15 là 66,7%, lời văn ghi 70%."],
    [
      "17/18 phòng tham gia (94%); 16/18 phòng gửi đúng hạn (đạt 98,5%)",
      "16/18 là 88,9%, lời văn ghi 98,5%.",
    ],
    ["có 30/40 hồ sơ đúng hạn, tỷ lệ 57%", "30/40 là 75%, lời văn ghi 57%."],
  ])("%j", (opening, message) => expect(said(opening)).toEqual([message]));
  test.each([
    "giải quyết 48/60 vụ việc được giao, đạt 80%",
    "10/15 xã (đạt 66,7%), 10/15 xã (đạt 66%), 10/15 xã (đạt 67%)",
    "17/18 phòng tham gia (94,4%)",
    "đến 30/6 đạt 85% kế hoạch",
    "từ ngày 01/12 đến ngày 15/12 đạt 90%",
    "tính đến 30/11/2026 đạt 95%",
    "Quyết định số 32/2016/QĐ-TTg đạt 100%",
    "150/120 hồ sơ, đạt 125% kế hoạch",
    "48/60 vụ việc. Năm trước đạt 75%",
    "48/60 vụ việc, 12 vụ còn lại chiếm 20%",
    "5/5 đơn vị đạt 100%",
  ])("%j agrees", (opening) => expect(said(opening)).toEqual([]));
});
