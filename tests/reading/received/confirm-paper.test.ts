import { describe, expect, test } from "vitest";
import { receivedNames } from "../../../src/core/received/received-names.ts";
import { answerChoices } from "../../../src/reading/received/answer-choices.ts";
import { confirmPaper, type TypedPaper } from "../../../src/reading/received/confirm-paper.ts";
import { officeBook } from "../../core/received/received-office.ts";

const names = receivedNames(officeBook(), "2026-12-10", "10/12/2026 08:00:00");
const typed: TypedPaper = {
  file: "a.docx",
  by: "Trần Văn Hùng",
  unit: "X-LT",
  milestone: "26-SK",
  period: "",
  number: " 112/BC-UBND ",
  day: "10/6/2026",
  received: "12/6/2026",
};

describe("a paper as the clerk leaves it", () => {
  test("is a report of the unit at its milestone", () => {
    const { key, ...report } = Object(confirmPaper(typed, names)).report;
    expect(key).toMatch(/^[\da-f]{14}$/u);
    expect(report).toEqual({
      table: "tracking",
      unit: "X-LT",
      campaign: "QT-2026",
      target: "26-SK|",
      cells: { received: { day: "2026-06-12" }, paper: "112/BC-UBND" },
      sent: null,
      by: "Trần Văn Hùng",
      at: "10/12/2026 08:00:00",
      source: "a.docx",
    });
  });

  test("may have neither number nor day", () => {
    const confirmed = confirmPaper({ ...typed, number: "", day: "" }, names);
    expect(Object(confirmed).report.cells).toEqual({ received: { day: "2026-06-12" } });
  });

  test.each<readonly [Partial<TypedPaper>, string]>([
    [{ unit: "" }, "“a.docx”: chưa chọn đơn vị."],
    [{ unit: "X" }, "“a.docx”: chưa chọn đơn vị."],
    [{ milestone: "" }, "“a.docx”: chưa chọn việc mà văn bản trả lời."],
    [{ received: "" }, "“a.docx”: chưa ghi ngày nhận."],
    [{ received: "31/6/2026" }, "“a.docx”: Ngày nhận “31/6/2026” không phải một ngày: ghi như 12/6/2026."],
    [{ received: "11/12/2026" }, "“a.docx”: Ngày nhận 11/12/2026 chưa tới: ghi lại ngày."],
    [{ day: "hôm kia" }, "“a.docx”: Ngày văn bản “hôm kia” không phải một ngày: ghi như 12/6/2026."],
    [{ day: "13/6/2026" }, "“a.docx”: ngày văn bản sau ngày nhận: ghi lại."],
  ])("%j is refused with its cure", (more, why) => {
    expect(confirmPaper({ ...typed, ...more }, names)).toEqual({ ok: false, why });
  });
});

test("what a unit can answer stands by campaign, each with its day and whether it came", () => {
  expect(answerChoices(names, "TGPL").map(({ campaign, choices }) => [campaign, choices.length])).toEqual([
    ["Phong trào thi đua ngành Tư pháp tỉnh Quảng Trị năm 2025", 2],
    ["Phong trào thi đua ngành Tư pháp tỉnh Quảng Trị năm 2026", 4],
    ["Chuyển đổi số trong công tác tư pháp", 6],
    [expect.stringContaining("Đợt thi đua cao điểm"), 2],
  ]);
  expect(answerChoices(names, "TGPL")[1]?.choices[1]).toEqual({
    milestone: "26-SK",
    period: "",
    text: "báo cáo sơ kết – tất cả · hạn 15/06/2026 · đã nhận 12/06/2026",
  });
  expect(answerChoices(names, "không có")).toEqual([]);
});
