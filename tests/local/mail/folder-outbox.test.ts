import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { expect, test } from "vitest";
import { folderOutbox } from "../../../src/local/mail/folder-outbox.ts";
import type { OutgoingLetter } from "../../../src/local/mail/outbox.ts";

function letter(to: string, body: string): OutgoingLetter {
  return {
    id: body,
    sender: { name: "Lan", address: "lan@sotuphap.vn" },
    to: [to],
    copies: [],
    attachments: [],
    subject: "Nhắc hạn",
    body,
    sent: Date.UTC(2026, 2, 5, 17, 30),
    zone: "Asia/Ho_Chi_Minh",
  };
}

test("letters are files in the order of time, and none takes another's place", async () => {
  const root = mkdtempSync(join(tmpdir(), "so-thi-dua-"));
  const folder = join(root, "Văn bản", "hop-thu-di");
  const outbox = folderOutbox(folder);
  expect(existsSync(folder)).toBe(false);
  outbox.send(letter("an@stp.gov.vn", "một"));
  outbox.send(letter("an@stp.gov.vn", "hai"));
  outbox.send(letter("../../b/'c'@stp.gov.vn", "ba"));
  expect(readdirSync(folder).sort()).toEqual([
    "2026-03-06 00.30.00 ..-..-b--c-@stp.gov.vn.eml",
    "2026-03-06 00.30.00 an@stp.gov.vn (2).eml",
    "2026-03-06 00.30.00 an@stp.gov.vn.eml",
  ]);
  const second = await PostalMime.parse(
    readFileSync(join(folder, "2026-03-06 00.30.00 an@stp.gov.vn (2).eml")),
  );
  expect(second.text?.trim()).toBe("hai");
  rmSync(root, { recursive: true });
});

test("a folder that cannot be written is a fault, not a lost letter", () => {
  const root = mkdtempSync(join(tmpdir(), "so-thi-dua-"));
  const outbox = folderOutbox(join(root, "a\0b"));
  expect(() => outbox.send(letter("an@stp.gov.vn", "x"))).toThrow();
  rmSync(root, { recursive: true });
});
