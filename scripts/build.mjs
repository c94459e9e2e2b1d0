// Builds what clasp pushes (appsscript/) and the local tool (build/). Builds repeat: no dates, no paths.
// With --if-changed only when something is there that the last build did not see.
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { build } from "esbuild";
import { buildPages } from "./build-pages.mjs";
import { isBuilt, sourceHash, writeStamp } from "./build-stamp.mjs";
import { innerBundle } from "./inner-bundle.mjs";
import { keepCompiled } from "./keep-compiled.mjs";
import { minifyInner } from "./minify-inner.mjs";

const { version } = JSON.parse(await readFile("package.json", "utf8"));
/** The version is told once, in package.json; the two entries hand it on. */
const define = { VERSION: JSON.stringify(version) };

/** @type {import("esbuild").BuildOptions} */
const bundle = {
  entryPoints: ["src/apps-script/main.ts"],
  bundle: true,
  write: false,
  outfile: "Code.js",
  target: "es2020",
  charset: "utf8",
  legalComments: "none",
  define,
};

/** Only an ESM build lists its exports: the functions that Sheets may call by name. */
async function exportedNames() {
  const { metafile } = await build({ ...bundle, format: "esm", metafile: true });
  const [output] = Object.values(metafile.outputs);
  return { names: output?.exports ?? [], metafile };
}

async function buildCode() {
  const { names, metafile } = await exportedNames();
  const stubs = names.map((name) => `function ${name}(...args) { return ThiDua.${name}(...args); }`);
  const { outputFiles } = await build({
    ...bundle,
    plugins: [await innerBundle(metafile.inputs)],
    format: "iife",
    globalName: "ThiDua",
    banner: {
      js: `// Sổ Thi đua ${version}. Built from src/; do not edit here. Contains zod, date-fns, fflate (MIT).`,
    },
    footer: { js: stubs.join("\n") },
  });
  await writeFile("appsscript/Code.js", await minifyInner(outputFiles?.[0]?.text ?? ""));
  await writeFile("build/bundle-meta.json", JSON.stringify({ names, inputs: metafile.inputs }, null, 1));
}

/** The shipped templates travel as base64 pages, read only when a paper is made. */
async function buildTemplates() {
  for (const name of await readdir("templates")) {
    if (!name.endsWith(".docx")) continue;
    const bytes = await readFile(`templates/${name}`);
    await writeFile(`appsscript/mau-${basename(name, ".docx")}.html`, bytes.toString("base64"));
  }
}

/** One file, the library for .xlsx in it: Node takes longer to find that one's sixty files than to read them. */
async function buildLocal() {
  await build({
    entryPoints: ["src/local/cli/main.ts"],
    bundle: true,
    outfile: "build/thidua.mjs",
    platform: "node",
    format: "esm",
    target: "node20",
    charset: "utf8",
    define,
  });
}

async function buildAll() {
  const made = await sourceHash();
  await rm("build", { recursive: true, force: true });
  await mkdir("build", { recursive: true });
  await Promise.all([buildCode(), buildTemplates(), buildPages(), buildLocal()]);
  await keepCompiled("appsscript/Code.js");
  await writeStamp(made);
}

if (!process.argv.includes("--if-changed") || !(await isBuilt())) await buildAll();
