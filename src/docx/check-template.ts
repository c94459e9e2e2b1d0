import type { TagSet } from "../core/plan/tags.ts";
import { nearestTag } from "./nearest-tag.ts";
import { openDocx } from "./open-docx.ts";
import { templateEngine } from "./template-engine.ts";
import { NOT_WORD, problemsOf, type TemplateProblem } from "./template-problem.ts";
import { type TemplateTag, templateTags } from "./template-tags.ts";

/**
 * Everything that would keep a template from being filled: tags that are unclosed or crossed, and tags that none of
 * the program's values belongs to, with the tag that was probably meant.
 */
export function checkTemplate(template: Uint8Array, tags: TagSet): readonly TemplateProblem[] {
  const zip = openDocx(template);
  if (zip === null) return [NOT_WORD];
  try {
    templateEngine(zip, () => undefined);
  } catch (thrown) {
    const problems = problemsOf(thrown, (path) => zip.file(path)?.asText() ?? "");
    if (problems === null) throw thrown;
    return problems;
  }
  const names = tagNames(tags);
  return templateTags(template)
    .filter(({ tag, kind }) => kind !== "close" && !names.includes(tag))
    .map((tag) => unknownTag(tag, nearestTag(tag.tag, names)));
}

/** The program's tags that the template makes no use of: allowed, but the clerk should know what will not be printed. */
export function unusedTags(template: Uint8Array, tags: TagSet): readonly string[] {
  const used = new Set(templateTags(template).map(({ tag }) => tag));
  return tagNames(tags).filter((tag) => !used.has(tag));
}

/** Names of the tags and of the fields of their lists, each once. */
const tagNames = (tags: TagSet): readonly string[] => [
  ...new Set(
    Object.entries(tags).flatMap(([name, tag]) => [
      name,
      ...(tag.kind === "list" ? tagNames(tag.fields) : []),
    ]),
  ),
];

function unknownTag({ part, paragraph, tag }: TemplateTag, nearest: string | undefined): TemplateProblem {
  const cure = nearest === undefined ? "Hãy xóa thẻ này." : `Có phải là {${nearest}}?`;
  return {
    part,
    paragraph,
    tag,
    message: `Đoạn ${paragraph} (${part}): không có thẻ nào tên là {${tag}}. ${cure}`,
  };
}
