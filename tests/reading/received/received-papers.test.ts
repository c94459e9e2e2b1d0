import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readingOfAnyFile } from "../../../src/reading/read-any-file.ts";
import { receivedPapers } from "../../../src/reading/received/received-papers.ts";
import { cpuNow } from "../../cpu-now.ts";
import { type MadePart, madeLetter } from "./made-letter.ts";

const fixtures = join(import.meta.dirname, "../../fixtures");
const report = readFileSync(join(fixtures, "received/mend/01-so-ket-xa.txt"));
const pdf = readFileSync(join(fixtures, "pdf/ke-hoach-QB-2017.pdf"));
const docx = readFileSync(join(import.meta.dirname, "../../../templates/bao-cao-so-ket.docx"));
const head = {
  from: '"UBND xã Lệ Thủy" <XaLeThuy@quangtri.example>',
  subject: "Gửi báo cáo sơ kết",
  date: "Fri, 12 Jun 2026 23:30:00 +0000",
};
const words: MadePart = { type: "text/plain; charset=utf-8", bytes: "Kính gửi báo cáo." };
const attached = (name: string, bytes: Uint8Array | string, type = "application/octet-stream"): MadePart => ({
  type,
  name,
  bytes,
});
const read = (name: string, bytes: Uint8Array) => receivedPapers(name, bytes, readingOfAnyFile);
const letter = (...parts: readonly MadePart[]) => read("thư.eml", madeLetter(head, [words, ...parts]));

describe("a letter", () => {
  test("gives each attached paper with its sender, subject and day in Viet Nam", async () => {
    const { papers, unread } = await letter(
      attached("báo cáo.txt", report),
      attached("mẫu.docx", docx),
      attached("kế hoạch.pdf", pdf),
    );
    expect(unread).toEqual([]);
    expect(papers.map(({ file }) => file)).toEqual([
      "thư.eml › báo cáo.txt",
      "thư.eml › mẫu.docx",
      "thư.eml › kế hoạch.pdf",
    ]);
    expect(papers.map(({ reading }) => reading.number?.value)).toEqual([
      "112/BC-UBND",
      undefined,
      "677/KH-STP",
    ]);
    for (const { mail } of papers)
      expect(mail).toEqual({
        subject: "Gửi báo cáo sơ kết",
        from: "xalethuy@quangtri.example",
        day: "2026-06-13",
      });
  });

  test("is read itself where nothing is attached, with a picture or without", async () => {
    const logo: MadePart = { type: "image/png", name: "logo.png", inline: true, bytes: "x" };
    const { papers, unread } = await letter(logo);
    expect(unread).toEqual([]);
    expect(papers.map(({ file }) => file)).toEqual(["thư.eml"]);
    expect(papers[0]?.reading.paragraphs.map(({ text }) => text)).toEqual(["Kính gửi báo cáo."]);
  });

  test("is read by its words where it is HTML alone", async () => {
    const html: MadePart = {
      type: "text/html; charset=utf-8",
      bytes: "<style>p{}</style><p>UBND xã Lệ Thủy</p><p>gửi báo cáo</p>",
    };
    const { papers } = await read("t.eml", madeLetter(head, [html]));
    expect(papers[0]?.reading.paragraphs.map(({ text }) => text).join(" ")).toContain("gửi báo cáo");
    expect(papers[0]?.reading.paragraphs.map(({ text }) => text).join(" ")).not.toContain("p{}");
  });

  test("that was passed on names who wrote first", async () => {
    const quote = "---------- Forwarded message ---------\nTừ: Lệ Thủy <vp.lethuy@quangtri.example>\nDate: x";
    const passed = madeLetter(head, [{ ...words, bytes: quote }, attached("a.txt", report)]);
    expect((await read("t.eml", passed)).papers[0]?.mail?.from).toBe("vp.lethuy@quangtri.example");
    const inner = madeLetter({ ...head, from: "trong@quangtri.example" }, [attached("a.txt", report)]);
    const { papers } = await letter(attached("gốc.eml", inner, "message/rfc822"), attached("b.txt", report));
    expect(papers.map(({ file, mail }) => [file, mail?.from])).toEqual([
      ["thư.eml › gốc.eml › a.txt", "trong@quangtri.example"],
      ["thư.eml › b.txt", "xalethuy@quangtri.example"],
    ]);
  });

  test.each([
    ["winmail.dat", "winmail.dat"],
    ["bao-cao.doc", "lưu thành .docx"],
    ["mau.xlsx", "nhận mẫu"],
    ["ho-so.rar", "giải nén"],
    ["anh.jpg", "nhận dạng chữ"],
    ["la.bin", "Chỉ đọc được tệp .docx"],
  ])("names %s with a cure and reads the rest", async (name, cure) => {
    const { papers, unread } = await letter(attached(name, "nội dung"), attached("a.txt", report));
    expect(papers).toHaveLength(1);
    expect(unread).toEqual([{ file: `thư.eml › ${name}`, why: expect.stringContaining(cure) }]);
  });

  test("shows no folder and no sign that turns the writing round in a file's name", async () => {
    const { papers } = await letter(
      attached("../../etc/\u202etxt.exe\u0007.txt", report),
      attached("C:\\x\\..", report),
      attached(`${"dài ".repeat(60)}.txt`, report),
    );
    const names = papers.map(({ file }) => file.replace("thư.eml › ", ""));
    expect(names[0]).toBe("txt.exe.txt");
    expect(names.at(-1)).toMatch(/^(?:dài )+.*….txt$/u);
    expect(names.every((name) => name.length <= 120)).toBe(true);
  });

  test("within letters within letters is opened no deeper than three", async () => {
    let inside = madeLetter(head, [attached("a.txt", report)]);
    for (let depth = 0; depth < 8; depth += 1)
      inside = madeLetter(head, [attached("trong.eml", inside, "message/rfc822")]);
    const { papers, unread } = await read("thư.eml", inside);
    expect(papers).toEqual([]);
    expect(unread).toEqual([
      { file: expect.stringContaining("trong.eml"), why: expect.stringContaining("quá nhiều lớp") },
    ]);
  });
});

