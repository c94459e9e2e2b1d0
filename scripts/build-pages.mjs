import { readdir, readFile, writeFile } from "node:fs/promises";
import { build } from "esbuild";

/**
 * Builds each page of src/ui (name.html with its name.ts) into one file under appsscript/, script and style inlined:
 * an HtmlService page cannot load files of its own.
 */
export async function buildPages() {
  const names = (await readdir("src/ui"))
    .filter((name) => name.endsWith(".html"))
    .map((name) => name.slice(0, -5));
  const style = await readFile("src/ui/page.css", "utf8");
  for (const name of names) {
    const page = await readFile(`src/ui/${name}.html`, "utf8");
    const { outputFiles } = await build({
      entryPoints: [`src/ui/${name}.ts`],
      bundle: true,
      write: false,
      format: "iife",
      target: "es2020",
      charset: "utf8",
    });
    const script = outputFiles[0]?.text ?? "";
    // Google strips "//…" inside template literals of client code (issue 156139610): fail rather than ship it broken.
    if (/`[^`]*:\/\/[^`]*`/u.test(script))
      throw new Error(`${name}.ts: a template literal holds "//", which HtmlService strips`);
    const filled = page
      .replace("/* style */", () => style)
      .replace("/* script */", () => script.replace(/<\/script/giu, "<\\/script"));
    await writeFile(`appsscript/${name}.html`, filled);
  }
}
