// Prints what each command costs at 100, 1,000 and 10,000 nominations: service calls, simulated seconds on Google,
// and CPU here. All in one run, because machines are noisy; nothing is judged by time.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const folder = await mkdtemp(join(tmpdir(), "thi-dua-bench-"));
try {
  const outfile = join(folder, "bench.mjs");
  await build({
    entryPoints: ["scripts/bench-commands.ts"],
    bundle: true,
    outfile,
    format: "esm",
    platform: "node",
    target: "node20",
    external: ["hucre"],
    // Two of the engines compared with are CommonJS and ask for Node's own modules.
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
    alias: { hucre: new URL("../node_modules/hucre/dist/index.mjs", import.meta.url).pathname },
  });
  const { benchCommands } = await import(pathToFileURL(outfile).href);
  await benchCommands();
} finally {
  await rm(folder, { recursive: true });
}
