import type { Filters } from "../../core/paper/template/filters.ts";
import type { TagSet } from "../../core/paper/template/tags.ts";
import type { OpcPackage } from "../../opc/opc-package.ts";
import { printedPaths } from "../package/open-docx.ts";
import { partName } from "../package/part-name.ts";
import { scanPart, scanWhole } from "../package/scan-part.ts";
import { scanProperties } from "../package/scan-properties.ts";
import { checkSections } from "./check-sections.ts";
import { otherMarks } from "./other-marks.ts";
import { inFileOrder, readTags, type TemplateTag } from "./read-tags.ts";
import { fileProblem, problemAt, type TemplateProblem } from "./template-problem.ts";

/** The tags of each part that is filled, by its path, in the order of the file; and all that is wrong with them. */
export interface Inspected {
  readonly tags: ReadonlyMap<string, readonly TemplateTag[]>;
  readonly problems: readonly TemplateProblem[];
}

/** Parts whose text is left as it is. */
const UNFILLED = /^word\/(?:endnotes\.xml$|charts\/|diagrams\/|glossary\/document\.xml$)/;
const PROPERTIES = /^docProps\/(?:core|app)\.xml$/;

const MOST_PROBLEMS = 100;

/** Everything wrong with the tags of an opened template, part by part in the order of the text. */
export function inspectParts(file: OpcPackage, tags: TagSet, filters: Filters): Inspected {
  const checked = (found: readonly TemplateTag[]) => checkSections(found, tags, filters);
  const parts = [
    ...printedPaths(file)
      .filter((path) => !UNFILLED.test(path))
      .map((path) => ({ path, ...scanWhole(partName(path), file.text(path)) })),
    ...file.paths
      .filter((path) => PROPERTIES.test(path))
      .map((path) => ({ path, spots: scanProperties(partName(path), file.text(path)), copies: [] })),
  ].map(({ path, spots, copies }) => {
    const read = readTags(spots);
    const found = [...read.problems, ...checked(read.tags)].sort(inOrder);
    // What is wrong with a copy of a text is mostly wrong with the text too, and told of there.
    const copied = copies.length === 0 || found.length > 0 ? { tags: [], problems: [] } : readTags(copies);
    const all = copied.tags.length === 0 ? read.tags : inFileOrder([...read.tags, ...copied.tags]);
    const again = copied.tags.length === 0 ? [] : checked(all);
    const marks = otherMarks(spots, tags);
    return { path, used: read.tags, all, marks, problems: [...found, ...copied.problems, ...again] };
  });
  const unfilled = file.paths
    .filter((path) => UNFILLED.test(path) && path.endsWith(".xml"))
    .flatMap((path) => readTags(scanPart(partName(path), file.text(path))).tags.map(neverFilled));
  const errors = [...parts.flatMap(({ problems }) => problems), ...unfilled];
  const missing =
    errors.length > 0 ? [] : leftOut(tags, new Set(parts.flatMap(({ used }) => used.map(nameOf))));
  return {
    tags: new Map(parts.map(({ path, all }) => [path, all])),
    problems: [...[...errors, ...parts.flatMap(({ marks }) => marks)].slice(0, MOST_PROBLEMS), ...missing],
  };
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
