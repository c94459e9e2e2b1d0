import { expect, test } from "vitest";
import { campaignWith } from "../../small-office.ts";
import { goldenOf, outline, saidOf } from "../plan-said.ts";

const rule = "phong-trao.giai-doan-khac-nhau";
const title = "Ngành Tư pháp chung tay vì người nghèo";
const span = { "Tên phong trào": title, "Từ ngày": "01/01/2023", "Đến ngày": "31/12/2025" };

test.each([
  "phong trào thi đua giai đoạn 2023 - 2025",
  "phong trào thi đua từ giai đoạn 2023 đến năm 2025",
  "phong trào thi đua gắn với Chương trình giảm nghèo giai đoạn 2021-2025",
  "gắn với phong trào “Chung sức xây dựng nông thôn mới” giai đoạn 2020-2025",
  "phong trào thi đua yêu nước giai đoạn 2015 – 2020",
  "phong trào thi đua. Nhiệm vụ giai đoạn 2020 - 2025",
  "công tác giai đoạn 2020-2025",
  "phong trào thi đua và Đề án số 5 giai đoạn 2020-2025",
])("%j is let be", (text) => expect(saidOf(rule, span, outline(["đoạn", text]))).toEqual([]));

test.each([
  ["phong trào thi đua giai đoạn 2020 - 2025", "giai đoạn 2020 - 2025"],
  ["Phong trào của các đơn vị trong giai đoạn 2023 đến năm 2026", "giai đoạn 2023 đến năm 2026"],
  [`phong trào “${title}” giai đoạn 2016-2020`, "giai đoạn 2016-2020"],
  ["Kế hoạch này, giai đoạn từ năm 2022 đến 2025", "giai đoạn từ năm 2022 đến 2025"],
])("%j differs", (text, written) =>
  expect(saidOf(rule, span, outline(["đoạn", text]))).toEqual([
    ["Nội dung", `“${written}” khác với thời gian của phong trào (2023 - 2025).`],
  ]),
);

test("a yearly plan may carry on a movement of several years", () =>
  expect(saidOf(rule, { "Kết thúc": "phong trào giai đoạn 2026 - 2030" })).toEqual([]));

test("the finding is told with its place, its cure and its source", () => {
  const book = campaignWith({ ...span, "Kết thúc": "phong trào giai đoạn 2020 – 2025 của Sở" });
  expect(goldenOf(rule, book)).toEqual([
    {
      severity: "cảnh báo",
      column: "Kết thúc",
      message: "“giai đoạn 2020 – 2025” khác với thời gian của phong trào (2023 - 2025).",
      fix: "Đối chiếu văn bản phát động; sửa lại giai đoạn ở đây, hoặc Từ ngày, Đến ngày của phong trào.",
      source: "",
      cure: "Ghi 2023 - 2025 → phong trào giai đoạn 2023 – 2025 của Sở",
    },
  ]);
});
