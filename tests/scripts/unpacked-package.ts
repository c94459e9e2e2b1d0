import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { contents } from "../../scripts/package/contents.mjs";
import { systems } from "../../scripts/package/systems.mjs";
import { zip } from "../../scripts/package/zip.mjs";
import { shortLived } from "../short-lived.ts";
import { fakePrograms } from "./fake-programs.ts";
import { zipEntries } from "./zip-entries.ts";

const [, linux] = systems;

/** A machine with nothing of this project on it, on which the package for Linux was unpacked. */
export interface Unpacked {
  /** Where it was unpacked; books go here, too. */
  readonly place: string;
  /** The folder so-thi-dua. */
  readonly folder: string;
  /** All programs that the machine has. */
  readonly programs: string;
  remove(): void;
}

/**
 * Unpacks the package where offices do: below letters, blanks and marks that a shell reads; on as bare a machine as there is,
 * with what the starters name of coreutils. This very Node stands in place of the one that is fetched to pack in earnest.
 */
export function unpackPackage(): Unpacked {
  const outer = realpathSync(mkdtempSync(join(tmpdir(), "thi-dua-")));
  const place = join(outer, "Sở Tư pháp (mới) & $HOME 'a'");
  const files = zipEntries(
    zip(contents(linux, join(import.meta.dirname, "../.."), fakePrograms["linux-x64"])),
  );
  for (const { path, bytes, mode } of files) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), bytes, { mode: mode & 0o777 });
  }
  const folder = join(place, "so-thi-dua");
  writeFileSync(
    join(folder, linux.program),
    `#!/bin/sh\nexec '${process.execPath}' ${shortLived.join(" ")} "$@"\n`,
  );
  const programs = join(place, "bin");
  mkdirSync(programs);
  for (const name of ["dirname", "readlink", "chmod"]) {
    const { stdout } = spawnSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" });
    symlinkSync(realpathSync(stdout.trim()), join(programs, name));
  }
  return { place, folder, programs, remove: () => rmSync(outer, { recursive: true }) };
}
