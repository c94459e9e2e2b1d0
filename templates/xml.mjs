/** @param {string} text */
const escapeAttribute = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");

/**
 * One XML element; without children it is self-closed, as Word writes it.
 * @param {string} name
 * @param {Readonly<Record<string, string | number>>} attributes
 * @param {readonly string[]} children already XML
 * @returns {string}
 */
export function element(name, attributes, ...children) {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeAttribute(`${value}`)}"`,
  );
  const head = `<${name}${written.join("")}`;
  return children.length === 0 ? `${head}/>` : `${head}>${children.join("")}</${name}>`;
}

/**
 * A whole XML part with its declaration.
 * @param {string} root
 * @returns {string}
 */
export const xmlPart = (root) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;

/**
 * Text as it may stand between two tags.
 * @param {string} text
 * @returns {string}
 */
export const escapeText = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
