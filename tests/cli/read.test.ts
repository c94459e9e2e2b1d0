import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { oneSentence, thidua } from "./thidua.ts";

const seeds = join(import.meta.dirname, "../fixtures/seeds");
const keys = [
  "kind",
  "number",
  "date",
  "place",
  "parentAgency",
  "agency",
  "abstract",
  "addressee",
  "campaigns",
  "period",
  "phases",
  "legalBases",
  "cited",
  "outline",
  "deadlines",
  "targets",
  "awards",
  "recipients",
  "signers",
  "unsure",
];

describe.concurrent("read", () => {
  test("prints what a plan states as one object", async () => {
    const { code, out, err } = await thidua("read", join(seeds, "qb-2017.txt"), "--json");
    expect([code, err]).toEqual([0, ""]);
    const read: unknown = JSON.parse(out);
    expect(Object.keys(read as object).slice(0, keys.length)).toEqual(keys);
    expect(read).toMatchObject({
      kind: "Kế hoạch",
      number: "677/KH-STP",
      date: "2017-04-28",
      agency: "Sở Tư pháp",
    });
  });

  test("prints the same as sentences, and reads Word and PDF files", async () => {
    const plain = await thidua("read", join(seeds, "ag-2023.txt"));
    expect(plain.out).toContain("Số, ký hiệu: 78/KH-STP");
    const template = join(import.meta.dirname, "../../templates/bao-cao-so-ket.docx");
    const word = await thidua("read", template, "--json");
    expect(word.code).toBe(0);
    const pdf = await thidua("read", join(import.meta.dirname, "../fixtures/pdf/ke-hoach-QB-2017.pdf"));
    expect(pdf.out).toContain("Số, ký hiệu: 677/KH-STP");
  });

  test.each([
    ["khong-co.txt", "Không đọc được tệp"],
    [join(seeds, "stamps.json"), "Chỉ đọc được tệp .docx"],
    [join(seeds, "../pdf/co-mat-khau.pdf"), "mật khẩu"],
  ])("refuses %s with one sentence", async (path, sentence) => {
    const { code, out, err } = await thidua("read", path, "--json");
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(sentence);
    expect(err).toMatch(oneSentence);
  });
});
