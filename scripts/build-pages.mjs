import { readdir, readFile, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { build } from "esbuild";

/**
 * Builds each page of src/ui (room/name.html with its name.ts) into one file under appsscript/, script and style inlined:
 * an HtmlService page cannot load files of its own.
 * @returns what each was made from
 */
export async function buildPages() {
  const files = await readdir("src/ui", { recursive: true });
  // The window of the workbench is none of Google's: scripts/build-workbench.mjs.
  const pages = files
    .filter((file) => file.endsWith(".html") && !/^workbench[\\/]/u.test(file))
    .map((file) => file.slice(0, -5));
  const styles = ["colours", "base", "page"].map((name) => readFile(`src/ui/page/${name}.css`, "utf8"));
  const style = (await Promise.all(styles)).join("");
  const made = [];
  for (const path of pages) {
    const name = basename(path);
    const page = await readFile(`src/ui/${path}.html`, "utf8");
    const { outputFiles, metafile } = await build({
      entryPoints: [`src/ui/${path}.ts`],
      bundle: true,
      write: false,
      metafile: true,
      format: "iife",
      target: "es2020",
      charset: "utf8",
      // A page that reads papers carries the reader along.
      minify: true,
    });
    const script = outputFiles[0]?.text ?? "";
    // Google strips "//…" inside template literals of client code (issue 156139610): fail rather than ship it broken.
    if (/`[^`]*:\/\/[^`]*`/u.test(script))
      throw new Error(`${name}.ts: a template literal holds "//", which HtmlService strips`);
    const filled = page
      .replace("/* style */", () => style)
      .replace("/* script */", () => script.replace(/<\/script/giu, "<\\/script"));
    await writeFile(`appsscript/${name}.html`, filled);
    made.push(metafile);
  }
  return made;
}
