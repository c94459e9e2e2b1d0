// Builds what clasp pushes (appsscript/) and the local tool (build/). Builds repeat: no dates, no paths.
// With --if-changed only when something is there that the last build did not see.
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { build } from "esbuild";
import { writeLibraries } from "./build-libraries.mjs";
import { buildPages } from "./build-pages.mjs";
import { isBuilt, sourceHash, writeStamp } from "./build-stamp.mjs";
import { buildWorkbench } from "./build-workbench.mjs";
import { keepCompiled } from "./keep-compiled.mjs";
import { loadModule } from "./load-module.mjs";

const { version } = JSON.parse(await readFile("package.json", "utf8"));
/** The version is told once, in package.json; the two entries hand it on. */
const define = { VERSION: JSON.stringify(version) };

/** What Apps Script runs: one scope, no modules, ES2020. */
const pushed = /** @type {const} */ ({
  bundle: true,
  format: "iife",
  target: "es2020",
  charset: "utf8",
  legalComments: "none",
  metafile: true,
  define,
});

/** @param {string} more */
const banner = (more) => ({ js: `// Sổ Thi đua ${version}. Built from src/; do not edit here. ${more}` });

/** Rules, papers and use cases behind one entry, minified; they reach nothing outside by themselves. */
const buildCore = () =>
  build({
    ...pushed,
    entryPoints: ["src/app/entry.ts"],
    outfile: "appsscript/Core.js",
    globalName: "Core",
    minify: true,
    inject: ["src/opc/text-decoder.ts"],
    banner: banner("Contains zod, date-fns, fflate (MIT)."),
  });

/** The shell, to be read in the script editor: what touches a book, Drive and mail. Its names are the public ones. */
const buildShell = async () => {
  const names = await exportedNames();
  return build({
    ...pushed,
    entryPoints: ["src/apps-script/main.ts"],
    outfile: "appsscript/Code.js",
    globalName: "ThiDua",
    banner: banner("Rules, papers and use cases: Core.js."),
    footer: {
      js: names.map((name) => `function ${name}(...args) { return ThiDua.${name}(...args); }`).join("\n"),
    },
  });
};

/** Only an ESM build lists its exports: the functions that Sheets may call by name. */
async function exportedNames() {
  const { metafile } = await build({
    ...pushed,
    entryPoints: ["src/apps-script/main.ts"],
    format: "esm",
    write: false,
  });
  return Object.values(metafile.outputs).flatMap((output) => output.exports);
}

async function buildCode() {
  const made = await Promise.all([buildCore(), buildShell()]);
  const outputs = Object.assign({}, ...made.map(({ metafile }) => metafile.outputs));
  await writeFile("build/bundle-meta.json", JSON.stringify(outputs, null, 1));
  await keepCompiled(["appsscript/Code.js", "appsscript/Core.js"]);
  return made.map(({ metafile }) => metafile);
}

/** The shipped templates travel as base64 pages, read only when a paper is made. */
async function buildTemplates() {
  for (const name of await readdir("templates")) {
    if (!name.endsWith(".docx")) continue;
    const bytes = await readFile(`templates/${name}`);
    await writeFile(`appsscript/mau-${basename(name, ".docx")}.html`, bytes.toString("base64"));
  }
}

/**
 * Rows that a new book starts with travel as a page of JSON. In letters of ASCII without any that HTML knows, nothing on
 * the way has a reason to touch it.
 */
async function buildShippedRows() {
  const { shipped } = await loadModule("src/core/shipped/shipped-rows.ts");
  const json = JSON.stringify(shipped).replace(
    /[<>&]|[^ -~]/gu,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  await writeFile("appsscript/dong-kem-theo.html", json);
}

/** @satisfies {import("esbuild").BuildOptions} */
const local = /** @type {const} */ ({
  bundle: true,
  outdir: "build",
  outExtension: { ".js": ".mjs" },
  platform: "node",
  format: "esm",
  target: "node20",
  charset: "utf8",
  // Names stay, for the trace of a fault; the rest is made short, since all of it is read at each start.
  minifyWhitespace: true,
  minifySyntax: true,
  metafile: true,
  define,
});

/** What draws charts is as large as half of the command line and loaded by the few commands that draw one. */
const chartsApart = {
  name: "charts apart",
  /** @param {import("esbuild").PluginBuild} build */
  setup({ onResolve }) {
    onResolve({ filter: /\/chart-book\.ts$/ }, () => ({ path: "./chart-book.mjs", external: true }));
  },
};

/** With what it uses of its libraries inside: to load them file by file took a fifth of a short command. */
async function buildLocal() {
  const made = await Promise.all([
    build({ ...local, entryPoints: ["src/local/book/parts/chart-book.ts"] }),
    build({
      ...local,
      entryPoints: {
        thidua: "src/local/cli/main.ts",
        "workbench-session": "src/local/workbench/session/thread.ts",
      },
      splitting: true,
      chunkNames: "thidua-[hash]",
      plugins: [chartsApart],
      // Brings a program for each system; loaded by the few commands that join books.
      external: ["@duckdb/node-api"],
    }),
  ]);
  return made.map(({ metafile }) => metafile);
}

async function buildAll() {
  const made = await sourceHash();
  await rm("build", { recursive: true, force: true });
  await mkdir("build", { recursive: true });
  const programs = Promise.all([buildCode(), buildPages(), buildLocal(), buildWorkbench()]);
  await Promise.all([programs, buildTemplates(), buildShippedRows()]);
  await writeLibraries((await programs).flat());
  await writeStamp(made);
}

if (!process.argv.includes("--if-changed") || !(await isBuilt())) await buildAll();
