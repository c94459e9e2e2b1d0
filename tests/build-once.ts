import { execFileSync } from "node:child_process";

/** The bundle under test is the one the sources make now. */
export function setup(): void {
  execFileSync(process.execPath, ["scripts/build.mjs", "--if-changed"], { stdio: "inherit" });
}
