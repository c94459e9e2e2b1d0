// Packs the product for offices without Google, with Node inside: dist/so-thi-dua-<system>.zip, their hashes (SHA256SUMS)
// and, where SO_THI_DUA_SIGNING_KEY holds a private key (Ed25519, PEM), a signature. Packed twice it is the same to the byte.
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { contents } from "./package/contents.mjs";
import { fetchPrograms } from "./package/programs.mjs";
import { fingerprint, signed, sums } from "./package/sums.mjs";
import { systems } from "./package/systems.mjs";
import { zip } from "./package/zip.mjs";

const out = "dist";
/** Gone with node_modules; what is in it is checked before each use. */
const cache = "node_modules/.cache/so-thi-dua";

const { status } = spawnSync(process.execPath, ["scripts/build.mjs", "--if-changed"], { stdio: "inherit" });
if (status !== 0) process.exit(1);

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
/** @type {Map<string, Uint8Array>} */
const made = new Map();
for (const system of systems) {
  const name = `so-thi-dua-${system.name}.zip`;
  const files = contents(system, ".", fetchPrograms(system, ".", cache));
  const bytes = zip(files);
  made.set(name, bytes);
  writeFileSync(`${out}/${name}`, bytes);
  console.log(`${out}/${name}: ${files.length} files, ${(bytes.length / 1e6).toFixed(1)} MB`);
}
const text = sums(made);
writeFileSync(`${out}/SHA256SUMS`, text);
process.stdout.write(text);

const key = process.env["SO_THI_DUA_SIGNING_KEY"];
if (key === undefined) {
  console.log("not signed: SO_THI_DUA_SIGNING_KEY holds no key (docs/cai-dat-khong-can-google.md)");
} else {
  const { signature, publicKey } = signed(text, key);
  writeFileSync(`${out}/SHA256SUMS.sig`, signature);
  writeFileSync(`${out}/khoa-cong-khai.pem`, publicKey);
  console.log(`signed; fingerprint of the key: ${fingerprint(publicKey)}`);
}
