// Checks the house: imports point inward, the bundle is small and holds no other zod, files stay short.
import { readdir, readFile, stat } from "node:fs/promises";
import { build } from "esbuild";

/** What a folder's files may import as values; types are erased and stay free (design: the house). */
const allowed = {
  core: ["core", "zod/mini", "date-fns"],
  docx: ["docx", "docxtemplater", "pizzip"],
  ports: [],
  app: ["app", "core", "docx", "zod/mini"],
  memory: ["memory"],
  "apps-script": ["apps-script", "app", "core", "docx", "zod/mini"],
  ui: ["ui"],
  local: ["local", "hucre"],
};

const bundleLimit = 700_000;
const longest = 200;

/** @param {string} directory @returns {Promise<string[]>} */
async function sources(directory) {
  const entries = await readdir(directory, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(ts|mjs)$/u.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`);
}

/** @type {string[]} */
const problems = [];

const files = await sources("src");
const { metafile } = await build({
  entryPoints: files.filter((file) => !file.endsWith(".d.ts")),
  bundle: true,
  write: false,
  metafile: true,
  outdir: "build/none",
  platform: "node",
  format: "esm",
  packages: "external",
});

for (const [file, { imports }] of Object.entries(metafile.inputs)) {
  const folder = file.split("/")[1] ?? "";
  const may = allowed[/** @type {keyof typeof allowed} */ (folder)];
  if (may === undefined) problems.push(`${file}: no rule for the folder src/${folder}`);
  for (const { path, external } of imports) {
    const to = external === true ? path : (path.split("/")[1] ?? "");
    if (folder === "local" && to.startsWith("node:")) continue;
    const inside = may?.some((name) => to === name || (external === true && to.startsWith(`${name}/`)));
    if (inside !== true) problems.push(`${file}: src/${folder} may not import ${path}`);
  }
}

const { size } = await stat("appsscript/Code.js");
if (size > bundleLimit) problems.push(`appsscript/Code.js: ${size} bytes, more than ${bundleLimit}`);
const { inputs } = JSON.parse(await readFile("build/bundle-meta.json", "utf8"));
for (const input of Object.keys(inputs)) {
  if (/zod\/.*\/classic/u.test(input)) problems.push(`the bundle holds zod classic: ${input}`);
}

/** @type {number[]} */
const lengths = [];
for (const file of [...files, ...(await sources("scripts")), ...(await sources("templates"))]) {
  const lines = (await readFile(file, "utf8")).split("\n").length - 1;
  lengths.push(lines);
  // surface.ts is one list on purpose: every Google method we call, to be read and granted at one glance.
  if (lines > longest && file !== "src/apps-script/surface.ts")
    problems.push(`${file}: ${lines} lines, more than ${longest}`);
}
lengths.sort((a, b) => a - b);
const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
if (median > 60) problems.push(`the median file has ${median} lines, more than 60`);

if (problems.length > 0) {
  console.error(problems.join("\n"));
  process.exit(1);
}
console.log(
  `house: ${lengths.length} files, median ${median} lines, bundle ${size} bytes, imports point inward`,
);
