/**
 * Puts the closing mark of the body behind its last paragraph: “…giải quyết” and “…giải quyết.” both become
 * “…giải quyết./.”. A paragraph that already carries the mark is left as it is.
 * @param mark "./." or "." as the office chose; the decree does not prescribe it, habit does
 */
export function withEndMark(paragraph: string, mark: "./." | "."): string {
  const body = paragraph.trimEnd();
  if (body.endsWith("./.")) return body;
  return `${body.replace(/[.;,:]$/u, "").trimEnd()}${mark}`;
}