describe("hostile bytes", () => {
  test("nested a thousand parts deep", async () => {
    const opens = Array.from(
      { length: 1000 },
      (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`,
    );
    const { papers, unread } = await read("t.eml", Buffer.from(`From: a@b.c\r\n${opens.join("")}x`));
    expect([papers, unread.map(({ why }) => why)]).toEqual([
      [],
      [expect.stringContaining("lồng quá nhiều phần")],
    ]);
  });

  test("of a letter with a thousand files, and of one in no charset there is", async () => {
    const many = await letter(...Array.from({ length: 300 }, (_, at) => attached(`${at}.txt`, "x")));
    expect(many.papers).toHaveLength(100);
    expect(many.unread).toEqual([
      { file: "thư.eml", why: "Thư kèm quá nhiều tệp; 200 tệp sau cùng chưa đọc." },
    ]);
    const strange = madeLetter(head, [{ type: "text/plain; charset=klingon-9", bytes: "Báo cáo" }]);
    expect((await read("t.eml", strange)).papers).toHaveLength(1);
  });

  test("of 60 MB are refused unread, and of 13 MB are read in bounded time", async () => {
    const large = await read("t.eml", new Uint8Array(60_000_000));
    expect(large.unread).toEqual([{ file: "t.eml", why: expect.stringContaining("50 MB") }]);
    const picture: MadePart = {
      type: "image/png",
      name: "a.png",
      inline: true,
      bytes: new Uint8Array(10_000_000),
    };
    const made = madeLetter(head, [picture, attached("a.txt", report)]);
    const from = cpuNow();
    const { papers } = await read("t.eml", made);
    expect(papers).toHaveLength(1);
    expect(cpuNow() - from).toBeLessThan(5000);
  });

  test("of any kind are answered, as a letter, a Word file and a text", async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 3000 }),
      fc
        .array(
          fc.constantFrom(
            "From: a@b",
            "\r\n",
            "--x\r\n",
            "Content-Type: multipart/mixed; boundary=x\r\n",
            "=?u?",
            "<a@b>,",
            "Date: x\r\n",
            "báo cáo",
            "Content-Transfer-Encoding: base64\r\n",
            "\u0000",
          ),
          { maxLength: 60 },
        )
        .map((parts) => new Uint8Array(Buffer.from(parts.join("")))),
    );
    await fc.assert(
      fc.asyncProperty(bytes, fc.constantFrom("a.eml", "a.docx", "a.txt", "a"), async (content, name) => {
        const { papers, unread } = await read(name, content);
        expect(papers.length + unread.length).toBeGreaterThan(0);
        for (const { why } of unread) expect(why).toMatch(/\p{L}.*\.$/su);
      }),
      { numRuns: 150 },
    );
  });
});
