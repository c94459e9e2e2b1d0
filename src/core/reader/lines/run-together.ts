/** Where in a head that was taken down as one line its next line begins. */
const ANCHORS: readonly RegExp[] = [
  /(?<=\S)\s+(?=CỘNG H(?:ÒA|OÀ|ÓA) XÃ HỘI)/gu,
  /(?<=CHỦ NGHĨA VIỆT NAM)\s+(?=\S)/gu,
  /(?<=\S)\s+(?=Độc lập\s*[-–—]\s*Tự do)/giu,
  /(?<=Tự do\s*[-–—]\s*Hạnh phúc)\s+(?=\S)/giu,
  /(?<=\S)\s+(?=Số\s*:\s*[\d….]*\s*\/?)/gu,
  /(?<=\S)\s+(?<kept>(?:TP\.\s?)?\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*){0,3}\s?,\s*ngày\s+[\d….]*\s*tháng)/gu,
  /(?<=tháng\s*[\d….]{0,4}\s*năm\s*\d{4})\s+(?=\p{Lu}|V\/v|Kính)/gu,
  /(?<=\S)\s+(?=V\/v\s)/gu,
  /(?<=\S)\s+(?=Kính gửi\s*:)/gu,
  /(?<=[;.])\s+(?=(?:Căn cứ|Thực hiện)\s)/gu,
];
const MARKED =
  /CỘNG H(?:ÒA|OÀ|ÓA) XÃ HỘI|Độc lập\s*[-–—]\s*Tự do|Kính gửi\s*:|ngày\s+[\d….]*\s*tháng\s*[\d….]*\s*năm\s*\d{4}|(?:^|\s)Số\s*:\s*[\d….]*\s*\//gu;
/** A text that has fewer lines for its length was taken down without them; its structure alone tells where they were. */
const LONG_LINE = 2500;
const INSIDE =
  /(?<=[.;:”"/)]|\p{L})\s+(?=(?:[IVX]{1,4}\.\s\p{Lu}{2}|Điều \d{1,2}\.\s|Căn cứ\s(?:Luật|Nghị|Quyết|Thông|Kế|Công|Chỉ)|Nơi nhận\s*:|PHẦN\s(?:THỨ|[IVX])))|(?<=[.;:])\s+(?=(?:\d{1,2}(?:\.\d{1,2}){0,2}\.\s\p{Lu}|[a-zđ]\)\s\p{Lu}|[-+•]\s\p{Lu}))/gu;

/** A body and its number, or a day and a title, on one line: what is in capitals tells where one ends. */
const NUMBER_BEHIND = /^([\p{Lu}\d\s.&-]{4,80}) (Số\s*:\s*[\d….]*\s*\/)/u;
const TITLE_BEHIND = /(năm\s*\d{4}) (?=[\p{Lu}\s]{6,60}$)/u;

/** A line of a head parted where its own lines were; a line that is one stays. */
function parted(line: string): string {
  const lone = line.trim().replace(NUMBER_BEHIND, "$1\n$2").replace(TITLE_BEHIND, "$1\n");
  if (line.length < 200 && lone.includes("\n")) return lone;
  if (/\||\t|\S {3,}\S/u.test(line) || (line.match(MARKED)?.length ?? 0) < 2) return line;
  return ANCHORS.reduce(
    (text, anchor) =>
      text.replace(
        anchor,
        (...found) => `\n${(found[found.length - 1] as { kept?: string } | undefined)?.kept ?? ""}`,
      ),
    line,
  );
}

/** No setting needs more blanks, and patterns that look over them stay quick. */
const WIDEST = /[^\S\n\f]{40,}/gu;
const WIDE = " ".repeat(40);

/** So many lines may be a head's. */
const HEAD = 30;

/** The text with lines where conversion ran them together: in the head, and throughout where a line holds a whole page. */
export function withOwnLines(text: string): string {
  let seen = 0;
  return text
    .replace(WIDEST, WIDE)
    .split("\n")
    .map((line) => {
      if (!/\S/u.test(line)) return line;
      seen += 1;
      const open = line.length > LONG_LINE ? line.replace(INSIDE, "\n") : line;
      return seen > HEAD ? open : open.split("\n").map(parted).join("\n");
    })
    .join("\n");
}
