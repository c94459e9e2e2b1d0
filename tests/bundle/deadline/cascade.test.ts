import { expect, test } from "vitest";
import { readParagraphs } from "../../../src/docx/read-paragraphs.ts";
import { rowWhere } from "../grid.ts";
import { LAN, type Office, said, sampleOffice, settleDeadlines } from "../office.ts";

const typeWords = ({ types }: Office, key: string, words: string): void =>
  types("Mốc", key, "Thời hạn", words);
const milestoneCell = ({ reads }: Office, key: string, header: string) => reads("Mốc", key, header);

/** Serial number of a day of July 2017. */
const july = (day: number): number => 42_916 + day;

test("a milestone that hangs on a phase, and one that hangs on that milestone, move with the phase", async () => {
  const office = await sampleOffice();
  typeWords(office, "BTP-SK-DV", "15 ngày làm việc kể từ ngày kết thúc đợt 1");
  typeWords(office, "BTP-SK-CUM", "05 ngày sau {hạn: BTP-SK-DV}");
  office.clerk(LAN, {}).call("deadlines");
  expect(milestoneCell(office, "BTP-SK-DV", "⚙Hạn")).toBe(july(21));
  expect(milestoneCell(office, "BTP-SK-CUM", "⚙Hạn")).toBe(july(26));
  expect(milestoneCell(office, "BTP-SK-CUM", "⚙Cách tính")).toBe(
    "“05 ngày sau {hạn: BTP-SK-DV}” tính từ ngày liền sau hạn của mốc “báo cáo sơ kết – đơn vị thuộc Bộ; Sở Tư pháp” là 21/7/2017 (Điều 147 Bộ luật Dân sự 2015); ngày cuối còn đúng hạn là thứ Tư, 26/7/2017.",
  );

  const phase = rowWhere(office.book, "Đợt", "Tên", "Đợt thi đua thứ nhất");
  office.types("Đợt", phase, "Đến", "23/6/2017");
  settleDeadlines(office.clerk(LAN, {}));
  expect(milestoneCell(office, "BTP-SK-DV", "⚙Hạn")).toBe(july(14));
  expect(milestoneCell(office, "BTP-SK-CUM", "⚙Hạn")).toBe(july(19));

  typeWords(office, "BTP-SK-DV", "05 ngày trước mốc BTP-SK-CUM");
  const lan = office.clerk(LAN, {});
  settleDeadlines(lan);
  expect(said(lan)).toContain("2 mốc chưa hiểu thời hạn");
  // The old days stand, and are said to.
  expect(milestoneCell(office, "BTP-SK-DV", "⚙Hạn")).toBe(july(14));
  expect(milestoneCell(office, "BTP-SK-CUM", "⚙Hạn")).toBe(july(19));
  for (const key of ["BTP-SK-DV", "BTP-SK-CUM"])
    expect(milestoneCell(office, key, "⚙Cách tính")).toMatch(
      /^Từ ngày 05\/03\/2026, .*Thời hạn tính vòng quanh: .*; ghi một ngày cụ thể ở một chỗ trong vòng này\.$/u,
    );
});

test("the plan prints the day in place of a key, counted in the book's own days off", async () => {
  const office = await sampleOffice();
  const { book, types } = office;
  typeWords(office, "QB-HS-KT", "03 ngày làm việc sau {hạn: QB-XET-KT}");
  const row = rowWhere(book, "Ngày nghỉ", "Ngày", 42_982);
  types("Ngày nghỉ", row, "Ngày", "03/7/2017");
  const lan = office.clerk(LAN, {});
  lan.select("Phong trào", rowWhere(book, "Phong trào", "Mã", "QB-2017"));
  lan.call("plan");
  const bytes = office.drive.files.get("ke-hoach-QB-2017.docx");
  if (bytes === undefined) throw new Error("no plan");
  const text = readParagraphs(bytes).join("\n");
  expect(text).toContain("Chậm nhất là ngày 06/7/2017");
  expect(text).not.toMatch(/[{}]/u);
});
