import { transform } from "esbuild";

/** esbuild heads each module of a bundle with a comment that names its file. */
const heading = /^ {2}\/\/ (\S+)$/u;

/**
 * The same bundle with all but the adapters on one line: what reads and writes an office's book, Drive and mail can be
 * followed in the script editor. Where it names what it takes from the inner bundle, the headings go.
 * @param {string} code an unminified iife bundle over the inner bundle
 * @returns {Promise<string>}
 */
export async function minifyInner(code) {
  const lines = code.split("\n");
  const from = lines.findIndex((line) => heading.exec(line)?.[1] === "inner:whole");
  const to = lines.findIndex((line, index) => index > from && heading.test(line));
  if (from < 0 || to < 0) throw new Error("the bundle holds no inner:whole");
  const { code: minified } = await transform(lines.slice(from + 1, to).join("\n"), {
    minify: true,
    target: "es2020",
    charset: "utf8",
  });
  const shell = lines.slice(to).filter((line) => !heading.exec(line)?.[1]?.startsWith("inner:"));
  return [...lines.slice(0, from + 1), minified.trimEnd(), ...shell].join("\n");
}
