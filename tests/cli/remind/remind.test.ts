import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { expect, test } from "vitest";
import { saveBook } from "../../../src/local/book/graft/save-book.ts";
import { openBook } from "../../../src/local/book/read/open-book.ts";
import { typeSamples } from "../../../src/local/session/sample-rows.ts";
import { rowsOf } from "../../bundle/grid.ts";
import { recipients } from "../../bundle/reminder/remind-office.ts";
import { refuses } from "../refuses.ts";
import { sampleFolder } from "../sample-book.ts";
import { contentOf, thidua } from "../thidua.ts";
import { remindFile } from "./remind-file.ts";

test("--dry-run says who gets what on a day, and writes nothing", async () => {
  const { at, book } = await remindFile();
  const before = contentOf(at);
  const ended = await thidua("remind", book, "--dry-run", "--today", "2026-03-05");
  expect([ended.code, ended.err]).toEqual([0, ""]);
  const [first = "", ...lines] = ended.out.trimEnd().split("\n");
  expect(first).toBe("Thứ Năm, ngày 05/03/2026: 5 thư, 5 người nhận. Hạn mức còn 1500 người nhận.");
  expect(lines[0]).toBe("Phòng Tư pháp PTP-5 (hai@example.gov.vn): Đôn đốc việc thi đua: 02 việc quá hạn");
  expect(lines.map((line) => line.replace(/^Phòng Tư pháp .* \((.*)\):/u, "$1:")).sort()).toEqual(
    recipients.map(
      (to) => `${to}: Đôn đốc việc thi đua: ${to.startsWith("hai@") ? "02" : "01"} việc quá hạn`,
    ),
  );
  const sunday = await thidua("remind", book, "--dry-run", "--today", "2026-03-08");
  expect(sunday.out).toMatch(/^Chủ nhật, ngày 08\/03\/2026 là ngày nghỉ \(Chủ nhật\); sổ không gửi thư\.\n/u);
  expect(contentOf(at)).toEqual(before);
});

test("--json gives the same with every letter's text", async () => {
  const { at, book } = await remindFile();
  const before = contentOf(at);
  const ended = await thidua("remind", book, "--dry-run", "--today", "2026-03-05", "--json");
  const { letters } = JSON.parse(ended.out) as { letters: readonly { to: string; body: string }[] };
  expect(letters.map(({ to }) => to).sort()).toEqual(recipients);
  expect(letters[0]?.body).toContain("Kính gửi: Phòng Tư pháp PTP-5\n");
  expect(contentOf(at)).toEqual(before);
});

test("the sample office: who is due on the day before a deadline", async () => {
  const { book } = await sampleFolder();
  const { out } = await thidua("remind", book, "--dry-run", "--today", "2017-02-14");
  expect(out).toMatch(/^Thứ Ba, ngày 14\/02\/2017: 7 thư, 7 người nhận/u);
  expect(out).toContain(
    "\nSở Tư pháp tỉnh Hậu Giang (stp.haugiang@example.gov.vn): Nhắc việc thi đua: 01 việc sắp đến hạn\n",
  );
});

test("sending writes letters that a mail program reads, and run again mails nobody twice", async () => {
  const { at, book } = await remindFile();
  const out = join(at, "ra");
  const outbox = join(out, "hop-thu-di");
  const first = await thidua("remind", book, "--out", out, "--user", "lan@sotuphap.vn");
  expect([first.code, first.err]).toEqual([0, ""]);
  expect(first.out).toBe(`Đã ghi 5 thư vào ${outbox}; mở từng tệp .eml để gửi.\n`);
  const files = readdirSync(outbox);
  const letters = await Promise.all(
    files.map((file) => new PostalMime().parse(readFileSync(join(outbox, file)))),
  );
  expect(letters.map(({ to }) => to?.map(({ address }) => address).join()).sort()).toEqual(recipients);
  for (const { from, subject, text } of letters) {
    expect(from).toEqual({ name: "Sở Tư pháp tỉnh Quảng Bình", address: "lan@sotuphap.vn" });
    expect(subject).toMatch(/^Đôn đốc việc thi đua: 0[12] việc quá hạn$/u);
    expect(text).toContain("VIỆC QUÁ HẠN");
  }
  const again = await thidua("remind", book, "--out", out, "--user", "lan@sotuphap.vn");
  expect([again.code, again.out, again.err]).toEqual([0, "Không có thư nào được ghi.\n", ""]);
  expect(readdirSync(outbox)).toEqual(files);
  const kept = rowsOf(await openBook(readFileSync(book)), "Thư nhắc");
  expect(kept.map((row) => `${row["Người nhận"]} ${row["Trạng thái"]}`).sort()).toEqual(
    recipients.map((to) => `${to} đã gửi`),
  );
});

test("a unit whose address is none is named, with exit code 1; the other letters are written", async () => {
  const { at, book } = await remindFile();
  const opened = await openBook(readFileSync(book));
  const bad = { Mã: "PTP-6", Tên: "Phòng 6", Loại: "Phòng Tư pháp", Email: "phòng@example.gov.vn" };
  typeSamples(opened, new Map([["Đơn vị", [bad]]]), Date.now());
  writeFileSync(book, await saveBook(opened));
  const { code, out } = await thidua("remind", book);
  expect(out).toContain(`Đã ghi 5 thư vào ${join(at, "hop-thu-di")}`);
  expect(out).toMatch(/\nThiếu hoặc sai địa chỉ: .*Phòng 6.*\n$/u);
  expect(code).toBe(1);
});

test("wrong use is refused in one sentence and writes nothing", async () => {
  const { at, book } = await remindFile();
  const before = contentOf(at);
  await refuses([
    [["remind"], "SỔ.xlsx"],
    [["remind", join(at, "khong.xlsx"), "--dry-run"], "Không có tệp"],
    [["remind", book, "--today", "2026-03-05"], "chỉ đi với --dry-run"],
    [["remind", book, "--json"], "chỉ đi với --dry-run"],
    [["remind", book, "--dry-run", "--today", "5 tháng 3"], "dạng 05/03/2026"],
    [["remind", book, "--dry-run", "--today", "2026-02-30"], "có trên lịch"],
    [["remind", book, "--dry-run", "--today"], "--today"],
    [["remind", book, "--out", book], "không phải là thư mục"],
    [["remind", book, "--gui"], "--gui"],
  ]);
  expect(contentOf(at)).toEqual(before);
});
