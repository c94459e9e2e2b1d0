import { describe, expect, test } from "vitest";
import { referenceFindings } from "../../../../src/core/checks/outline/references-in-prose.ts";
import { campaignWith, officeWith } from "../../small-office.ts";

test.each(["Trích yếu", "Mở đầu", "Kết thúc"])("%s of a campaign is looked through", (column) => {
  const found = referenceFindings(campaignWith({ [column]: "{hạn: X}" }).book);
  expect(found.map((finding) => [finding.rule, finding.sheet, finding.column])).toEqual([
    ["dan-chieu.khong-co", "Phong trào", column],
  ]);
});

describe("the outline", () => {
  const line = (campaign: string): ReturnType<typeof officeWith> =>
    officeWith({
      "Nội dung": [{ "Phong trào": campaign, "Thứ tự": 1, Cấp: "đoạn", "Nội dung": "}{hạn: X}" }],
    });

  test("of a campaign is looked through", () => {
    expect(
      referenceFindings(line("QB-2026").book).map((finding) => [finding.rule, finding.sheet, finding.row]),
    ).toEqual([
      ["dan-chieu.khong-co", "Nội dung", 2],
      ["dan-chieu.ngoac-le", "Nội dung", 2],
    ]);
  });

  test("of no campaign belongs to none, not even to one without a key", () => {
    expect(referenceFindings(line("QB-2025").book)).toEqual([]);
    const keyless = campaignWith({ Mã: "" }, { "Nội dung": [{ Cấp: "đoạn", "Nội dung": "{hạn: X}" }] });
    expect(referenceFindings(keyless.book)).toEqual([]);
  });
});
