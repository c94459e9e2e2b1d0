import type { Filters } from "../../core/paper/template/filters.ts";
import type { TagSet } from "../../core/paper/template/tags.ts";
import { checkName } from "./check-names.ts";
import { nearestTag } from "./nearest-tag.ts";
import { whyMisplaced } from "./pair-place.ts";
import type { TemplateTag } from "./read-tags.ts";
import { lookUp, namesIn, type Scope } from "./tag-scope.ts";
import { problemAt, type TemplateProblem } from "./template-problem.ts";

/** An open section. */
interface Section {
  readonly tag: TemplateTag;
  /** Its place among the part's tags. */
  readonly index: number;
  readonly scope: Scope;
}

/** Whatever keeps the sections of one part from fitting into each other, and each tag that is not known where it stands. */
export function checkSections(
  found: readonly TemplateTag[],
  tags: TagSet,
  filters: Filters,
): readonly TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  const open: Section[] = [];
  const tell = (tag: TemplateTag, sentence: string): void => {
    problems.push(problemAt(tag.spot, tag.at, { tag: tag.name, sentence }));
  };
  for (const [index, tag] of found.entries()) {
    const scope = open[open.length - 1]?.scope ?? [tags];
    if (tag.kind !== "close") problems.push(...checkName(tag, scope, tags, filters));
    if (tag.kind === "open" || tag.kind === "open-unless") {
      open.push({ tag, index, scope: [...scope, fieldsOf(tag, scope)] });
    } else if (tag.kind === "close") {
      const at = matching(open, tag, found, index);
      const section = open[at];
      if (section === undefined) {
        tell(tag, `Thẻ đóng {/${tag.name}} không có thẻ mở. Hãy thêm {#${tag.name}} vào đầu phần này.`);
        continue;
      }
      open.splice(at, 1);
      const above = open[at];
      const name = section.tag.name;
      if (tag.name !== name && tag.name !== "")
        tell(tag, `Thẻ mở {#${name}} lại đóng bằng {/${tag.name}}. Hãy sửa thẻ đóng thành {/${name}}.`);
      else if (above !== undefined) {
        // Unless its own end is still to come, it was forgotten, and is told of at the end.
        const inner = above.tag.name;
        if (closedLater(inner, found, index))
          tell(
            tag,
            `Hai phần đan chéo: {#${inner}} mở trong {#${name}} nhưng {/${name}} lại đóng trước. Hãy đặt {/${inner}} trước {/${name}}.`,
          );
      } else {
        const misplaced = whyMisplaced(section.tag, tag);
        const empty = index === section.index + 1 && isEmpty(section.tag, tag) ? EMPTY : "";
        const why = misplaced === "" ? empty : misplaced;
        if (why !== "") tell(section.tag, `Phần {#${name}} … {/${name}} ${why}`);
      }
    }
  }
  for (const { tag } of open)
    tell(tag, `Thẻ mở {#${tag.name}} không có thẻ đóng. Hãy thêm {/${tag.name}} vào cuối phần này.`);
  return problems;
}

const EMPTY = "để trống nên không in gì. Hãy ghi nội dung vào giữa hai thẻ, hoặc xóa cả hai.";

/** Fields that a section adds to what may stand in it. One that is misspelt counts as the list it was meant for. */
function fieldsOf(tag: TemplateTag, scope: Scope): TagSet {
  const known = lookUp(scope, tag.name) ?? lookUp(scope, nearestTag(tag.name, namesIn(scope, ["list"])));
  return known?.kind === "list" && tag.kind === "open" ? known.fields : {};
}

/** Which of the open sections a closing tag closes; -1 when none. */
function matching(
  open: readonly Section[],
  close: TemplateTag,
  found: readonly TemplateTag[],
  index: number,
): number {
  const innermost = open.length - 1;
  const last = open[innermost];
  if (last === undefined || close.name === "" || last.tag.name === close.name) return innermost;
  const named = open.map(({ tag }) => tag.name).lastIndexOf(close.name);
  if (named !== -1) return named;
  return closedLater(last.tag.name, found, index) ? -1 : innermost;
}

function closedLater(name: string, found: readonly TemplateTag[], index: number): boolean {
  let depth = 1;
  for (const tag of found.slice(index + 1)) {
    if (tag.name !== name || tag.kind === "value") continue;
    depth += tag.kind === "close" ? -1 : 1;
    if (depth === 0) return true;
  }
  return false;
}

const BLANK = /^[ \u00a0]*$/;

/** Whether nothing stands between two tags that follow each other: no text, line or page break, picture or paragraph. */
function isEmpty(open: TemplateTag, close: TemplateTag): boolean {
  const from = open.spot.text.indexOf("}", open.at) + 1;
  if (open.spot.holdsObject || close.spot.holdsObject) return false;
  if (open.spot === close.spot) return BLANK.test(open.spot.text.slice(from, close.at));
  return (
    close.spot.paragraph === open.spot.paragraph + 1 &&
    BLANK.test(open.spot.text.slice(from)) &&
    BLANK.test(close.spot.text.slice(0, close.at))
  );
}
