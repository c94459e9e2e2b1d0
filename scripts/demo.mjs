// The main job in one command: a sample office is set up, checked, its deadlines computed, what units owe tracked,
// reminders tried, its plans and one paper of every other kind written, all by the compiled bundle over a real workbook.
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

const began = performance.now();
await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
await thidua("sample", book);
await thidua("run", book, "Thiết lập sổ", "--meter");
await thidua("run", book, "Kiểm tra dữ liệu", "--meter");
await thidua("run", book, "Tính thời hạn", "--meter");
await thidua("run", book, "Cập nhật theo dõi", "--meter");
await thidua("run", book, "Bảng điều khiển", "--meter");
await thidua("remind", book, "--dry-run");
await thidua("ics", book, "--campaign", "BTP-2017", "--out", `${out}/btp-2017.ics`);
await thidua("run", book, "Tạo tất cả kế hoạch", "--out", out, "--meter");
for (const words of [
  "cong-van-dang-ky --campaign BTP-2017",
  "phieu-dang-ky --campaign QB-2017 --for TTTGPL-QB",
  "lich-cong-tac --campaign BTP-2017",
  "cong-van-don-doc --campaign BTP-2017 --for CUC-TGPL",
  "cong-van-don-doc-chung --campaign BTP-2017",
  "bao-cao-so-ket --campaign BTP-2017 --for 1",
  "bao-cao-tong-ket --campaign HLG-2017",
  "giay-moi --campaign QB-2017",
  "to-trinh-khen-thuong --campaign QB-2017",
  "quyet-dinh-khen-thuong --campaign QB-2017",
  "giay-khen --campaign QB-2017",
]) {
  await thidua("write", book, "--out", out, "--paper", ...words.split(" "));
}
await thidua("check", book);

console.log(`\nTrong ${out}/:`);
for (const name of (await readdir(out)).sort()) {
  const { size } = await stat(`${out}/${name}`);
  console.log(`  ${name}  ${(size / 1024).toFixed(0)} KB`);
}
const { user, system } = process.cpuUsage();
console.log(
  `\nXong trong ${((performance.now() - began) / 1000).toFixed(1)} s (${((user + system) / 1e6).toFixed(1)} s CPU).`,
);
