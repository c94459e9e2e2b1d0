import { expect, test } from "vitest";
import { goldenOf } from "../plan-said.ts";
import { bases, decree, linesOf, officeOf } from "./citation-said.ts";

const rule = "vien-dan.so-ky-hieu";

test("a cell of Căn cứ is offered the right form, prose is only told", () => {
  const book = officeOf(
    { "Mở đầu": "Thực hiện Chỉ thị số 34/CT-TW ngày 07/4/2014; Quyết định số 57/QĐ-UBND." },
    bases({ ...decree, "Số ký hiệu": "152/2025/ND-CP" }, { ...decree, "Số ký hiệu": "152/NĐ-CP" }),
  );
  const reason = "văn bản quy phạm pháp luật ghi số/năm/loại-cơ quan, ví dụ 98/2023/NĐ-CP";
  expect(linesOf(rule, book)).toEqual([
    "2 Mở đầu: Số ký hiệu “34/CT-TW” không đúng mẫu: văn bản của Đảng ghi số-loại/cơ quan, ví dụ 34-CT/TW.",
    `2 Số ký hiệu: Số ký hiệu “152/2025/ND-CP” không đúng mẫu: ${reason}. → 152/2025/NĐ-CP`,
    `3 Số ký hiệu: Số ký hiệu “152/NĐ-CP” không đúng mẫu: ${reason}. → 152/2025/NĐ-CP`,
  ]);
});

test("Văn bản pháp lý is judged too", () => {
  const row = { Mã: "X", Loại: "Thông tư", "Số ký hiệu": "15/2025-TT-BNV", Tên: "Thông tư" };
  expect(linesOf(rule, officeOf({}, { "Văn bản pháp lý": [row] }))).toHaveLength(1);
  expect(
    linesOf(rule, officeOf({}, { "Văn bản pháp lý": [{ ...row, "Số ký hiệu": "15/2025/TT-BNV" }] })),
  ).toEqual([]);
});

test("the finding is told with its place, its cure and its source", () => {
  expect(
    goldenOf(rule, officeOf({}, bases({ ...decree, Loại: "Chỉ thị", "Số ký hiệu": "34/CT-TW" }))),
  ).toEqual([
    {
      severity: "cảnh báo",
      column: "Số ký hiệu",
      message: "Số ký hiệu “34/CT-TW” không đúng mẫu: văn bản của Đảng ghi số-loại/cơ quan, ví dụ 34-CT/TW.",
      fix: "Có phải 34-CT/TW? Đối chiếu văn bản gốc rồi ghi lại.",
      source: "Nghị định 30/2020/NĐ-CP, Phụ lục I và Phụ lục III",
      cure: "Ghi 34-CT/TW → 34-CT/TW",
    },
  ]);
});
