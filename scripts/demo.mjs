// The main job in one command: a sample office is set up, checked, its deadlines computed, what units owe tracked,
// reminders tried, its plans and one paper of every other kind written, all by the compiled bundle over a real workbook, on
// one fixed day: it says the same whenever it runs.
// Prints what happened and what it would have cost on Google.
import { mkdir, readdir, rm, stat } from "node:fs/promises";
import { performance } from "node:perf_hooks";

const out = "out/demo";
const book = `${out}/so-thi-dua.xlsx`;

/** What is said meanwhile, kept from the screen. @param {() => Promise<number>} work */
async function overheard(work) {
  let said = "";
  /** @param {unknown} text */
  const keep = (text) => {
    said += text;
    return true;
  };
  const { stdout, stderr } = process;
  const screen = { out: stdout.write, err: stderr.write };
  Object.assign(stdout, { write: keep });
  Object.assign(stderr, { write: keep });
  try {
    return { status: await work(), said };
  } finally {
    Object.assign(stdout, { write: screen.out });
    Object.assign(stderr, { write: screen.err });
  }
}

// The program runs one command line as it is loaded. All of them run in this process: to start Node and to load the
// bundle anew for each of twenty took longer than what they did.
process.argv = [...process.argv.slice(0, 2), "--version"];
console.log("$ thidua --version");
/** @type {{ commandLine: (words: readonly string[]) => Promise<number> }} */
const { commandLine } = await import(new URL("../build/thidua.mjs", import.meta.url).href);

/** @param {string[]} words */
async function thidua(...words) {
  const began = performance.now();
  const { status, said } = await overheard(() => commandLine(words));
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(
    `\n$ thidua ${words.map((word) => (/[\s!]/u.test(word) ? `"${word}"` : word)).join(" ")}   (${seconds} s)`,
  );
  console.log(said.trimEnd().replace(/^/gmu, "  "));
  // `check` ends with 1 when there are errors in the book, and the sample holds the authors' real ones.
  if (status !== 0 && !(status === 1 && words[0] === "check")) process.exit(status);
}

/** A Thursday two weeks after Tết, with the year's campaign running. */
const today = ["--today", "2026-03-05"];
const campaign = "BTP-2026";

const began = performance.now();
await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
await thidua("sample", book, ...today);
await thidua("run", book, "Thiết lập sổ", ...today, "--meter");
await thidua("new-campaign", book, "--from", "BTP-2017", "--year", "2026", ...today);
for (const item of ["Kiểm tra dữ liệu", "Tính thời hạn", "Cập nhật theo dõi", "Bảng điều khiển"])
  await thidua("run", book, item, ...today, "--meter");
await thidua("remind", book, "--dry-run", ...today);
await thidua("ics", book, "--campaign", campaign, "--out", `${out}/btp-2026.ics`);
await thidua("run", book, "Tạo tất cả kế hoạch", "--out", out, ...today, "--meter");
for (const words of [
  `cong-van-dang-ky --campaign ${campaign}`,
  "phieu-dang-ky --campaign QB-2017 --for TTTGPL-QB",
  `lich-cong-tac --campaign ${campaign}`,
  "cong-van-don-doc --campaign BTP-2017 --for CUC-TGPL",
  `cong-van-don-doc-chung --campaign ${campaign}`,
  "bao-cao-so-ket --campaign BTP-2017 --for 1",
  "bao-cao-tong-ket --campaign HLG-2017",
  "giay-moi --campaign QB-2017",
  "to-trinh-khen-thuong --campaign QB-2017",
  "quyet-dinh-khen-thuong --campaign QB-2017",
  "giay-khen --campaign QB-2017",
]) {
  await thidua("write", book, "--out", out, ...today, "--paper", ...words.split(" "));
}
await thidua("check", book, ...today);

console.log(`\nTrong ${out}/:`);
for (const name of (await readdir(out)).sort()) {
  const { size } = await stat(`${out}/${name}`);
  console.log(`  ${name}  ${(size / 1024).toFixed(0)} KB`);
}
const { user, system } = process.cpuUsage();
console.log(
  `\nXong trong ${((performance.now() - began) / 1000).toFixed(1)} s (${((user + system) / 1e6).toFixed(1)} s CPU).`,
);

/** What to look at, and why. */
const first = [
  ["so-thi-dua.xlsx", "sổ chung: trang Theo dõi, Bảng điều khiển, Kết quả kiểm tra"],
  ["ke-hoach-BTP-2026.docx", "quyết định kèm kế hoạch của năm 2026, chuyển từ kế hoạch năm 2017"],
  ["cong-van-don-doc-chung-BTP-2026.docx", "công văn đôn đốc: đơn vị nào còn nợ việc gì, đến ngày 05/3/2026"],
];
for (const [name] of first) await stat(`${out}/${name}`);
console.log("\nMở 3 tệp này trước:");
for (const [index, [name, why]] of first.entries()) console.log(`  ${index + 1}. ${out}/${name}: ${why}`);
