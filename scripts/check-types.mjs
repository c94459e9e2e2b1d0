// One TypeScript project per set of names a folder may see: core sees the language alone.
import { spawnSync } from "node:child_process";

const projects = ["tsconfig.core.json", "tsconfig.apps-script.json", "tsconfig.ui.json", "tsconfig.json"];
let failed = false;
for (const project of projects) {
  const { status } = spawnSync("tsc", ["-p", project, "--noEmit"], { stdio: "inherit" });
  if (status !== 0) failed = true;
}
process.exit(failed ? 1 : 0);
