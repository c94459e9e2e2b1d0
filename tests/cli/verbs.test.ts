import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { isDocx, readParagraphs } from "../../src/docx/read-paragraphs.ts";
import { sampleFolder } from "./sample-book.ts";
import { contentOf, folder, thidua } from "./thidua.ts";

describe.concurrent("the verbs", () => {
  test("sample makes the sample office", async () => {
    const at = folder();
    const { code, out, err } = await thidua("sample", join(at, "so.xlsx"));
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(
      /Đã ghi \d{3,} dòng của cơ quan mẫu\.\nĐã tạo sổ .*so\.xlsx\.\nMở trong trình duyệt: thidua open .*\n.*: thidua check .*\n$/u,
    );
    expect(readdirSync(at)).toEqual(["so.xlsx"]);
  });

  test("new makes an empty book that passes its own check", async () => {
    const at = folder();
    const book = join(at, "SỔ MỚI.XLSX");
    expect((await thidua("new", book)).code).toBe(0);
    const before = contentOf(at);
    const { code, out } = await thidua("check", book);
    expect(code).toBe(0);
    expect(out).not.toContain("[lỗi]");
    expect(contentOf(at)).toEqual(before);
  });

  test("menu lists the items in the order of the work", async () => {
    const { at, book } = await sampleFolder();
    const before = contentOf(at);
    const { code, out } = await thidua("menu", book);
    expect(code).toBe(0);
    const five = ["Thiết lập sổ", "Kiểm tra dữ liệu", "Tính thời hạn", "Tạo kế hoạch", "Tạo tất cả kế hoạch"];
    const items = out.trim().split("\n");
    expect(items.filter((item) => five.includes(item))).toEqual(five);

    expect(contentOf(at)).toEqual(before);
  });

  test("check --json is an array of findings and only reads", async () => {
    const { at, book } = await sampleFolder();
    const before = contentOf(at);
    const { code, out, err } = await thidua("check", book, "--json");
    expect([code, err]).toEqual([1, ""]);
    const found = JSON.parse(out) as readonly Record<string, unknown>[];
    const rules = ["loi-van.ngay-khong-co", "loi-van.ky-hieu-khac-loai"];
    const authors = found.filter((each) => rules.includes(String(each["rule"])));
    expect(authors.map((each) => [each["sheet"], each["severity"]])).toEqual([
      ["Đợt", "lỗi"],
      ["Nội dung", "cảnh báo"],
    ]);
    for (const each of found) {
      expect(Object.keys(each)).toEqual([
        "sheet",
        "row",
        "column",
        "key",
        "rule",
        "severity",
        "message",
        "fix",
      ]);
      expect(typeof each["row"]).toBe("number");
    }
    const plain = await thidua("check", book);
    expect(plain.code).toBe(1);
    expect(plain.out).toMatch(/^\[lỗi\] Đợt dòng 3, cột Kỷ niệm: \P{Cc}+$/mu);
    expect(plain.out).toContain(`\n${found.length} điều cần xem.\n`);
    expect(contentOf(at)).toEqual(before);
  });

  test("run shows what the screen said, keeps the book, and leaves nothing else behind", async () => {
    const { at, book } = await sampleFolder();
    const { code, out, err } = await thidua("run", book, "kiểm tra DỮ LIỆU".normalize("NFD"));
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^Kiểm tra xong: \d+ lỗi, \d+ cảnh báo, \d+ gợi ý\. .*\n$/u);
    const again = await thidua("run", book, "Tính thời hạn", "--meter");
    expect(again.out).toMatch(
      /^Đã tính 13 mốc;.*\n\d+ lượt gọi dịch vụ, đọc \d+ ô, ghi \d+ ô; trên Google khoảng \d+ s\.\n$/u,
    );
    expect(readdirSync(at)).toEqual(["so.xlsx"]);
  });

  test("run makes the plan of the selected campaign in the folder that --out names", async () => {
    const { at, book } = await sampleFolder();
    const out = join(at, "van ban", "2017");
    const ended = await thidua("run", book, "Tạo kế hoạch", "--select", "'Phong trào'!$A$3", "--out", out);
    expect([ended.code, ended.err]).toEqual([0, ""]);
    const [name = ""] = readdirSync(out);
    expect(name).toMatch(/^ke-hoach-[A-Z]+-\d{4}\.docx$/u);
    expect(isDocx(readFileSync(join(out, name)))).toBe(true);
  });

  test("run without a selection says what to select, with exit code 1", async () => {
    const { book } = await sampleFolder();
    const { code, out } = await thidua("run", book, "Tạo kế hoạch");
    expect(code).toBe(1);
    expect(out).toContain("Chọn một dòng ở trang Phong trào rồi chạy lại.");
  });

  test("run drives the long job to its end", async () => {
    const { at, book } = await sampleFolder();
    const { code, out } = await thidua("run", book, "Tạo tất cả kế hoạch", "--out", at);
    expect(code).toBe(0);
    expect(out).toContain("Đã làm 5/5 kế hoạch.");
    expect(readdirSync(at).filter((name) => name.endsWith(".docx"))).toHaveLength(5);
  });

  test("write makes one paper; again, the same file; for another clerk it is refused unless replaced", async () => {
    const { at, book } = await sampleFolder();
    const write = (...more: readonly string[]) =>
      thidua("write", book, "--paper", "ke-hoach", "--campaign", "QB-2017", "--out", at, ...more);
    const first = await write("--user", "lan@stp.vn");
    expect([first.code, first.err]).toEqual([0, ""]);
    const file = join(at, "ke-hoach-QB-2017.docx");
    expect(first.out).toMatch(/^Đã tạo Kế hoạch · .*: \S*ke-hoach-QB-2017\.docx\n$/u);
    expect(first.out.trim().endsWith(relative(process.cwd(), file))).toBe(true);
    expect(readParagraphs(readFileSync(file))).toContain("KẾ HOẠCH");
    expect((await write("--user", "lan@stp.vn")).code).toBe(0);
    expect(readdirSync(at).sort()).toEqual(["ke-hoach-QB-2017.docx", "so.xlsx"]);

    const before = contentOf(at);
    const refused = await write("--user", "minh@stp.vn");
    expect([refused.code, refused.out]).toEqual([2, ""]);
    expect(refused.err).toContain("là của lan@stp.vn");
    expect(contentOf(at)).toEqual(before);
    expect((await write("--user", "minh@stp.vn", "--replace")).code).toBe(0);
    expect(readdirSync(at)).toHaveLength(3);
  });

  test("run marks a paper as issued; from then on write needs --renew", async () => {
    const { at, book } = await sampleFolder();
    const write = (...more: readonly string[]) =>
      thidua("write", book, "--paper", "ke-hoach", "--campaign", "QB-2017", "--out", at, ...more);
    expect((await write()).code).toBe(0);
    const issued = await thidua("run", book, "Đã ban hành", "--select", "Sổ văn bản!A2", "--out", at);
    expect([issued.code, issued.out]).toEqual([0, "Đã ghi văn bản “Kế hoạch”: đã ban hành.\n"]);
    const before = contentOf(at);
    expect((await write()).err).toContain("đã ban hành");
    expect(contentOf(at)).toEqual(before);
    const asked = await thidua("run", book, "Thu hồi văn bản", "--select", "Sổ văn bản!A2", "--out", at);
    expect([asked.code, asked.out]).toEqual([
      1,
      expect.stringContaining("Nếu đồng ý, chạy lại lệnh này thêm --yes."),
    ]);
    const yes = await thidua(
      "run",
      book,
      "Thu hồi văn bản",
      "--select",
      "Sổ văn bản!A2",
      "--out",
      at,
      "--yes",
    );
    expect([yes.code, yes.out]).toEqual([0, "Đã ghi văn bản “Kế hoạch”: đã thu hồi.\n"]);
    expect((await write("--renew")).code).toBe(0);
    expect(readdirSync(at).sort()).toEqual([
      "ke-hoach-QB-2017-ban-2.docx",
      "ke-hoach-QB-2017.docx",
      "so.xlsx",
    ]);
  });
});
