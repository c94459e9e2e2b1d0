import { expect, test } from "vitest";
import { awardDecision } from "../../src/core/paper/award/decision.ts";
import { submission } from "../../src/core/paper/award/submission.ts";
import type { PaperKind } from "../../src/core/paper/kind/paper-kind.ts";
import { finalReview } from "../../src/core/paper/review/review.ts";
import { filters } from "../../src/core/paper/template/filters.ts";
import { readParagraphs } from "../../src/docx/read-paragraphs.ts";
import { openTemplate } from "../../src/docx/template/open-template.ts";
import type { TemplateData } from "../../src/docx/template/template-data.ts";
import { contextOf, valuesOf } from "../core/paper/context.ts";
import { sampleBook } from "../core/sample-book.ts";
import { docxWith, p } from "./docx-with.ts";

/** Forms as an office made them of what shipped before decisions had an article for each award. */
const forms: readonly (readonly [
  kind: PaperKind,
  campaign: string,
  subject: string,
  form: readonly string[],
  printed: readonly string[],
])[] = [
  [
    awardDecision,
    "QB-2017",
    "41-QĐ-STP",
    [
      "Điều 1. {khen_hoa} cho {tong_so}, gồm:",
      "{#nhom}",
      "{#nhieu_hinh_thuc}",
      "{ten_nhom}:",
      "{/nhieu_hinh_thuc}",
      "{#nguoi}",
      "{stt}. {ho_ten}{dong_chuc_vu}{dau}",
      "{/nguoi}",
      "{/nhom}",
    ],
    [
      "Điều 1. Tặng Giấy khen của Giám đốc Sở Tư pháp tỉnh Quảng Bình cho 02 tập thể, 04 cá nhân, gồm:",
      "Giấy khen (02 tập thể):",
      "1. Văn phòng Sở Tư pháp Quảng Bình;",
      "2. Phòng Tư pháp thành phố Đồng Hới;",
      "Giấy khen (04 cá nhân):",
      "1. Ông Đinh Xuân Trường, Phó Trưởng phòng Nghiệp vụ, Trung tâm Trợ giúp pháp lý nhà nước tỉnh Quảng Bình;",
      "2. Bà Trương Thị Hoài An, Chuyên viên, Trung tâm Trợ giúp pháp lý nhà nước tỉnh Quảng Bình;",
      "3. Ông Cao Thế Vinh, Chuyên viên, Phòng Bổ trợ tư pháp Sở Tư pháp Quảng Bình;",
      "4. Ông Lưu Đức Thiện, Trưởng Phòng Tư pháp huyện Bố Trạch.",
    ],
  ],
  [
    submission,
    "HLG-2017",
    "",
    ["Kính trình khen thưởng {tong_so}:", "{#nhom}", "- {ten_nhom}{dau}", "{/nhom}"],
    [
      "Kính trình khen thưởng 02 tập thể, 02 cá nhân:",
      "- Huân chương Lao động (01 tập thể);",
      "- Huân chương Lao động (01 cá nhân);",
      "- Bằng khen của Thủ tướng Chính phủ (01 tập thể);",
      "- Bằng khen của Thủ tướng Chính phủ (01 cá nhân).",
    ],
  ],
  [
    finalReview,
    "HLG-2017",
    "",
    ["{van_ban_phat_dong} về {phong_trao}", "đã gửi {luot_da_gui} lượt", "{muc_khen}. Đề nghị khen thưởng"],
    [
      "Kế hoạch số …/KH-HLGVN ngày … tháng … năm 2017 của Hội Luật gia Việt Nam về phong trào thi đua Hội Luật gia Việt Nam năm 2017",
      "đã gửi 05 lượt",
      "4. Đề nghị khen thưởng",
    ],
  ],
];

test.each(forms.map((each) => [each[0].title, ...each] as const))(
  "an office's own form of %s goes on working",
  (_title, kind, campaign, subject, form, printed) => {
    const opened = openTemplate(docxWith(form.map((line) => p(line)).join("")), kind.tags, filters);
    if (!opened.ok) throw new Error(opened.problems.map(({ message }) => message).join("\n"));
    const values = valuesOf(kind, contextOf(sampleBook(), campaign, "2026-03-05"), subject);
    const made = opened.render(values as TemplateData);
    expect(made.ok && readParagraphs(made.bytes)).toEqual(printed);
  },
);

test("an office's form of a decision without articles is told what it leaves out", () => {
  const opened = openTemplate(docxWith(p("{khen_hoa} cho {tong_so}")), awardDecision.tags, filters);
  expect(opened.ok && opened.warnings.map(({ tag }) => tag)).toContain("dieu_khen");
});
