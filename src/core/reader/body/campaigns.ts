import { foldKey } from "../../text/fold.ts";

const LEAD =
  /(?:phong trào(?: thi đua)?(?: yêu nước| chuyên đề| đặc biệt)?|chủ đề|cuộc vận động|đợt thi đua|tên phong trào)(?: mang tên| với chủ đề| với tên gọi| là)?\s*[:,]?\s*(?=["“])/giu;
/** A name in quotation marks; where the source does not close it, it ends before the next. */
const NAME = /^["“]([^"“”]{8,320}?)(?:["”]|,\s*(?=“))/u;
/** “…”, “…” và “…”: one lead for a list. */
const NEXT = /^(?:\s|,|;|và|phong trào thi đua){0,6}(?=["“])/iu;
/** “với chủ đề: lập thành tích …”, without quotation marks. */
const THEME = /(?<!\p{L})chủ đề:\s*([^"“”(.;\n]{15,250})/giu;
const LONGEST = 340;

/** The names that follow a lead, up to the end of their list. */
function namesAt(text: string, from: number): readonly string[] {
  const names: string[] = [];
  let at = from;
  for (;;) {
    const found = NAME.exec(text.slice(at, at + LONGEST));
    if (found === null) return names;
    names.push(found[1] ?? "");
    at += found[0].length;
    const next = NEXT.exec(text.slice(at, at + 40));
    if (next === null) return names;
    at += next[0].length;
  }
}

/** The campaigns and themes that a text names, each once. */
export function campaignsIn(text: string): readonly string[] {
  const quoted = [...text.matchAll(LEAD)].flatMap((lead) =>
    namesAt(text, (lead.index ?? 0) + lead[0].length),
  );
  const themes = [...text.matchAll(THEME)].map(([, theme = ""]) => theme);
  const names = new Map<string, string>();
  for (const each of [...quoted, ...themes]) {
    const name = each.replace(/[\s,;.]+$/u, "").trim();
    if (!names.has(foldKey(name))) names.set(foldKey(name), name);
  }
  return [...names.values()];
}
