import { expect, test } from "vitest";
import { asked, LAN, memoryOffice } from "../memory-office.ts";

test("a template's row that is copied while its draft is made: both rows tell of the draft", () => {
  const office = memoryOffice({});
  let copied = false;
  const clerk = office.clerk(LAN, {
    before: ({ method, on }) => {
      if (copied || on !== "Mẫu văn bản" || method !== "workbook.readTop") return;
      copied = true;
      const [, row = []] = office.book.read("Mẫu văn bản");
      office.hand.insertRows("Mẫu văn bản", 2, 1);
      row.forEach((cell, index) => {
        if (cell !== "") office.hand.type("Mẫu văn bản", 2, index + 1, cell);
      });
    },
  });
  asked(clerk, { verb: "template.edit", name: "ke-hoach", anew: false });
  const drafts = office
    .rows("Mẫu văn bản")
    .flatMap((row) => (row["Mã"] === "ke-hoach" ? [row["⚙Mã bản sửa"]] : []));
  expect(copied).toBe(true);
  expect(drafts).toEqual(["tep-1", "tep-1"]);
});
