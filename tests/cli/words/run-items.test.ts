import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { verbs } from "../../../src/local/cli/verbs.ts";
import { readArguments } from "../../../src/local/cli/words/arguments.ts";
import { pageWays } from "../../../src/local/cli/words/page-ways.ts";
import { sampleFolder } from "../sample-book.ts";
import { contentOf, folder, oneSentence, thidua } from "../thidua.ts";
import { typedWords } from "./typed-words.ts";

const root = join(import.meta.dirname, "../../..");

test("every page of the product has its ways, each a line that is accepted up to what it lacks", () => {
  const pages = readdirSync(join(root, "src/ui"), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.html$/u.test(file) && !/(?:^|[/\\])(?:page|workbench)[/\\]/u.test(file))
    .map((file) => file.replace(/^.*[/\\]|\.html$/gu, ""))
    .filter((name) => existsSync(join(root, `appsscript/${name}.html`)));
  expect(Object.keys(pageWays).sort()).toEqual(pages.sort());
  for (const line of Object.values(pageWays).flat()) {
    const [name, ...words] = typedWords(line);
    const verb = verbs.find((each) => each.name === name);
    if (verb === undefined) throw new Error(`no verb ${name}`);
    const options = Object.entries(verb.accepts.options)
      .filter(([option, { needed }]) => needed === true && !words.includes(`--${option}`))
      .flatMap(([option]) => [`--${option}`, "x"]);
    readArguments(verb, [...words, ...options]);
  }
});

/** Every item of the menu over a book; each says something, and whatever is refused leaves the file as it was. */
async function runAll(
  make: () => Promise<{ readonly at: string; readonly book: string }>,
): Promise<readonly string[]> {
  const { book: first } = await make();
  const items = (await thidua("menu", first)).out.trim().split("\n");
  expect(items.length).toBeGreaterThan(25);
  const refused: string[] = [];
  for (const item of items) {
    const { at, book } = await make();
    const before = contentOf(at);
    const { code, out, err } = await thidua("run", book, item, "--today", "2026-03-05");
    expect(out + err, item).not.toBe("");
    expect([0, 1, 2], item).toContain(code);
    if (code !== 2) continue;
    refused.push(item);
    expect(err, item).toMatch(oneSentence);
    expect(err).toContain(`“${item}” mở một khung`);
    expect(err).toContain("thidua open ");
    expect(contentOf(at), item).toEqual(before);
  }
  return refused;
}

test("every item of the menu does something or says what does it, over the sample", async () => {
  const refused = await runAll(sampleFolder);
  expect(refused).toEqual(
    expect.arrayContaining([
      "Bắt đầu",
      "Phong trào mới",
      "Xem kết quả kiểm tra",
      "Báo cáo của đơn vị",
      "Nhắc việc",
      "Mẫu văn bản",
      "Tạo văn bản",
    ]),
  );
  expect(refused).not.toContain("Kiểm tra dữ liệu");
});

test("a page is told with the verbs that do its work, and one without with the browser alone", async () => {
  const { book } = await sampleFolder();
  const { err } = await thidua("run", book, "nhac viec");
  expect(err).toBe(
    `“Nhắc việc” mở một khung để bấm chọn, dòng lệnh không hiện được; sổ giữ nguyên. Dùng lệnh: thidua remind ${book} --dry-run; hoặc mở sổ trong trình duyệt rồi chọn mục này: thidua open ${book}\n`,
  );
  const own = await thidua("run", book, "Việc của đơn vị tôi");
  expect(own.err).toContain(
    `sổ giữ nguyên. Hãy mở sổ trong trình duyệt rồi chọn mục này: thidua open ${book}`,
  );
  const near = await thidua("run", book, "Nhắc vệc");
  expect([near.code, near.err]).toEqual([2, "Menu không có mục “Nhắc vệc”. Có phải “Nhắc việc”?\n"]);
});

test("in a new book, too, no item is silent", async () => {
  const at = folder();
  const book = join(at, "so.xlsx");
  await thidua("new", book);
  for (const item of ["Phong trào mới", "Tạo văn bản", "Nhắc việc", "Tính thời hạn", "Bảng điều khiển"]) {
    const { code, out, err } = await thidua("run", book, item);
    expect(out + err, item).not.toBe("");
    expect([0, 1, 2]).toContain(code);
  }
});
