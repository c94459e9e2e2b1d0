import { describe, expect, test } from "vitest";
import { printedParagraphs, proseProblems } from "../../../src/core/prose/campaign-prose.ts";
import type { Finding } from "../../../src/core/table/finding.ts";
import { campaignWith } from "../small-office.ts";

const phases = { Đợt: [{ "Phong trào": "QB-2026", "Đợt số": 1, Từ: "đầu năm", Đến: "30/6/2026" }] };

function problems(opening: string): readonly Finding[] {
  const { book } = campaignWith({ "Mở đầu": opening }, phases);
  const [row] = book.campaigns.rows;
  if (row === undefined) throw new Error("no campaign");
  return proseProblems(book, "QB-2026", { in: book.campaigns, row, column: "opening" }, "lỗi");
}

describe("references that would leave a brace or a hole", () => {
  const at = { sheet: "Phong trào", row: 2, column: "Mở đầu", key: "QB-2026", severity: "lỗi", source: "" };
  test.each([
    [
      "{hạn: QB-HS}",
      {
        rule: "dan-chieu.khong-co",
        message: "“{hạn: QB-HS}” không dẫn tới dòng nào của phong trào này ở trang Mốc.",
        fix: "Sửa lại cho đúng với trang Mốc, hoặc thêm dòng còn thiếu ở đó.",
      },
    ],
    [
      "{mốc: QB-HS}",
      {
        rule: "dan-chieu.khong-co",
        message: "Không có cách dẫn “{mốc: QB-HS}”.",
        fix: "Dùng một trong: {hạn: …}, {đợt: …}, {kỷ niệm: …}, {chỉ tiêu: …}, {căn cứ: …}.",
      },
    ],
    [
      "{Kỷ niệm: 1}",
      {
        rule: "dan-chieu.o-trong",
        message: "“{Kỷ niệm: 1}” dẫn tới ô còn trống ở trang Đợt.",
        fix: "Ghi ô đó ở trang Đợt, hoặc bỏ chỗ dẫn trong lời văn.",
      },
    ],
    [
      "gửi {đợt: 1 nhé",
      {
        rule: "dan-chieu.ngoac-le",
        message: "Dấu ngoặc nhọn đứng lẻ ở chỗ “gửi {đợt: 1 nhé”.",
        fix: "Viết đủ cả hai dấu, ví dụ {hạn: báo cáo sơ kết}, hoặc bỏ dấu ngoặc.",
      },
    ],
  ])("%s", (opening, problem) => expect(problems(opening)).toEqual([{ ...at, ...problem }]));

  test("each is named", () => {
    expect(problems("{hạn: A} {hạn: B} }").map((finding) => finding.rule)).toEqual([
      "dan-chieu.khong-co",
      "dan-chieu.khong-co",
      "dan-chieu.ngoac-le",
    ]);
  });
});

test.each(["", "không có gì", "{đợt: 1}", "{Đợt: 01} và {ĐỢT: 1}"])("nothing is wrong with %j", (opening) =>
  expect(problems(opening)).toEqual([]),
);

test.each([
  ["Một.\n\n Hai {đợt: 1}.\r\nBa.", ["Một.", "Hai từ đầu năm đến 30/6/2026.", "Ba."]],
  ["{Đợt: 1}", ["Từ đầu năm đến 30/6/2026"]],
  ["", []],
])("the paragraphs of %j", (text, paragraphs) => {
  const { book } = campaignWith({}, phases);
  expect(printedParagraphs(book, "QB-2026", "ND30", text)).toEqual(paragraphs);
});
