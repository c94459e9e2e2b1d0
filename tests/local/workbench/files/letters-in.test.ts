import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderOutbox } from "../../../../src/local/mail/folder-outbox.ts";
import { outboxOf } from "../../../../src/local/session/open-host.ts";
import { letterPathOf, lettersIn } from "../../../../src/local/workbench/files/letters-in.ts";
import { folderWith } from "./folder-with.ts";

const sent = Date.UTC(2026, 2, 5, 1, 2, 3);
const letter = {
  id: "abc",
  sender: { name: "Sở Tư pháp", address: "stp@example.gov.vn" },
  to: ["an@example.gov.vn", "binh@example.gov.vn"],
  copies: [],
  subject: "Nhắc việc: báo cáo sơ kết phong trào thi đua yêu nước năm 2026 của đơn vị",
  body: "Kính gửi đồng chí,\nHạn: 15/06/2026.\n<b>không phải HTML</b>",
  attachments: [
    { name: "Mẫu báo cáo.xlsx", contentType: "application/octet-stream", bytes: Buffer.from("x") },
  ],
  sent,
  zone: "Asia/Ho_Chi_Minh",
};

test("a letter that the outbox wrote is read back as it was", async () => {
  const folder = folderWith(["so.xlsx"]);
  folderOutbox(outboxOf(folder)).send(letter);
  const [read] = await lettersIn(join(folder, "so.xlsx"));
  expect(read).toEqual({
    id: "2026-03-05 08.02.03 an@example.gov.vn.eml",
    to: letter.to,
    subject: letter.subject,
    text: expect.stringMatching(
      /^Kính gửi đồng chí,\r?\nHạn: 15\/06\/2026\.\r?\n<b>không phải HTML<\/b>\s*$/u,
    ),
    attachments: ["Mẫu báo cáo.xlsx"],
    madeAt: sent,
  });
});

test("where no letter was written yet there is none, and a file that is no letter is shown by what it is", async () => {
  const folder = folderWith(["so.xlsx"]);
  const book = join(folder, "so.xlsx");
  expect(await lettersIn(book)).toEqual([]);
  folderOutbox(outboxOf(folder)).send(letter);
  writeFileSync(join(outboxOf(folder), "rac.eml"), Buffer.from([0, 255, 10, 10, 1]));
  expect((await lettersIn(book)).map(({ id }) => id)).toContain("rac.eml");
  expect(letterPathOf(book, "../so.xlsx")).toBeUndefined();
});
