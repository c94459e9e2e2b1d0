import type { Holder, Spot, Stretch } from "../package/spot.ts";
import { cleanTag, splitFilters } from "./clean-tag.ts";
import { problemAt, type TemplateProblem } from "./template-problem.ts";

/** One tag as it stands in a template. */
export interface TemplateTag {
  readonly spot: Spot;
  /** Where in the paragraph's text it begins, and behind its end. */
  readonly at: number;
  readonly until: number;
  readonly kind: "value" | "open" | "open-unless" | "close";
  readonly name: string;
  readonly filters: readonly string[];
  /** The stretches over which it goes. */
  readonly stretches: readonly Stretch[];
  /** What holds its beginning in the file; see `Stretch`. */
  readonly holder: Holder | undefined;
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
      const [, opened = "", between = "", closed = ""] = match;
      const wrong = whyBroken(opened, between, closed);
      const tag = cleanTag(between);
      if (wrong !== "") problems.push(problemAt(spot, at, { tag, sentence: wrong }));
      const until = at + match[0].length;
      while (beginsBefore(spot, stretch + 1, at + 1)) stretch += 1;
      let end = stretch + 1;
      while (beginsBefore(spot, end, until)) end += 1;
      // Half a tag still opens or closes the section that it names; half a value is told of once.
      const half = /^[#^/]/.test(tag) ? firstWord(tag) : "";
      const inside = closed === "" ? half : tag;
      const stretches = spot.stretches.slice(stretch, end);
      stretch = end - 1;
      if (opened !== "" && inside !== "")
        tags.push({ spot, at, until, ...partsOf(inside), stretches, holder: stretches[0]?.holder });
      if (tags.length > MOST_TAGS) {
        const sentence = `Mẫu có quá ${MOST_TAGS} thẻ, không đọc hết được. Hãy chia thành nhiều mẫu.`;
        return { tags: [], problems: [...problems, problemAt(spot, at, { tag, sentence })] };
      }
      if (problems.length > MOST_PROBLEMS) return { tags, problems };
    }
  }
  return { tags: inFileOrder(tags), problems };
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

function partsOf(clean: string): Pick<TemplateTag, "kind" | "name" | "filters"> {
  const kind = KINDS[clean.slice(0, 1)] ?? "value";
  return { kind, ...splitFilters(kind === "value" ? clean : clean.slice(1).trim()) };
}

const beginsBefore = ({ stretches }: Spot, index: number, place: number): boolean =>
  (stretches[index]?.from ?? Number.POSITIVE_INFINITY) < place;

/** Tags in the order in which they stand in the part's XML; paragraphs in text boxes stand within others. */
export const inFileOrder = (tags: readonly TemplateTag[]): readonly TemplateTag[] =>
  [...tags].sort((a, b) => (a.stretches[0]?.at ?? 0) - (b.stretches[0]?.at ?? 0) || a.at - b.at);
