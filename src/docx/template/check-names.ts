import type { Filters } from "../../core/paper/template/filters.ts";
import type { TagSet } from "../../core/paper/template/tags.ts";
import { nearestTag } from "./nearest-tag.ts";
import type { TemplateTag } from "./read-tags.ts";
import { has, listsWith, lookUp, namesIn, type Scope } from "./tag-scope.ts";
import { problemAt, type TemplateProblem } from "./template-problem.ts";

const SECTIONS = ["flag", "list"] as const;

/** What is wrong with one tag where it stands; none when it is a tag of the paper, of the right kind and filters. */
export function checkName(
  tag: TemplateTag,
  scope: Scope,
  tags: TagSet,
  filters: Filters,
): readonly TemplateProblem[] {
  const { name, kind, spot, at } = tag;
  const problem = (sentence: string, nearest = ""): readonly TemplateProblem[] => [
    problemAt(spot, at, { tag: name, sentence, nearest }),
  ];
  if (name.startsWith("@"))
    return problem(
      `Thẻ {${name}} chèn mã Word nguyên dạng, không được dùng. Hãy đổi thành {${name.slice(1)}}.`,
    );
  const known = lookUp(scope, name);
  const wanted = kind === "value" ? "text" : "section";
  if (known === undefined) return unknownName(tag, scope, tags);
  if (wanted === "text" && known.kind !== "text") {
    const what = known.kind === "list" ? "phần lặp" : "điều kiện";
    return problem(`Thẻ {${name}} là ${what}, không in ra chữ. Hãy dùng {#${name}} … {/${name}}.`, name);
  }
  if (wanted === "section" && known.kind === "text")
    return problem(`Thẻ {${name}} in ra chữ, không mở được một phần. Hãy dùng {${name}}.`, name);
  if (wanted === "section")
    return tag.filters.length === 0
      ? []
      : problem(`Thẻ {#${name}} mở một phần nên không dùng được bộ lọc. Hãy bỏ phần sau dấu “|”.`, name);
  return tag.filters.flatMap((filter) => {
    if (has(filters, filter)) return [];
    const nearest = nearestTag(filter, Object.keys(filters));
    const cure =
      nearest === "" ? `Các bộ lọc có: ${Object.keys(filters).join(", ")}.` : `Có phải là “${nearest}”?`;
    return problem(`Thẻ {${name}}: không có bộ lọc nào tên là “${filter}”. ${cure}`, nearest);
  });
}

function unknownName(tag: TemplateTag, scope: Scope, tags: TagSet): readonly TemplateProblem[] {
  const { name, kind, spot, at } = tag;
  const sign = kind === "value" ? "" : "#";
  const lists = listsWith(tags, name);
  const all = namesIn(scope, ["text", ...SECTIONS]);
  const alike = nearestTag(name, kind === "value" ? namesIn(scope, ["text"]) : namesIn(scope, SECTIONS));
  const nearest = alike === "" ? nearestTag(name, all) : alike;
  const elsewhere = lists.map((list) => `{#${list}}`).join(", ");
  const sentence =
    lists.length > 0
      ? `Thẻ {${sign}${name}} chỉ dùng được bên trong phần lặp ${elsewhere}. Hãy đưa thẻ vào giữa thẻ mở và thẻ đóng của phần lặp.`
      : `Không có thẻ nào tên là {${sign}${name}}. ${nearest === "" ? "Hãy xóa thẻ này." : `Có phải là {${sign}${nearest}}?`}`;
  return [problemAt(spot, at, { tag: name, sentence, nearest: lists.length > 0 ? name : nearest })];
}
