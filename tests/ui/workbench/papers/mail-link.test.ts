import { expect, test } from "vitest";
import { mailLink } from "../../../../src/ui/workbench/papers/mail-link.ts";

const letter = {
  id: "x.eml",
  to: ["an@example.gov.vn", "binh+hai@example.gov.vn"],
  subject: "Nhắc việc: báo cáo & kế hoạch?",
  text: "Kính gửi,\nHạn: 15/06/2026. 100%",
  attachments: [],
  madeAt: 0,
};

test("a letter that fits becomes a link that says all of it", () => {
  const link = new URL(mailLink(letter) ?? "");
  expect(link.protocol).toBe("mailto:");
  expect(link.pathname.split(",").map(decodeURIComponent)).toEqual(letter.to);
  expect(link.searchParams.get("subject")).toBe(letter.subject);
  expect(link.searchParams.get("body")).toBe("Kính gửi,\r\nHạn: 15/06/2026. 100%");
});

test("an address cannot bring fields of its own along", () => {
  const link = new URL(mailLink({ ...letter, to: ["a@example.vn?bcc=xau@example.com&body=x"] }) ?? "");
  expect([...link.searchParams.keys()]).toEqual(["subject", "body"]);
});

test.each([
  ["one that is long", { text: "ă".repeat(2_000) }],
  ["one with a file", { attachments: ["Mẫu.xlsx"] }],
])("%s goes by its file", (_, more) => {
  expect(mailLink({ ...letter, ...more })).toBeUndefined();
});
