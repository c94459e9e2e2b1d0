import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openFile } from "../../src/local/session/workbook-file.ts";
import { rowsOf } from "../bundle/grid.ts";
import { folder, thidua } from "./thidua.ts";

const today = ["--today", "2026-03-05"];

test("a new office and its first campaign, without Google and without a code", async () => {
  const at = folder();
  const book = join(at, "so.xlsx");
  const told: string[] = [];
  const run = async (...words: string[]): Promise<string> => {
    const { code, out, err } = await thidua(...words, ...(words[0] === "ics" ? [] : today));
    expect([words[0], code, err]).toEqual([words[0], 0, ""]);
    told.push(...out.split("\n"));
    return out;
  };
  await run("new", book);
  const unit = "Sở Tư pháp tỉnh Quảng Trị";
  const facts = ["--parent", "UBND TỈNH QUẢNG TRỊ", "--symbol", "STP", "--place", "Quảng Trị"];
  const signer = ["--signer", "Nguyễn Văn An", "--position", "GIÁM ĐỐC"];
  const list = join(at, "don-vi.txt");
  writeFileSync(list, "Văn phòng Sở\tvp@quangtri.gov.vn\nThanh tra Sở\nPhòng Hành chính tư pháp\n");
  expect(
    await run("office", book, "--unit", unit, "--agency", "SỞ TƯ PHÁP", "--units", list, ...facts, ...signer),
  ).toContain("Đã thêm 3 đơn vị ở trang Đơn vị.");
  const title = "Thi đua lập thành tích chào mừng 81 năm Ngày truyền thống ngành Tư pháp Việt Nam";
  const span = ["--begin", "01/04/2026", "--end", "28/08/2026", "--kind", "theo đợt"];
  expect(await run("new-campaign", book, "--title", title, "--issuer", unit, ...span)).toContain(
    "Đã tạo phong trào",
  );
  await run("run", book, "Tính thời hạn");
  await run("run", book, "Cập nhật theo dõi");
  await run("run", book, "Tạo tất cả kế hoạch", "--out", at);
  expect(readdirSync(at).filter((name) => name.endsWith(".docx"))).toHaveLength(1);
  await run("check", book);
  await run("remind", book, "--dry-run");
  await run("ics", book, "--campaign", title, "--out", join(at, "lich.ics"));
  await run("write", book, "--paper", "Kế hoạch", "--campaign", title, "--out", at);
  await run(
    "write",
    book,
    "--paper",
    "Phiếu đăng ký thi đua",
    "--campaign",
    title,
    "--for",
    "Thanh tra Sở",
    "--out",
    at,
  );
  await run("new-campaign", book, "--from", title, "--year", "2027");
  await run("run", book, "Tính thời hạn");

  const grid = await openFile(book);
  const keys = ["Đơn vị", "Phong trào", "Mốc", "Người ký"]
    .flatMap((sheet) => rowsOf(grid, sheet).map((row) => String(row["Mã"] ?? "")))
    .filter((key) => key !== "");
  expect(keys.length).toBeGreaterThan(8);
  const says = new RegExp(`(?<![\\p{L}\\p{N}])(?:${keys.join("|")})(?![\\p{L}\\p{N}])`, "u");
  // A file bears the name by which it is found again.
  expect(told.map((line) => line.replace(/\S+\.docx/gu, "")).filter((line) => says.test(line))).toEqual([]);
});

test.each<readonly [readonly string[], string]>([
  [["--title", "A", "--from", "QB-2017"], "Chọn một cách"],
  [["--title", "A", "--begin", "01/01/2026"], "Thiếu --end."],
  [["--title", "A", "--kind", "khác"], "thường xuyên, chuyên đề, theo đợt"],
  [
    ["--title", "A", "--issuer", "B", "--begin", "01/01/2026", "--end", "31/12/2026"],
    "Sổ chưa có cơ quan, đơn vị nào.",
  ],
])("new-campaign %j: says what to write instead", async (words, sentence) => {
  const book = join(folder(), "so.xlsx");
  await thidua("new", book);
  const { code, err } = await thidua("new-campaign", book, ...words);
  expect([code, err]).toEqual([2, expect.stringContaining(sentence)]);
});
