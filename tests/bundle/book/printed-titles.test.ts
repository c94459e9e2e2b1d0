import { expect, test } from "vitest";
import { saveBook } from "../../../src/local/book/graft/save-book.ts";
import { openBook } from "../../../src/local/book/read/open-book.ts";
import { setUpOffice } from "../office.ts";

test("on every page of a sheet that is wider than one its first columns tell whose rows these are", async () => {
  const { book } = await setUpOffice();
  const { file } = await openBook(await saveBook(book));
  const workbook = file?.package.text("xl/workbook.xml") ?? "";
  const titles = [...workbook.matchAll(/name="_xlnm\.Print_Titles"[^>]*>([^<]*)</gu)].map(
    ([, refers = ""]) => refers,
  );
  const of = (sheet: string): string | undefined =>
    titles.find((refers) => refers.startsWith(`${sheet}!`) || refers.startsWith(`'${sheet}'!`));
  expect(["Đề nghị", "Văn bản pháp lý", "Hồ sơ luật", "Kết quả kiểm tra", "Hội đồng"].map(of)).toEqual([
    "'Đề nghị'!$A:$A,'Đề nghị'!$1:$1",
    "'Văn bản pháp lý'!$A:$A,'Văn bản pháp lý'!$1:$1",
    "'Hồ sơ luật'!$A:$A,'Hồ sơ luật'!$1:$1",
    "'Kết quả kiểm tra'!$A:$C,'Kết quả kiểm tra'!$1:$1",
    "'Hội đồng'!$1:$1",
  ]);
});
