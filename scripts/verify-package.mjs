// Checks what was downloaded: node scripts/verify-package.mjs FOLDER PUBLIC-KEY.pem, with the zips, SHA256SUMS and
// SHA256SUMS.sig in the folder. Exit code 0: all of it is what the holder of the key signed.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fingerprint, problemsOf } from "./package/sums.mjs";

const [folder, key] = process.argv.slice(2);
if (folder === undefined || key === undefined) {
  console.error("Cách dùng: node scripts/verify-package.mjs THƯ-MỤC KHÓA-CÔNG-KHAI.pem");
  process.exit(2);
}
const publicKey = readFileSync(key, "utf8");
const problems = problemsOf(
  readFileSync(join(folder, "SHA256SUMS"), "utf8"),
  readFileSync(join(folder, "SHA256SUMS.sig")),
  publicKey,
  (name) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name)) : undefined),
);
console.log(`Dấu khóa: ${fingerprint(publicKey)}`);
console.log(problems.length === 0 ? "Chữ ký và mọi tệp đều khớp." : problems.join("\n"));
process.exitCode = problems.length === 0 ? 0 : 1;
