// Builds the window of the workbench into build/workbench: files that its server gives out. In the window nothing stands inline: the
// server's Content-Security-Policy lets in what comes from itself alone.
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { build } from "esbuild";

const from = "src/ui/workbench";
const to = "build/workbench";

/** @satisfies {import("esbuild").BuildOptions} */
const shared = /** @type {const} */ ({
  bundle: true,
  metafile: true,
  outdir: to,
  target: "es2022",
  charset: "utf8",
  minify: true,
  // Licences of what is built in, at the end of each file.
  legalComments: "eof",
});

/**
 * The frame in which a paper is drawn is one file: it has no origin, so it may load none. What lets its script run is the hash that the
 * server tells (src/local/workbench/files/preview-page.ts).
 */
async function buildPreview() {
  const page = await readFile(`${from}/papers/preview.html`, "utf8");
  const style = await readFile(`${from}/papers/drawn-paper.css`, "utf8");
  const { outputFiles, metafile } = await build({
    ...shared,
    format: "iife",
    write: false,
    entryPoints: [`${from}/papers/drawn-paper.ts`],
  });
  const script = (outputFiles[0]?.text ?? "").replace(/<\/script/giu, "<\\/script");
  const filled = page.replace("/* style */", () => style).replace("/* script */", () => script);
  await writeFile(`${to}/preview.html`, filled);
  return metafile;
}

/** @returns what each was made from */
export async function buildWorkbench() {
  await mkdir(to, { recursive: true });
  await Promise.all(["index.html", "icon.svg"].map((name) => copyFile(`${from}/${name}`, `${to}/${name}`)));
  const [app, style, preview] = await Promise.all([
    build({ ...shared, format: "esm", splitting: true, entryPoints: { app: `${from}/app.ts` } }),
    build({ ...shared, entryPoints: { app: `${from}/workbench.css` } }),
    buildPreview(),
  ]);
  return [app.metafile, style.metafile, preview];
}
