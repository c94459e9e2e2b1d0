import { transform } from "esbuild";

/** esbuild heads each module of a bundle with a comment that names its file. */
const heading = /^ {2}\/\/ (\S+\.(?:ts|js|mjs|cjs))$/u;

/**
 * The same bundle with every module from node_modules minified and our own left readable, so that an office's IT staff
 * can read what runs. A module is a run of top-level statements; as a script, its top-level names are kept.
 * @param {string} code an unminified iife bundle
 * @returns {Promise<string>}
 */
export async function minifyDependencies(code) {
  /** @type {{ file: string, lines: string[] }[]} */
  const sections = [{ file: "", lines: [] }];
  for (const line of code.split("\n")) {
    const file = heading.exec(line)?.[1];
    if (file !== undefined || line === "  return __toCommonJS(main_exports);")
      sections.push({ file: file ?? "", lines: [] });
    sections.at(-1)?.lines.push(line);
  }
  const written = await Promise.all(
    sections.map(async ({ file, lines }) => {
      if (!file.startsWith("node_modules/")) return lines.join("\n");
      const { code: small } = await transform(lines.join("\n"), {
        minify: true,
        target: "es2020",
        charset: "utf8",
      });
      return small.trimEnd();
    }),
  );
  return written.join("\n");
}
