import fc from "fast-check";
import { expect, test } from "vitest";
import { draftSheets } from "../../../src/core/intake/draft.ts";
import { draftPaper } from "../../../src/core/intake/draft-paper.ts";
import { knownNames } from "../../../src/core/intake/known-names.ts";
import { draftedKey, rowsOfDraft } from "../../../src/core/intake/rows-of-draft.ts";
import { bookOf } from "../book-of.ts";
import { paperLines } from "../paper/paper-lines.ts";
import { withNewRows } from "../paper/with-new-rows.ts";
import { readText } from "../reader/stated.ts";
import { shippedBySheet } from "../sample-book.ts";
import { draftOf, planAfter } from "./drafted.ts";

/** Lines of plans, and of anything. */
const pieces = [
  "UBND TỈNH LAM GIANG",
  "SỞ TƯ PHÁP",
  "Số: 31/KH-STP",
  "Lam Giang, ngày 05 tháng 02 năm 2026",
  "QUYẾT ĐỊNH",
  "KẾ HOẠCH",
  "Phát động phong trào thi đua “Một cửa thân thiện” năm 2026",
  "Căn cứ Luật Lưu trữ năm 2024; Luật Căn cước năm 2023;",
  "Căn cứ Nghị định số 12/2025/NĐ-CP ngày 20/01/2025 của Chính phủ;",
  "Xét đề nghị của Chánh Văn phòng Sở,",
  "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch;",
  "Thực hiện Kế hoạch số 9/KH-UBND ngày 12/01/2026 của UBND tỉnh, Sở Tư pháp xây dựng Kế hoạch như sau:",
  "I. MỤC ĐÍCH",
  "1. Các đơn vị gửi báo cáo sơ kết trước ngày 30/6/2026.",
  "1.1. Phấn đấu 95% đến 98 % hồ sơ đúng hạn, ít nhất 02 mô hình mới;",
  "a) Điểm a",
  "- Đợt 1: từ 01/3/2026 đến 30/6/2026, chào mừng 81 năm Ngày truyền thống (28/8/1945 - 28/8/2026).",
  "| Nội dung | Chủ trì | Thời gian |",
  "| Tập huấn | Văn phòng | Tháng 3/2026 |",
  "PHỤ LỤC I",
  "(Kèm theo Kế hoạch số 31/KH-STP)",
  "Trên đây là Kế hoạch./.",
  "Nơi nhận:",
  "- Lưu: VT.",
  "KT. GIÁM ĐỐC",
  "Phan Văn Tám",
  "{hạn: X} {đợt: 1} {",
  "=1+1",
  "./.",
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "grapheme", maxLength: 40 })), {
    maxLength: 40,
  })
  .chain((lines) => fc.constantFrom(lines, [...pieces.slice(0, 4), "KẾ HOẠCH", ...lines]))
  .map((lines) => lines.join("\n\n"));

const empty = bookOf(shippedBySheet).book;

test("a draft of any text: no throw, no paragraph lost, and its rows are read without an error of parsing", () => {
  fc.assert(
    fc.property(text, (paper) => {
      const reading = readText(paper);
      const draft = draftPaper(reading, knownNames(empty));
      const outline = reading.paragraphs.flatMap(({ place, body, text: whole }, at) =>
        place === "outline"
          ? [[at, (body ?? whole).replace(/[\s./]+$/u, "").replace(/^[.\s]+/u, "")] as const]
          : [],
      );
      for (const [at, words] of outline) {
        const holding = draft.outline.filter(
          ({ paragraph, cells }) =>
            paragraph === at || (cells["rank"] === "Điều" && (cells["text"] ?? "").includes(words)),
        );
        expect(
          holding.some(({ cells }) => (cells["text"] ?? "").includes(words)),
          words,
        ).toBe(true);
      }
      const made = rowsOfDraft(empty, draft, draftedKey(empty, draft));
      // Whose plan it is may be missing: the one thing that is asked for before there are rows.
      if (!made.ok) {
        expect(made.message).toMatch(/^(?:Chọn|Giữ|Trang) /u);
        return;
      }
      for (const sheet of draftSheets) {
        if (sheet === "units" || sheet === "signers") continue;
        expect([sheet, made.value.rows[sheet]?.length ?? 0]).toEqual([sheet, draft[sheet].length]);
      }
      const { findings } = bookOf(withNewRows(shippedBySheet, made.value.rows));
      const wrong = findings.filter(({ rule, severity }) => severity === "lỗi" && rule !== "o.thieu");
      expect(wrong.map(({ sheet, column, message }) => `${sheet} ${column}: ${message}`)).toEqual([]);
    }),
    { numRuns: 80 },
  );
});

const days = ["trước ngày 15/3/2026", "chậm nhất là ngày 20/11/2026", "trong tháng 6/2026"];
const around = fc.constantFrom("Gửi báo cáo sơ kết", "Gửi bản đăng ký", "Nộp hồ sơ khen thưởng");
const behind = fc.constantFrom(".", ", nêu rõ kết quả.", "; gửi qua hệ thống.", " (qua Văn phòng Sở).");

test("what refers to another sheet prints the words that stood there", () => {
  const head = `UBND TỈNH LAM GIANG
SỞ TƯ PHÁP

Số: 31/KH-STP

Lam Giang, ngày 05 tháng 02 năm 2026

KẾ HOẠCH
Phát động phong trào thi đua năm 2026

I. NỘI DUNG
`;
  const sentence = fc.oneof(
    fc.tuple(around, fc.constantFrom(...days), behind).map(([does, when, then]) => `${does} ${when}${then}`),
    fc.constantFrom(
      "Đợt thi đua thứ nhất: từ ngày 01/3/2026 đến ngày 30/6/2026.",
      "Phấn đấu 95% hồ sơ được trả đúng hạn; 95% người dân hài lòng.",
      "Thời gian: từ 01/3/2026 đến 30/6/2026, chào mừng kỷ niệm 81 năm Ngày truyền thống (28/8/1945 - 28/8/2026).",
    ),
  );
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 6 }), (sentences) => {
      const body = sentences.map((each, at) => `${at + 1}. ${each}`);
      const draft = draftOf(
        `${head}\n${body.join("\n\n")}\n\nNơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nPhan Văn Tám\n`,
        shippedBySheet,
      );
      const printed = paperLines(planAfter(draft, shippedBySheet)).map((line) =>
        line.replace(/[\s./]+$/u, ""),
      );
      for (const line of body) expect(printed).toContain(line.replace(/[\s./]+$/u, ""));
    }),
    { numRuns: 40 },
  );
});
