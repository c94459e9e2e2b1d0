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
  thidua("write", book, "--out", out, "--paper", ...words.split(" "));
}
thidua("check", book);

console.log(`\nTrong ${out}/:`);
for (const name of (await readdir(out)).sort()) {
  const { size } = await stat(`${out}/${name}`);
  console.log(`  ${name}  ${(size / 1024).toFixed(0)} KB`);
}
console.log(`\nXong trong ${((performance.now() - began) / 1000).toFixed(1)} s.`);
