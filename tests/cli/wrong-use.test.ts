import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { sampleFolder } from "./sample-book.ts";
import { contentOf, oneSentence, thidua } from "./thidua.ts";

/** Runs a command line that must be refused: one sentence, exit code 2, nothing written. */
async function refused(at: string, words: readonly string[]): Promise<string> {
  const before = contentOf(at);
  const { code, out, err } = await thidua(...words);
  expect({ code, out }, err).toEqual({ code: 2, out: "" });
  expect(err).toMatch(oneSentence);
  expect(err).not.toMatch(/\bat \w|Error:|node:|undefined/u);
  expect(contentOf(at)).toEqual(before);
  return err;
}

const plan = ["--paper", "ke-hoach", "--campaign", "QB-2017"];

describe.concurrent("a wrong word", () => {
  test.each([
    [["xóa sổ", "so.xlsx"], "Không có lệnh “xóa sổ”. Xem các lệnh: thidua --help"],
    [["chek", "so.xlsx"], "Không có lệnh “chek”. Có phải “check”? Xem các lệnh: thidua --help"],
    [["kiem", "tar", "so.xlsx"], "Không có lệnh “kiem”. Có phải “kiem-tra”?"],
    [["SO"], "Thiếu tên lệnh trước “"],
    [["check"], "Thiếu tên sổ (SỔ.xlsx). Ví dụ: thidua check mau.xlsx"],
    [["check", "SO", "thừa"], "Thừa “thừa”: lệnh check chỉ nhận SỔ.xlsx."],
    [
      ["check", "SO", "--jsn"],
      "Lệnh check không có tùy chọn --jsn. Có phải --json? Xem: thidua check --help",
    ],
    [["check", "SO", "-j"], "Lệnh check không có tùy chọn -j."],
    [["check", "SO", "--json=có"], "Tùy chọn --json không nhận giá trị"],
    [["check", "SO", "--today"], "Tùy chọn --today cần một giá trị theo sau: --today NGÀY."],
    [["check", "SO", "--today", "--json"], "Tùy chọn --today cần một giá trị theo sau: --today NGÀY."],
    [
      ["check", "SO", "--hôm-nay=30/02/2026"],
      "--today “30/02/2026” không phải là ngày: ghi ngày có trên lịch",
    ],
    [["export", "SO", "--out", "DIR", "--today", "mai"], "--today “mai” không phải là ngày"],
    [["due", "10 ngày làm việc", "--issued", "2017-02-30"], "không phải là ngày"],
    [["run", "SO"], "Thiếu tên mục menu"],
    [
      ["run", "SO", "Xóa sổ"],
      "Menu không có mục “Xóa sổ”. Các mục: Thiết lập sổ · Bắt đầu · Phong trào mới · Kiểm tra dữ liệu",
    ],
    [
      ["run", "SO", "Tạo kế hoạch", "--select", "dòng ba"],
      'Không hiểu “dòng ba”: ghi tên trang, dấu ! và ô, ví dụ "Phong trào!A3".',
    ],
    [["run", "SO", "Tạo kế hoạch", "--select", "Phong trào!A0"], "Phong trào!A0"],
    [["run", "SO", "Tạo kế hoạch", "--select", "Trang lạ!A3"], "Sổ không có trang “Trang lạ”."],
    [["run", "SO", "Tạo kế hoạch", "--select"], "--select"],
    [["write", "SO", "--paper", "ke-hoach", "--campaign", "QB-2018", "--out", "DIR"], "“QB-2018”"],
    [["write", "SO", "--paper", "thu-moi", "--campaign", "QB-2017", "--out", "DIR"], "“thu-moi”"],
    [["write", "SO", ...plan], "--out"],
    [["write", "SO", "--paper", "ke-hoach", "--out", "DIR"], "--campaign"],
    [["write", "SO", ...plan, "--out", "SO"], "không phải là thư mục"],
    [["run", "SO", "Tạo tất cả kế hoạch", "--out", "SO"], "không phải là thư mục"],
    [["sample", "SO"], "đã có"],
    [["new", "SO"], "đã có"],
  ])("%j is refused", async (words, sentence) => {
    const { at, book } = await sampleFolder();
    const typed = words.map((word) => (word === "SO" ? book : word === "DIR" ? join(at, "out") : word));
    expect(await refused(at, typed)).toContain(sentence);
  });
});

