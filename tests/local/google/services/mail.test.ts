import { expect, test } from "vitest";
import { openBook } from "../../../../src/local/book/read/open-book.ts";
import { memoryOutbox } from "../../../../src/local/mail/memory-outbox.ts";
import { refusal, START, tinyHost } from "../../tiny-host.ts";

const SEND = `MailApp.sendEmail({ to: args[0], cc: args[1] ?? "", subject: "Nhắc hạn", body: "Kính gửi", name: "Sổ Thi đua" });`;
const LEFT = "return MailApp.getRemainingDailyQuota();";
const HOUR = 3_600_000;

const message = (fields: string) =>
  `MailApp.sendEmail({ to: "a@b.vn", subject: "x", body: "y", name: "z", ${fields} });`;

test.each([
  [message("htmlBody: '<p>'"), "Exception: chưa có trong máy chủ cục bộ: MailApp.sendEmail htmlBody"],
  [message("to: ' , '"), "Exception: Failed to send email: no recipient"],
  [message("cc: 'c@d.vn, e'"), "Exception: Invalid email: e"],
  [message("subject: 'x'.repeat(251)"), "Exception: Argument too large: subject"],
  [message("body: 'ờ'.repeat(68267)"), "Exception: Limit Exceeded: Email Body Size."],
  [
    message("cc: Array(50).fill('c@d.vn').join()"),
    "Exception: Limit Exceeded: Email Recipients Per Message.",
  ],
  [
    "MailApp.sendEmail('a@b.vn', 'x', 'y')",
    "Exception: The parameters (String,String,String) don't match the method signature for MailApp.sendEmail.",
  ],
  [
    "MailApp.sendEmail()",
    "Exception: The parameters () don't match the method signature for MailApp.sendEmail.",
  ],
  ["MailApp.getInbox()", "ReferenceError: chưa có trong máy chủ cục bộ: MailApp.getInbox"],
])("%s", async (body, text) => {
  expect(await refusal(body)).toBe(text);
});

test("an account without an outbox has no mail service", async () => {
  const none = tinyHost(await openBook(undefined), { send: SEND, left: LEFT }, { outbox: undefined });
  expect(() => none.call("send", "a@b.vn")).toThrow("Mail service not enabled");
  expect(none.call("left")).toBe(100);
});

test("a letter arrives in the outbox with its sender, moment and zone", async () => {
  const outbox = memoryOutbox();
  const host = tinyHost(await openBook(undefined), { send: SEND }, { outbox });
  host.call("send", "an@stp.gov.vn, binh@stp.gov.vn", "chi@stp.gov.vn");
  host.call("send", "an@stp.gov.vn");
  expect(outbox.letters[0]).toMatchObject({
    sender: { name: "Sổ Thi đua", address: "lan@sotuphap.vn" },
    to: ["an@stp.gov.vn", "binh@stp.gov.vn"],
    copies: ["chi@stp.gov.vn"],
    subject: "Nhắc hạn",
    body: "Kính gửi",
    sent: START,
    zone: "Asia/Ho_Chi_Minh",
  });
  const [first, second] = outbox.letters;
  expect(first?.id).toMatch(/^[0-9a-f]{32}$/);
  expect(second?.id).not.toBe(first?.id);
  // 300 ms a letter.
  expect(host.clock() - START).toBe(600);
});

test("the same run over the same book gives the same letter the same id", async () => {
  const ids = await Promise.all(
    [1, 2].map(async () => {
      const outbox = memoryOutbox();
      tinyHost(await openBook(undefined), { send: SEND }, { outbox }).call("send", "an@stp.gov.vn");
      return outbox.letters[0]?.id;
    }),
  );
  expect(ids[0]).toBe(ids[1]);
});

test("the allowance is the user's, in every window, and comes back 24 hours after the first letter", async () => {
  const book = await openBook(undefined);
  const bodies = { send: SEND, left: LEFT };
  const host = tinyHost(book, bodies, { mailPerDay: 3 });
  host.call("send", "an@stp.gov.vn", "binh@stp.gov.vn");
  host.passTime(23 * HOUR);
  host.call("send", "chi@stp.gov.vn");
  expect(() => host.call("send", "an@stp.gov.vn")).toThrow(
    "Service invoked too many times for one day: email.",
  );
  const left = (user: string, later: number) =>
    tinyHost(book, bodies, { mailPerDay: 3, user, now: () => START + later }).call("left");
  expect([left("lan@sotuphap.vn", 23 * HOUR), left("minh@sotuphap.vn", 23 * HOUR)]).toEqual([0, 3]);
  expect(left("lan@sotuphap.vn", 24 * HOUR)).toBe(3);
});

test.each([
  ["before", "Service invoked too many times for one day: email.", 0],
  ["before", "Dịch vụ bị gọi quá nhiều lần trong một ngày: email.", 0],
  ["after", "Xin lỗi bạn, máy chủ đã gặp lỗi. Vui lòng chờ một lát và thử lại.", 1],
] as const)("a fault %s the letter left: %s", async (when, text, letters) => {
  const outbox = memoryOutbox();
  const host = tinyHost(
    await openBook(undefined),
    { send: SEND, left: LEFT },
    { outbox, faults: [{ method: "MailApp.sendEmail", nth: 1, when, message: text }] },
  );
  expect(() => host.call("send", "an@stp.gov.vn")).toThrow(text);
  expect(outbox.letters).toHaveLength(letters);
  expect(host.call("left")).toBe(100 - letters);
});

test("while the menu is built there is no mail", async () => {
  const host = tinyHost(await openBook(undefined), { onOpen: LEFT }, {});
  expect(() => host.menu()).toThrow("You do not have permission to call MailApp.getRemainingDailyQuota");
});

test.each([
  ["MailApp.getRemainingDailyQuota();", "MailApp.getRemainingDailyQuota", "script.send_mail"],
  ["ScriptApp.newTrigger('f');", "ScriptApp.newTrigger", "script.scriptapp"],
  ["Drive.Files.list({ q: '', fields: '' });", "Drive.Files.list", "drive.file"],
])(
  "while a clerk types, %s asks for a permission that a simple trigger has not",
  async (body, name, scope) => {
    const host = tinyHost(await openBook(undefined), { onEdit: body }, {});
    expect(() => host.typeIn("Trang tính1", 1, 1, [["x"]])).toThrow(
      `Specified permissions are not sufficient to call ${name}. Required permissions: https://www.googleapis.com/auth/${scope}`,
    );
  },
);
