import { resolve } from "node:path";

/**
 * What the bundle takes in place of a dependency's own choice, by the name it is asked for: docxtemplater's XML parser, of
 * which it needs next to nothing (src/docx/package-xml.ts), and pizzip before its down-levelling to ES5 (10 KB).
 */
export const alias = {
  "@xmldom/xmldom": resolve("src/docx/package-xml.ts"),
  pizzip: resolve("node_modules/pizzip/es6/index.js"),
};
