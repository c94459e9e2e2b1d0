import type PizZip from "pizzip";
import type { Filters } from "../../core/paper/template/filters.ts";
import type { TagSet } from "../../core/paper/template/tags.ts";
import { printedPaths, textOf } from "../package/open-docx.ts";
import { partName } from "../package/part-name.ts";
import { type Spot, scanPart, scanProperties } from "../package/scan-part.ts";
import { checkSections } from "./check-sections.ts";
import { readTags, type TemplateTag } from "./read-tags.ts";
import { fileProblem, problemAt, type TemplateProblem } from "./template-problem.ts";

/** A template's parts as they were read, by their path in the zip, and all that is wrong with them. */
export interface Inspected {
  readonly spots: ReadonlyMap<string, readonly Spot[]>;
  readonly problems: readonly TemplateProblem[];
}

/** Parts whose text the engine leaves as it is. */
const UNFILLED = /^word\/(?:endnotes\.xml$|charts\/|diagrams\/|glossary\/document\.xml$)/;
const PROPERTIES = /^docProps\/(?:core|app)\.xml$/;

const MOST_PROBLEMS = 100;

/** Everything wrong with the tags of an opened template, part by part in the order of the text. */
export function inspectParts(zip: PizZip, tags: TagSet, filters: Filters): Inspected {
  const paths = Object.keys(zip.files);
  const filled = printedPaths(zip).filter((path) => !UNFILLED.test(path));
  const spots = new Map([
    ...filled.map((path) => [path, scanPart(partName(path), textOf(zip, path))] as const),
    ...paths
      .filter((path) => PROPERTIES.test(path))
      .map((path) => [path, scanProperties(partName(path), textOf(zip, path))] as const),
  ]);
  const read = [...spots.values()].map(readTags);
  const unfilled = paths
    .filter((path) => UNFILLED.test(path) && path.endsWith(".xml"))
    .flatMap((path) => readTags(scanPart(partName(path), textOf(zip, path))).tags.map(neverFilled));
  const errors = [
    ...read.flatMap((each) => [...each.problems, ...checkSections(each.tags, tags, filters)].sort(inOrder)),
    ...unfilled,
  ];
  const missing =
    errors.length > 0 ? [] : leftOut(tags, new Set(read.flatMap((each) => each.tags.map(nameOf))));
  return { spots, problems: [...errors.slice(0, MOST_PROBLEMS), ...missing] };
}

const nameOf = ({ name }: TemplateTag): string => name;
const inOrder = (a: TemplateProblem, b: TemplateProblem): number => a.paragraph - b.paragraph;

const neverFilled = ({ spot, at, name }: TemplateTag): TemplateProblem =>
  problemAt(spot, at, {
    tag: name,
    sentence: `Thẻ {${name}} đặt ở ${spot.part} nên không được điền. Hãy đưa thẻ lên thân văn bản, hoặc xóa thẻ.`,
  });

/** A warning for each mandatory tag that the template makes no use of; a list's fields count when the list is used. */
function leftOut(tags: TagSet, used: ReadonlySet<string>): readonly TemplateProblem[] {
  return Object.entries(tags).flatMap(([name, tag]) => {
    const inside = tag.kind === "list" && used.has(name) ? leftOut(tag.fields, used) : [];
    if (tag.kind === "flag" || !tag.mandatory || used.has(name)) return inside;
    const shown = tag.kind === "list" ? `{#${name}} … {/${name}}` : `{${name}}`;
    const message = `Mẫu thiếu thẻ bắt buộc ${shown} (${tag.meaning}). Văn bản sẽ không có phần này; hãy thêm thẻ vào mẫu.`;
    return [{ ...fileProblem(message, "cảnh báo"), tag: name, nearest: name }];
  });
}
