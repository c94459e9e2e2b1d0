import { expect, test } from "vitest";
import { bookLink } from "../../../../src/ui/workbench/tabs/book-link.ts";

test.each([
  ["#gid=7&range=B3", { tab: 7, at: { row: 3, column: 2 } }],
  ["#gid=0", { tab: 0, at: { row: 1, column: 1 } }],
  ["#'Đợt'!F3", { tab: "Đợt", at: { row: 3, column: 6 } }],
  ["#'Kết quả ''cũ'''!$AA$10", { tab: "Kết quả 'cũ'", at: { row: 10, column: 27 } }],
  ["#Moc!A1", { tab: "Moc", at: { row: 1, column: 1 } }],
  ["https://example.vn/#gid=7", undefined],
  ["./van-ban/Kế hoạch.docx", undefined],
  ["#", undefined],
  ["#gid=x", undefined],
  ["javascript:alert(1)#gid=1", undefined],
])("%s", (link, expected) => {
  expect(bookLink(link)).toEqual(expected);
});
