import type { Holder, Spot } from "../package/scan-part.ts";
import { cleanTag, splitFilters } from "./clean-tag.ts";
import { problemAt, type TemplateProblem } from "./template-problem.ts";

/** One tag as it stands in a template. */
export interface TemplateTag {
  readonly spot: Spot;
  /** Where in the paragraph's text it begins. */
  readonly at: number;
  readonly kind: "value" | "open" | "open-unless" | "close";
  readonly name: string;
  readonly filters: readonly string[];
  /** Its place among all tags of the part, in the order of the file. */
  readonly order: number;
  /** What holds it in the file; see `Stretch`. */
  readonly holders: readonly Holder[];
}

export interface ReadTags {
  readonly tags: readonly TemplateTag[];
  readonly problems: readonly TemplateProblem[];
}

/** More than any form holds; a file that goes on is not worth reading to its end. */
const MOST_TAGS = 5000;
const MOST_PROBLEMS = 100;

const BRACES = /(\{+)([^{}]*)(\}*)|\}+/g;

const KINDS: Readonly<Record<string, TemplateTag["kind"]>> = {
  "#": "open",
  "^": "open-unless",
  "/": "close",
};

/** Every tag of a part's paragraphs, and each place where braces do not make one. A tag ends in its paragraph. */
export function readTags(spots: readonly Spot[]): ReadTags {
  const tags: TemplateTag[] = [];
  const problems: TemplateProblem[] = [];
  for (const spot of spots) {
    let stretch = 0;
    if (spot.fieldCode.includes("{")) {
      const tag = cleanTag(/\{([^{}]*)/.exec(spot.fieldCode)?.[1] ?? "");
      const sentence = `Thẻ {${tag}} nằm trong mã trường của Word nên không được điền. Hãy đưa thẻ ra ngoài trường.`;
      problems.push(problemAt(spot, 0, { tag, sentence }));
    }
    for (const match of spot.text.matchAll(BRACES)) {
      const at = match.index;
      const [, opened = "", inside = "", closed = ""] = match;
      const wrong = whyBroken(opened, inside, closed);
      const tag = cleanTag(inside);
      if (wrong !== "") problems.push(problemAt(spot, at, { tag, sentence: wrong }));
      while ((spot.stretches[stretch + 1]?.from ?? Number.POSITIVE_INFINITY) <= at) stretch += 1;
      // Half a tag still opens or closes the section that it names; half a value is told of once.
      const half = /^[#^/]/.test(tag) ? firstWord(tag) : "";
      const found = opened === "" ? undefined : tagAt(spot, at, closed === "" ? half : tag, stretch);
      if (found !== undefined) tags.push(found);
      if (tags.length > MOST_TAGS) {
        const sentence = `Mẫu có quá ${MOST_TAGS} thẻ, không đọc hết được. Hãy chia thành nhiều mẫu.`;
        return { tags: [], problems: [...problems, problemAt(spot, at, { tag, sentence })] };
      }
      if (problems.length > MOST_PROBLEMS) return { tags, problems };
    }
  }
  return { tags: tags.sort((a, b) => a.order - b.order || a.at - b.at), problems };
}

/** What of a tag that never ends is most likely its name. */
const firstWord = (inside: string): string => /^[#^/]? ?[a-z_\d]*/i.exec(inside)?.[0] ?? "";

function whyBroken(opened: string, inside: string, closed: string): string {
  const shown = cleanTag(inside).slice(0, 60);
  const cure = `Chỉ dùng một dấu “{” và một dấu “}”: {${shown}}.`;
  if (opened === "") return "Có dấu “}” mà không có dấu “{”. Hãy thêm dấu “{” vào đầu thẻ, hoặc xóa dấu “}”.";
  if (closed === "") return `Thẻ “{${firstWord(shown)}” thiếu dấu “}”. Hãy thêm dấu “}” vào cuối thẻ.`;
  if (opened.length > 1 && closed.length > 1)
    return `Thẻ “{{${shown}}}” dùng hai lần dấu ngoặc nhọn. ${cure}`;
  if (opened.length > 1) return `Thẻ “{${shown}}” mở bằng hai dấu “{”. ${cure}`;
  if (closed.length > 1) return `Thẻ “{${shown}}” đóng bằng hai dấu “}”. ${cure}`;
  if (shown === "") return "Thẻ {} để trống. Hãy ghi tên thẻ vào giữa hai dấu ngoặc nhọn, hoặc xóa thẻ.";
  return "";
}

function tagAt(spot: Spot, at: number, clean: string, index: number): TemplateTag | undefined {
  if (clean === "") return undefined;
  const kind = KINDS[clean.slice(0, 1)] ?? "value";
  const stretch = spot.stretches[index];
  const inside = kind === "value" ? clean : clean.slice(1).trim();
  return {
    spot,
    at,
    kind,
    ...splitFilters(inside),
    order: stretch?.order ?? 0,
    holders: stretch?.holders ?? [],
  };
}
