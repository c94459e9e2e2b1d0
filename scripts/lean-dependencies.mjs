import { basename, dirname, resolve } from "node:path";

/**
 * What the bundle takes in place of a dependency's own choice, by the name it is asked for: docxtemplater's XML parser, of
 * which it needs next to nothing (src/docx/package/package-xml.ts), and pizzip before its down-levelling to ES5 (10 KB).
 */
export const alias = {
  "@xmldom/xmldom": resolve("src/docx/package/package-xml.ts"),
  pizzip: resolve("node_modules/pizzip/es6/index.js"),
};

/**
 * Files of docxtemplater that papers have no use for (22 KB), by what stands in for them: its errors in English; its check of
 * the options, which are our own; its ways for data to come, to log and to list tags; and {@x}, which is refused.
 * @type {Readonly<Record<string, string>>}
 */
const lessOf = {
  errors: `module.exports = require(${JSON.stringify(resolve("src/docx/template/engine-errors.ts"))});`,
  minizod: `const any = new Proxy({}, {
  get: (_target, name) => (name === "validate" ? () => ({ success: true }) : () => any),
});
module.exports = any;`,
  resolve: "module.exports = () => undefined;",
  "get-tags": "module.exports = { getTags: () => undefined };",
  "error-logger": "module.exports = () => undefined;",
  rawxml: `module.exports = () => require("../module-wrapper.js")({ name: "RawXmlModule", set: () => undefined });`,
};

/** Pizzip's deflate by fflate in place of pako: the same format in 10 KB instead of 48. */
const flate = `import { deflateSync, inflateSync } from "fflate";
export const uncompressInputType = "uint8array";
export const compressInputType = "uint8array";
export const magic = "\\x08\\x00";
export const compress = (input) => deflateSync(input);
export const uncompress = (input) => inflateSync(input);`;

/** @type {import("esbuild").Plugin} */
export const lean = {
  name: "lean",
  setup: (builder) => {
    builder.onLoad({ filter: /pizzip\/es6\/flate\.js$/ }, ({ path }) => ({
      contents: flate,
      loader: "js",
      resolveDir: dirname(path),
    }));
    builder.onLoad({ filter: /docxtemplater\/js\/(?:modules\/)?[\w-]+\.js$/ }, ({ path }) => {
      const contents = lessOf[basename(path, ".js")];
      return contents === undefined ? undefined : { contents, loader: "js", resolveDir: dirname(path) };
    });
  },
};
