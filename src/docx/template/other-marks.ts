import type { TagSet } from "../../core/paper/template/tags.ts";
import type { Spot } from "../package/spot.ts";
import { cleanTag, splitFilters } from "./clean-tag.ts";
import { plainName } from "./nearest-tag.ts";
import { problemAt, type TemplateProblem } from "./template-problem.ts";

/** Braces of full width, as an Asian keyboard types them, and the guillemets of Word's merge fields. */
const MARKS = /｛([^｛｝{}]{1,80})｝|«([^«»{}]{1,80})»/gu;

/** Every name that a tag may bear, those of list fields too. */
function namesOf(tags: TagSet): readonly string[] {
  return Object.entries(tags).flatMap(([name, tag]) => [
    name,
    ...(tag.kind === "list" ? namesOf(tag.fields) : []),
  ]);
}

/** A warning for each tag of these that is written with other marks: it would be printed as it stands. */
export function otherMarks(spots: readonly Spot[], tags: TagSet): readonly TemplateProblem[] {
  const names = new Map(namesOf(tags).map((name) => [plainName(name), name]));
  return spots.flatMap((spot) =>
    [...spot.text.matchAll(MARKS)].flatMap((match): readonly TemplateProblem[] => {
      const tag = cleanTag(match[1] ?? match[2] ?? "");
      const [, sign = "", inside = ""] = /^([#^/]?)(.*)$/u.exec(tag) ?? [];
      const name = names.get(plainName(splitFilters(inside).name));
      if (name === undefined) return [];
      const sentence = `“${match[0]}” sẽ được in nguyên như vậy. Nếu đó là thẻ, hãy viết bằng dấu ngoặc nhọn thường: {${sign}${name}}.`;
      return [{ ...problemAt(spot, match.index, { tag, sentence, nearest: name }), severity: "cảnh báo" }];
    }),
  );
}
