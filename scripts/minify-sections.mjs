import { transform } from "esbuild";

/** esbuild heads each module of a bundle with a comment that names its file. */
const heading = /^ {2}\/\/ (\S+\.(?:ts|js|mjs|cjs))$/u;

/** Modules whose text nobody reads in the editor: dependencies, and the rules, which docs/quy-tac-kiem-tra.md tells. */
const small = /^(?:node_modules|src\/core)\//u;

/**
 * The same bundle with dependencies and the core minified and the shell left readable: what reads and writes an
 * office's book and Drive can be followed in the script editor. A module is a run of top-level statements; as a script,
 * its top-level names are kept, so that the readable part still says what it calls.
 * @param {string} code an unminified iife bundle
 * @returns {Promise<string>}
 */
export async function minifySections(code) {
  /** @type {{ file: string, lines: string[] }[]} */
  const sections = [{ file: "", lines: [] }];
  for (const line of code.split("\n")) {
    const file = heading.exec(line)?.[1];
    if (file !== undefined || line === "  return __toCommonJS(main_exports);") {
      sections.push({ file: file ?? "", lines: [] });
    }
    sections.at(-1)?.lines.push(line);
  }
  const written = await Promise.all(
    sections.map(async ({ file, lines }) => {
      if (!small.test(file)) return lines.join("\n");
      const { code: minified } = await transform(lines.join("\n"), {
        minify: true,
        target: "es2020",
        charset: "utf8",
      });
      return file.startsWith("src/") ? `  // ${file}\n${minified.trimEnd()}` : minified.trimEnd();
    }),
  );
  return written.join("\n");
}
