import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { bodyOf, officeWords, retyped, shippedWords } from "../bundle/template/template-office.ts";
import { refuses } from "./refuses.ts";
import { sampleFolder } from "./sample-book.ts";
import { contentOf, thidua } from "./thidua.ts";

const plan = "Mẫu Kế hoạch phát động phong trào thi đua.docx";

test("edit writes the .docx beside the book, adopt takes it back after Word, papers use it, restore undoes it", async () => {
  const { at, book } = await sampleFolder();
  const draft = join(at, plan);
  const edited = await thidua("templates", book, "--edit", "ke-hoach");
  expect([edited.code, edited.err]).toEqual([0, ""]);
  const [, link = ""] = edited.out.trim().split("\n");
  expect(resolve(link)).toBe(draft);

  writeFileSync(draft, retyped(readFileSync(draft), shippedWords, officeWords));
  const adopted = await thidua("templates", book, "--adopt", "ke-hoach");
  expect([adopted.code, adopted.err]).toEqual([0, ""]);
  expect(adopted.out).toContain("Đã nạp mẫu “Kế hoạch phát động phong trào thi đua”");
  expect((await thidua("templates", book)).out).toContain(
    "ke-hoach: Kế hoạch phát động phong trào thi đua, mẫu của cơ quan; bản đang sửa: ",
  );

  const out = join(at, "van-ban");
  const write = ["write", book, "--paper", "ke-hoach", "--campaign", "QB-2017", "--out", out] as const;
  const paper = (): string => bodyOf(readFileSync(join(out, "ke-hoach-QB-2017.docx")));
  expect((await thidua(...write)).out).toMatch(/^Đã tạo Kế hoạch · [^\n]+\n$/u);
  expect(paper()).toContain(officeWords);

  expect((await thidua("templates", book, "--restore", "ke-hoach")).out).toContain("mẫu kèm theo sổ");
  await thidua(...write);
  expect(paper()).not.toContain(officeWords);
});

test("another user adopts nothing of the first's and is told whose it is", async () => {
  const { book } = await sampleFolder();
  await thidua("templates", book, "--edit", "ke-hoach", "--user", "lan@sotuphap.vn");
  const { code, err } = await thidua("templates", book, "--adopt", "ke-hoach", "--user", "minh@sotuphap.vn");
  expect([code, err]).toEqual([2, expect.stringContaining("Bản này do lan@sotuphap.vn tạo")]);
});

test("a spoilt template is refused with every error, and the check tells the templates in force are well", async () => {
  const { at, book } = await sampleFolder();
  await thidua("templates", book, "--edit", "ke-hoach");
  const draft = join(at, plan);
  const spoilt = retyped(retyped(readFileSync(draft), "{chuc_vu}", "{chuc_vux}"), "{ten_loai}", "{loai_ten}");
  writeFileSync(draft, spoilt);
  const { code, err } = await thidua("templates", book, "--adopt", "ke-hoach");
  expect(code).toBe(2);
  expect(err).toContain("còn 2 lỗi");
  expect(err).toContain("{chuc_vux}");
  expect(err).toContain("{loai_ten}");
  // Every shipped template is well, with nothing to remark.
  const checked = await thidua("templates", book, "--check");
  expect([checked.code, checked.err]).toEqual([0, ""]);
  const lines = checked.out.trim().split("\n");
  expect(lines.length).toBeGreaterThan(5);
  for (const line of lines) expect(line).toMatch(/^[a-z-]+ \(mẫu kèm theo sổ\): không có lỗi\.$/u);
});

test("a second file is made only with --yes", async () => {
  const { book } = await sampleFolder();
  await thidua("templates", book, "--edit", "ke-hoach");
  const again = await thidua("templates", book, "--edit", "ke-hoach");
  expect([again.code, again.err]).toEqual([2, expect.stringContaining("chạy lại với --yes")]);
  expect((await thidua("templates", book, "--edit", "ke-hoach", "--yes")).out).toContain("(2).docx");
});

test("wrong use is refused in one sentence and writes nothing", async () => {
  const { at, book } = await sampleFolder();
  const before = contentOf(at);
  await refuses([
    [["templates"], "SỔ.xlsx"],
    [["templates", join(at, "khong.xlsx")], "Không có tệp"],
    [["templates", book, "--check", "--edit", "ke-hoach"], "Chỉ chọn một"],
    [["templates", book, "--edit"], "--edit"],
    [["templates", book, "--edit", "thu-moi"], "Không có mẫu nào mang mã “thu-moi”"],
    [["templates", book, "--adopt", "ke-hoach"], "Bấm Sửa mẫu"],
  ]);
  expect(contentOf(at)).toEqual(before);
});
