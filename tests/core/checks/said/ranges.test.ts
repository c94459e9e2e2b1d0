import { describe, expect, test } from "vitest";
import { saidOfOpening } from "./said-in.ts";

const said = (opening: string): readonly string[] => saidOfOpening("loi-van.khoang-nguoc", opening);

describe("loi-van.khoang-nguoc", () => {
  test.each([
    ["từ ngày 30/6/2026 đến ngày 28/4/2026", "ngày 30/6/2026 đến ngày 28/4/2026"],
    ["từ ngày 20/8 đến ngày 15/8/2026", "ngày 20/8 đến ngày 15/8/2026"],
    ["từ 20 đến 15/8/2026", "20 đến 15/8/2026"],
    ["từ tháng 12/2026 đến tháng 8/2026", "tháng 12/2026 đến tháng 8/2026"],
    ["từ quý IV/2026 đến quý III/2026", "quý IV/2026 đến quý III/2026"],
    ["từ năm 2026 đến năm 2021", "năm 2026 đến năm 2021"],
    ["giai đoạn 2026 - 2021", "giai đoạn 2026 - 2021"],
    ["(06/9/2017 - 06/9/1997)", "06/9/2017 - 06/9/1997"],
    ["từ 17 giờ 30 đến 8 giờ 00", "17 giờ 30 đến 8 giờ 00"],
    ["từ Điều 7 đến Điều 5", "Điều 7 đến Điều 5"],
    ["khoản 3 đến khoản 1", "khoản 3 đến khoản 1"],
    ["Phần IV - II", "Phần IV - II"],
    ["Điều 9-7", "Điều 9-7"],
  ])("%j", (opening, words) => expect(said(opening)).toEqual([`“${words}” kết thúc trước khi bắt đầu.`]));

  test.each([
    "từ ngày 28/4/2026 đến ngày 30/6/2026",
    "từ ngày 20/12 đến ngày 10/01/2027",
    "từ 15 đến 20/8/2026",
    "từ tháng 11/2025 đến tháng 02/2026",
    "từ quý IV/2025 đến quý II/2026",
    "giai đoạn 2021-2026",
    "từ Điều 5 đến Điều 7; khoản 3, khoản 1 Điều 9",
    "điểm 1.2 Mục 1 phần II",
    "từ 8 giờ đến 17 giờ",
    "ngày 30/6/2026 so với ngày 30/6/2025",
    "trước ngày 30/6/2026; đến ngày 15/5/2026 thì nhắc",
    "Phụ lục I - II",
  ])("%j runs forward", (opening) => expect(said(opening)).toEqual([]));
});
