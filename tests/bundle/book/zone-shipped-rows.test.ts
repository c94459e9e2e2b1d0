import { expect, test } from "vitest";
import { openBook } from "../../../src/local/book/read/open-book.ts";
import { memoryDrive } from "../../../src/local/drive/memory-drive.ts";
import { rowsOf } from "../grid.ts";
import { LAN, officeOver, setUp, setUpOffice } from "../office.ts";

const days = (book: Parameters<typeof rowsOf>[0]) => rowsOf(book, "Ngày nghỉ").map((row) => row["Ngày"]);

test("a book that was in another zone gets its shipped days off as days of its own zone", async () => {
  const right = days((await setUpOffice()).book);
  const book = await openBook(undefined);
  book.timeZone = "America/New_York";
  setUp(officeOver(book, memoryDrive()).clerk(LAN, {}));
  expect(days(book)).toEqual(right);
});

test("a book whose zone was changed gets no day off a second time", async () => {
  const { book, clerk } = await setUpOffice();
  const before = days(book);
  book.timeZone = "America/New_York";
  setUp(clerk(LAN, {}));
  expect(days(book)).toEqual(before);
});
