import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** @param {string} command @param {readonly string[]} words */
function run(command, ...words) {
  // On Windows npm is a script of the shell; nothing that is handed over here holds a letter a shell knows.
  const shell = process.platform === "win32" && command === "npm";
  const { status, error } = spawnSync(command, words, { stdio: ["ignore", "ignore", "inherit"], shell });
  if (status !== 0)
    throw new Error(`${command} ${words.join(" ")}: ${error?.message ?? `exit code ${status}`}`);
}

/** What a file's hash is in the registry's words. @param {Uint8Array} bytes */
function integrityOf(bytes) {
  return `sha512-${createHash("sha512").update(bytes).digest("base64")}`;
}

/**
 * Files of a package that this project does not install, since they are another system's or 80 MB large. It is fetched once
 * into the cache; what does not have the pinned hash is thrown away, whether it was just fetched or lay there.
 * @param {{ readonly name: string, readonly version: string, readonly integrity: string }} wanted integrity as in package-lock.json
 * @param {readonly string[]} files their paths in the package
 * @param {string} cache folder that may be deleted at any time
 * @returns {Map<string, Uint8Array>} by path
 */
export function fetchPackage({ name, version, integrity }, files, cache) {
  const kept = join(cache, `${name.replace("@", "").replace("/", "-")}-${version}.tgz`);
  const work = mkdtempSync(join(tmpdir(), "thi-dua-goi-"));
  try {
    if (!existsSync(kept)) {
      mkdirSync(cache, { recursive: true });
      run("npm", "pack", "--silent", `${name}@${version}`, "--pack-destination", work);
      const [packed = ""] = readdirSync(work);
      renameSync(join(work, packed), kept);
    }
    if (integrityOf(readFileSync(kept)) !== integrity) {
      rmSync(kept);
      throw new Error(`${name}@${version} does not have the hash that is pinned for it; it was thrown away`);
    }
    run("tar", "-xzf", kept, "-C", work, ...files.map((file) => `package/${file}`));
    return new Map(files.map((file) => [file, readFileSync(join(work, "package", file))]));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
