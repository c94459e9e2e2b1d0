import { foldKey } from "../../text/fold.ts";

const QUOTED =
  /(?:phong trào(?: thi đua)?(?: yêu nước| chuyên đề| đặc biệt)?|chủ đề|cuộc vận động|đợt thi đua|tên phong trào)(?: mang tên| với chủ đề| với tên gọi| là)?\s*[:,]?\s*["“]([^"“”]{8,320})["”,]/giu;
/** A quotation that the source does not close ends with its clause. */
const sameName = (a: string, b: string): boolean => foldKey(a) === foldKey(b);

/** The campaigns and themes that a text names in quotation marks, each once. */
export function campaignsIn(text: string): readonly string[] {
  const names: string[] = [];
  for (const [, quoted = ""] of text.matchAll(QUOTED)) {
    const name = quoted.replace(/[\s,;.]+$/u, "").trim();
    if (!names.some((known) => sameName(known, name))) names.push(name);
  }
  return names;
}
