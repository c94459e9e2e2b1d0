// The main job in one command: a sample office is set up, checked, its deadlines computed, what units owe tracked,
// reminders tried, its plans and one paper of every other kind written, all by the compiled bundle over a real workbook.
// Prints what happened and what it would have cost on Google.
import { spawnSync } from "node:child_process";
import { mkdir, readdir, rm, stat } from "node:fs/promises";
import { performance } from "node:perf_hooks";

const out = "out/demo";
const book = `${out}/so-thi-dua.xlsx`;

/** @param {string[]} words */
function thidua(...words) {
  const began = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ["build/thidua.mjs", ...words], {
    encoding: "utf8",
  });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(
    `\n$ thidua ${words.map((word) => (/[\s!]/u.test(word) ? `"${word}"` : word)).join(" ")}   (${seconds} s)`,
  );
  console.log(`${stdout}${stderr}`.trimEnd().replace(/^/gmu, "  "));
  // `check` ends with 1 when there are errors in the book, and the sample holds the authors' real ones.
  if (status !== 0 && !(status === 1 && words[0] === "check")) process.exit(status ?? 2);
}

const began = performance.now();
await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
thidua("sample", book);
thidua("run", book, "Thiết lập sổ", "--meter");
thidua("run", book, "Kiểm tra dữ liệu", "--meter");
thidua("run", book, "Tính thời hạn", "--meter");
thidua("run", book, "Cập nhật theo dõi", "--meter");
thidua("run", book, "Bảng điều khiển", "--meter");
thidua("remind", book, "--dry-run");
thidua("ics", book, "--campaign", "BTP-2017", "--out", `${out}/btp-2017.ics`);
thidua("run", book, "Tạo tất cả kế hoạch", "--out", out, "--meter");
for (const [paper, campaign, ...subject] of [
  ["cong-van-dang-ky", "BTP-2017"],
  ["phieu-dang-ky", "QB-2017", "TTTGPL-QB"],
  ["lich-cong-tac", "BTP-2017"],
  ["cong-van-don-doc", "BTP-2017", "CUC-TGPL"],
  ["cong-van-don-doc-chung", "BTP-2017"],
  ["bao-cao-so-ket", "BTP-2017", "1"],
  ["bao-cao-tong-ket", "HLG-2017"],
  ["giay-moi", "QB-2017"],
  ["to-trinh-khen-thuong", "QB-2017"],
  ["quyet-dinh-khen-thuong", "QB-2017"],
  ["giay-khen", "QB-2017"],
]) {
  const one = subject.flatMap((key) => ["--for", key]);
  thidua("write", book, "--paper", paper, "--campaign", campaign, ...one, "--out", out);
}
thidua("check", book);

console.log(`\nTrong ${out}/:`);
for (const name of (await readdir(out)).sort()) {
  const { size } = await stat(`${out}/${name}`);
  console.log(`  ${name}  ${(size / 1024).toFixed(0)} KB`);
}
console.log(`\nXong trong ${((performance.now() - began) / 1000).toFixed(1)} s.`);
