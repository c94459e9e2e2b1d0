// Prints what each command costs: service calls, simulated seconds on Google, and CPU here. All in one run, because
// machines are noisy; nothing is judged by time. `npm run bench -- commands --methods` for one section, method by method;
// `npm run bench -- rollup` for the joining of a hundred books alone (scripts/bench-rollup.mjs measures more of them).
import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { bundleTable } from "./bundle-shares.mjs";

// The commands run as they are pushed: from the bundle of these very sources.
const { status } = spawnSync(process.execPath, ["scripts/build.mjs", "--if-changed"], { stdio: "inherit" });
if (status !== 0) process.exit(1);

const folder = await mkdtemp(join(tmpdir(), "thi-dua-bench-"));
try {
  await build({
    entryPoints: { bench: "scripts/bench/main.ts", "one-book": "scripts/bench/workbooks/one-book.ts" },
    bundle: true,
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    format: "esm",
    platform: "node",
    // As the pushed code is built: an older target turns patterns into `new RegExp` inside functions, made anew at each call.
    target: "es2022",
    charset: "utf8",
    external: ["hucre"],
    // Two of the engines compared with are CommonJS and ask for Node's own modules; fflate brings a createRequire of its own.
    banner: {
      js: 'import { createRequire as requireOf } from "node:module"; const require = requireOf(import.meta.url);',
    },
    alias: { hucre: new URL("../node_modules/hucre/dist/index.mjs", import.meta.url).pathname },
  });
  const asked = process.argv.slice(2);
  const sections = asked.filter((name) => !name.startsWith("--"));
  const isRollup = sections.length === 0 || sections.includes("rollup");
  if (sections.length !== 1 || !isRollup) {
    const { bench } = await import(pathToFileURL(join(folder, "bench.mjs")).href);
    await bench(asked.filter((name) => name !== "rollup"));
    console.log(await bundleTable());
  }
  // In processes of its own: their memory is what is asked for.
  if (isRollup) {
    const rollup = spawnSync(process.execPath, ["scripts/bench-rollup.mjs", "--books", "100"], {
      stdio: "inherit",
    });
    if (rollup.status !== 0) process.exitCode = 1;
  }
} finally {
  await rm(folder, { recursive: true });
}
