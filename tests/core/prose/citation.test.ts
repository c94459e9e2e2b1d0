import { describe, expect, test } from "vitest";
import { citation, type LegalBasis, legalBasisLine } from "../../../src/core/prose/citation.ts";

const basis = (cells: Partial<LegalBasis>): LegalBasis => ({
  campaign: "QB-2026",
  order: 1,
  kind: "Nghị định",
  number: "",
  date: null,
  issuer: "",
  abstract: "",
  role: "căn cứ",
  marks: "",
  ...cells,
});
const plan = basis({
  kind: "Kế hoạch",
  number: "21-KH/TU",
  date: "2021-06-16",
  issuer: "Ban Thường vụ Tỉnh ủy",
  abstract: "về tổ chức kỷ niệm",
});

describe("in running prose", () => {
  test.each([
    [plan, "ND30", "Kế hoạch số 21-KH/TU ngày 16/6/2021 của Ban Thường vụ Tỉnh ủy về tổ chức kỷ niệm"],
    [plan, "dd/mm/yyyy", "Kế hoạch số 21-KH/TU ngày 16/06/2021 của Ban Thường vụ Tỉnh ủy về tổ chức kỷ niệm"],
    [basis({ kind: "Luật", abstract: "Thi đua, khen thưởng" }), "ND30", "Luật Thi đua, khen thưởng"],
    [basis({ number: "98/2023/NĐ-CP" }), "ND30", "Nghị định số 98/2023/NĐ-CP"],
  ] as const)("%j in %s", (row, style, text) => expect(citation(row, style)).toBe(text));
});

describe("a line of the căn cứ block, in the middle and last", () => {
  const law = basis({ kind: "Luật", abstract: "Thi đua, khen thưởng", date: "2022-06-15" });
  const proposal = basis({ kind: "Theo đề nghị", abstract: "của Chánh Văn phòng Sở" });
  test.each([
    [law, "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022"],
    [
      basis({ number: "98/2023/NĐ-CP", issuer: "Chính phủ" }),
      "Căn cứ Nghị định số 98/2023/NĐ-CP của Chính phủ",
    ],
    [basis({ abstract: "về hội;" }), "Căn cứ Nghị định về hội"],
    [basis({ abstract: "về hội." }), "Căn cứ Nghị định về hội"],
    [proposal, "Theo đề nghị của Chánh Văn phòng Sở"],
    [basis({ kind: "XÉT ĐỀ NGHỊ" }), "XÉT ĐỀ NGHỊ"],
    [basis({ kind: "Căn cứ Luật" }), "Căn cứ Luật"],
  ])("%j", (row, text) => {
    expect(legalBasisLine(row, false)).toBe(`${text};`);
    expect(legalBasisLine(row, true)).toBe(`${text}.`);
  });

  test.each([",", ":"])("a %s that leads on to “QUYẾT ĐỊNH:” stays", (mark) => {
    const row = basis({ kind: "Xét đề nghị", abstract: `của Vụ trưởng${mark}` });
    expect(legalBasisLine(row, true)).toBe(`Xét đề nghị của Vụ trưởng${mark}`);
  });
});