describe.concurrent("a wrong file", () => {
  const verbs = (path: string, at: string): readonly (readonly string[])[] => [
    ["check", path, "--json"],
    ["run", path, "Kiểm tra dữ liệu"],
    ["write", path, ...plan, "--out", join(at, "out")],
  ];

  test.each<readonly [string, (at: string, book: string) => string, string]>([
    ["that is not there", (at) => join(at, "khong-co.xlsx"), "Không có tệp"],
    ["in a folder that is not there", (at) => join(at, "khong", "co.xlsx"), ""],
    [
      "of another kind",
      (at) => {
        writeFileSync(join(at, "so.xls"), "x");
        return join(at, "so.xls");
      },
      "không phải tệp .xlsx",
    ],
    [
      "that is a folder",
      (at) => {
        mkdirSync(join(at, "thu.xlsx"));
        return join(at, "thu.xlsx");
      },
      "đó là thư mục, không phải tệp. Ghi tên tệp sổ.",
    ],
    [
      "that is a text",
      (at) => {
        writeFileSync(join(at, "chu.xlsx"), "Xin chào");
        return join(at, "chu.xlsx");
      },
      "không phải sổ Excel",
    ],
    [
      "that is empty",
      (at) => {
        writeFileSync(join(at, "rong.xlsx"), "");
        return join(at, "rong.xlsx");
      },
      "Tệp trống",
    ],
    [
      "that is a Word file",
      (at) => {
        copyFileSync(join(import.meta.dirname, "../../templates/ke-hoach.docx"), join(at, "van-ban.xlsx"));
        return join(at, "van-ban.xlsx");
      },
      "không phải sổ Excel",
    ],
    [
      "that was cut off",
      (at, book) => {
        const bytes = readFileSync(book);
        writeFileSync(join(at, "cut.xlsx"), bytes.subarray(0, bytes.length >> 1));
        return join(at, "cut.xlsx");
      },
      "bị hỏng",
    ],
    [
      "with broken bytes within",
      (at, book) => {
        const bytes = readFileSync(book);
        bytes.fill(0x5a, bytes.length >> 2, bytes.length >> 1);
        writeFileSync(join(at, "hong.xlsx"), bytes);
        return join(at, "hong.xlsx");
      },
      "bị hỏng",
    ],
  ])("%s is refused by whatever reads or writes", async (_name, make, sentence) => {
    const { at, book } = await sampleFolder();
    const path = make(at, book);
    for (const words of verbs(path, at)) expect(await refused(at, words)).toContain(sentence);
  });

  const partOf = (book: string, change: (content: string) => string, wanted: RegExp): string => {
    const parts = unzipSync(readFileSync(book));
    const now = Object.entries(parts).map(([name, bytes]) => [
      name,
      wanted.test(name) ? strToU8(change(strFromU8(bytes))) : bytes,
    ]);
    writeFileSync(book, zipSync(Object.fromEntries(now)));
    return book;
  };
  const cut = (content: string): string => content.slice(0, content.length >> 1);
  const declared = (content: string): string => content.replace("?>\n", '?>\n<!DOCTYPE a [<!ENTITY b "c">]>');
  test.each([
    ["a sheet that breaks off", cut, /sheet2\.xml$/, "Trang “Đơn vị” bị hỏng"],
    ["a sheet of which nothing is left", () => "", /sheet2\.xml$/, "Trang “Đơn vị” bị hỏng"],
    ["notes that break off", cut, /comments/, "bị hỏng, không đọc được. Hãy mở bằng Excel"],
    ["notes that declare entities", declared, /comments/, "Tệp có khai báo DOCTYPE"],
  ])("%s, found when it is first asked for, is refused by whatever reads or writes", async (...how) => {
    const [, change, wanted, sentence] = how;
    const { at, book } = await sampleFolder();
    partOf(book, change, wanted);
    for (const words of verbs(book, at)) expect(await refused(at, words)).toContain(sentence);
  });

  test.each([
    ["~$so.xlsx", "đang mở trong Excel hoặc LibreOffice"],
    [".~lock.so.xlsx#", "đang mở trong Excel hoặc LibreOffice"],
    ["so.xlsx.dang-chay", "Một lệnh khác đang chạy trên sổ"],
  ])("held by %s is refused by whatever writes, and can still be read", async (holder, sentence) => {
    const { at, book } = await sampleFolder();
    writeFileSync(join(at, holder), "");
    expect(await refused(at, ["run", book, "Kiểm tra dữ liệu"])).toContain(sentence);
    expect(await refused(at, ["write", book, ...plan, "--out", join(at, "out")])).toContain(sentence);
    expect((await thidua("check", book)).code).toBe(1);
  });

  test("that bears a digital signature is not written to, and can still be read", async () => {
    const { at, book } = await sampleFolder();
    const signed = unzipSync(readFileSync(book));
    writeFileSync(book, zipSync({ ...signed, "_xmlsignatures/sig1.xml": new Uint8Array([60, 97, 47, 62]) }));
    const before = readFileSync(book);
    expect(await refused(at, ["run", book, "Kiểm tra dữ liệu"])).toContain("có chữ ký số");
    expect(readFileSync(book)).toEqual(before);
    expect((await thidua("check", book)).code).toBe(1);
  });

  test("in a folder nobody may write to is refused", async () => {
    const { at, book } = await sampleFolder();
    const closed = join(at, "dong");
    mkdirSync(closed);
    copyFileSync(book, join(closed, "so.xlsx"));
    chmodSync(closed, 0o555);
    // Root writes anywhere but into the kernel's own folders.
    const path = process.getuid?.() === 0 ? "/proc/so.xlsx" : join(closed, "so.xlsx");
    expect(await refused(at, ["run", path, "Kiểm tra dữ liệu"])).toMatch(/Không (?:có tệp|ghi được)/u);
    expect(await refused(at, ["new", path.replace("so.xlsx", "moi.xlsx")])).toContain(
      "Không ghi được vào thư mục",
    );
    chmodSync(closed, 0o755);
  });
});
