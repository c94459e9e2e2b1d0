import fc from "fast-check";
import PostalMime from "postal-mime";
import { expect, test } from "vitest";
import { emlOf } from "../../../src/local/mail/eml.ts";
import type { OutgoingLetter } from "../../../src/local/mail/outbox.ts";

const letter: OutgoingLetter = {
  id: "0123456789abcdef",
  sender: { name: "Sở Tư pháp tỉnh Quảng Bình – Sổ Thi đua", address: "lan@sotuphap.vn" },
  to: ["an@stp.gov.vn"],
  copies: [],
  attachments: [],
  subject: "Nhắc hạn: 03 việc của Sở Tư pháp đến hạn ngày 05/3/2026",
  body: "Kính gửi: Sở Tư pháp,\n\n- Báo cáo sơ kết: đã quá hạn 02 ngày làm việc.\n",
  sent: Date.UTC(2026, 2, 5, 1),
  zone: "Asia/Ho_Chi_Minh",
};

/** Reads the file as another program does. */
function read(change: Partial<OutgoingLetter>) {
  return PostalMime.parse(emlOf({ ...letter, ...change }));
}

test("another program reads every part of the letter", async () => {
  const mail = await read({ copies: ["binh@stp.gov.vn", "chi@stp.gov.vn"] });
  expect(mail.from).toMatchObject({ name: letter.sender.name, address: "lan@sotuphap.vn" });
  expect(mail.to?.map(({ address }) => address)).toEqual(["an@stp.gov.vn"]);
  expect(mail.cc?.map(({ address }) => address)).toEqual(["binh@stp.gov.vn", "chi@stp.gov.vn"]);
  expect(mail.subject).toBe(letter.subject);
  expect(mail.text?.replaceAll("\r\n", "\n")).toBe(letter.body);
  expect(mail.date).toBe("2026-03-05T01:00:00.000Z");
  expect(mail.messageId).toBe("<0123456789abcdef@so-thi-dua.invalid>");
  expect(mail.html).toBeUndefined();
});

test.each([
  ["Asia/Ho_Chi_Minh", "Thu, 05 Mar 2026 08:00:00 +0700"],
  ["America/St_Johns", "Wed, 04 Mar 2026 21:30:00 -0330"],
  ["Etc/UTC", "Thu, 05 Mar 2026 01:00:00 +0000"],
])("the date is told in the zone of the book: %s", (zone, date) => {
  expect(emlOf({ ...letter, zone }).split("\r\n")[0]).toBe(`Date: ${date}`);
});

test.each([
  ["short ASCII stays readable", "Plan 12/KH-STP", "Plan 12/KH-STP"],
  ["what looks encoded stays as written", "=?UTF-8?B?eA==?=", "=?UTF-8?B?eA==?="],
  ["a line break cannot start a header", "Hạn\r\nBcc: x@y.vn", "Hạn Bcc: x@y.vn"],
  ["nothing", "", ""],
  ["decomposed letters", "Nha\u0306\u0301c ha\u0323n", "Nha\u0306\u0301c ha\u0323n"],
  ["beyond the basic plane", `${"🏅".repeat(40)} đ`, `${"🏅".repeat(40)} đ`],
])("subject, %s", async (_case, subject, seen) => {
  const mail = await read({ subject });
  expect(mail.subject ?? "").toBe(seen);
  expect(mail.bcc).toBeUndefined();
});

test.each([
  ["lan@sotuphap.vn", "lan@sotuphap.vn"],
  ["nguyễn văn a@may-nay", "can-bo@so-thi-dua.invalid"],
  ["a@b.vn>\r\nBcc: x@y.vn", "can-bo@so-thi-dua.invalid"],
])("the sender %j gives the address %s", async (address, seen) => {
  const mail = await read({ sender: { name: "", address } });
  expect([mail.from?.address, mail.bcc]).toEqual([seen, undefined]);
});

test("a subject whose first word is full keeps its line short", () => {
  const file = emlOf({ ...letter, subject: "𐀀".repeat(30) });
  expect(Math.max(...file.split("\r\n").map(({ length }) => length))).toBeLessThanOrEqual(78);
});

test("any letter is ASCII in short lines and comes back as it was", async () => {
  const text = fc.string({ unit: "grapheme", maxLength: 300 });
  await fc.assert(
    fc.asyncProperty(text, text, async (subject, body) => {
      const wanted = subject.replace(/\p{Cc}+/gu, " ");
      const file = emlOf({ ...letter, subject, body });
      expect(file).toMatch(/^[\r\n -~]*$/);
      expect(Math.max(...file.split("\r\n").map(({ length }) => length))).toBeLessThanOrEqual(78);
      expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
      const mail = await PostalMime.parse(file);
      expect((mail.subject ?? "").trim()).toBe(wanted.trim());
      expect((mail.text ?? "").replaceAll("\r\n", "\n").trimEnd()).toBe(
        body.replaceAll("\r\n", "\n").trimEnd(),
      );
    }),
  );
});

test("files come back to the byte, under their names", async () => {
  const bytes = Uint8Array.from({ length: 300 }, (_, at) => at % 256);
  const names = ["mau.xlsx", `Mẫu báo về – Phòng Tư pháp 'A' (2) 50%.xlsx`, `${"Đơn vị ".repeat(30)}🏅.xlsx`];
  const attachments = names.map((name) => ({ name, contentType: "application/zip", bytes }));
  const file = emlOf({ ...letter, attachments });
  expect(file).toMatch(/^[\r\n -~]*$/);
  expect(Math.max(...file.split("\r\n").map(({ length }) => length))).toBeLessThanOrEqual(78);
  const mail = await PostalMime.parse(file);
  expect(mail.text?.replaceAll("\r\n", "\n").trimEnd()).toBe(letter.body.trimEnd());
  expect(mail.attachments.map(({ filename }) => filename)).toEqual(names);
  for (const { content } of mail.attachments) expect(new Uint8Array(content as ArrayBuffer)).toEqual(bytes);
});

test("fifty recipients are folded between addresses", async () => {
  const to = Array.from({ length: 50 }, (_, index) => `don-vi-${index}@sotuphap.gov.vn`);
  expect((await read({ to })).to?.map(({ address }) => address)).toEqual(to);
});
