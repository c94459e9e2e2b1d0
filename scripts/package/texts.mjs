/**
 * A text as programs of a system read it: on Windows with both marks at the end of a line and, unless it is a script of the
 * shell, which would take it for a command, the mark of UTF-8 in front.
 * @param {string} text @param {{ readonly lines: "crlf" | "lf", readonly script?: boolean }} how
 */
export function textBytes(text, { lines, script = false }) {
  const plain = text.replace(/^\ufeff/u, "").replace(/\r\n?/gu, "\n");
  return Buffer.from(lines === "lf" ? plain : `${script ? "" : "\ufeff"}${plain.replace(/\n/gu, "\r\n")}`);
}
