import type { Filters } from "../../core/paper/template/filters.ts";
import type { TagSet } from "../../core/paper/template/tags.ts";
import type { OpcPackage } from "../../opc/opc-package.ts";
import { isWellNested } from "../../opc/walk-xml.ts";
import { fitBody } from "../fit/fit-body.ts";
import { mainPart, openDocx } from "../package/open-docx.ts";
import { partName } from "../package/part-name.ts";
import { type FileProperties, PROPERTIES_PART, withProperties } from "../package/properties.ts";
import { compilePart } from "./compile-part.ts";
import { fillPart, type Told } from "./fill-part.ts";
import { inspectParts } from "./inspect-template.ts";
import { mendedXml, numberedDrawings } from "./mend-xml.ts";
import type { TemplateData } from "./template-data.ts";
import { fileProblem, type TemplateProblem } from "./template-problem.ts";

/** The paper, or every reason why there is none. */
export type Rendered =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problems: readonly TemplateProblem[] };

/** A template that is sound, read once for any number of papers; or all that is wrong with it. */
export type OpenTemplate =
  | {
      readonly ok: true;
      /** What the clerk should know of the template: mandatory tags that it leaves out. */
      readonly warnings: readonly TemplateProblem[];
      /**
       * Fills the template; the same data always give the same bytes. A tag that the data do not know is a problem,
       * an empty text or list is not. "\n" in a text becomes a line break.
       * @param properties what the file says of itself; the template's own where none are given
       */
      render(data: TemplateData, properties?: FileProperties): Rendered;
    }
  | { readonly ok: false; readonly problems: readonly TemplateProblem[] };

/**
 * Reads a .docx template against the tags of its paper. Never throws on a template, whatever its bytes.
 * @param filters what may stand behind “|” in a tag
 */
export function openTemplate(template: Uint8Array, tags: TagSet, filters: Filters): OpenTemplate {
  const opened = openDocx(template);
  if (!opened.ok) return { ok: false, problems: [fileProblem(opened.why)] };
  const { file } = opened;
  const { tags: found, problems } = inspectParts(file, tags, filters);
  if (problems.some(({ severity }) => severity === "lỗi")) return { ok: false, problems };
  const compiled = [...found].map(([path, own]) => ({ path, ...compilePart(file.text(path), own) }));
  const crossing = compiled.flatMap((part) => part.problems);
  if (crossing.length > 0) return { ok: false, problems: crossing };
  const render = (data: TemplateData, properties?: FileProperties): Rendered => {
    const told: Told[] = [];
    const filled = compiled.map(({ path, pieces }) => ({ path, xml: fillPart(pieces, data, filters, told) }));
    return told.length > 0 ? { ok: false, problems: eachOnce(told) } : finished(file, filled, properties);
  };
  return { ok: true, warnings: problems, render };
}

/**
 * All that is wrong with a template, errors and warnings, without data: what opening it would say.
 * @param filters what may stand behind “|” in a tag
 */
export function inspectTemplate(
  template: Uint8Array,
  tags: TagSet,
  filters: Filters,
): readonly TemplateProblem[] {
  const opened = openTemplate(template, tags, filters);
  return opened.ok ? opened.warnings : opened.problems;
}

/** What is wrong in a second copy of a text is told where the first one cannot tell it. */
function eachOnce(told: readonly Told[]): readonly TemplateProblem[] {
  const own = told.filter(({ tag }) => !tag.spot.inCopy);
  const problems = (own.length > 0 ? own : told).map(({ problem }) => problem);
  return [...new Map(problems.map((problem) => [problem.message, problem])).values()];
}

/** No inspection can foresee every way in which a section's two ends stand in different elements. */
const BROKEN_LOOP: TemplateProblem = {
  ...fileProblem(
    "Mẫu có phần lặp bắt đầu trong bảng nhưng kết thúc ngoài bảng, hoặc ngược lại. Hãy đặt thẻ mở và thẻ đóng cùng một nơi.",
  ),
  part: partName("word/document.xml"),
};

/** The template's file with the filled parts in place of its own. */
function finished(
  file: OpcPackage,
  filled: readonly { readonly path: string; readonly xml: string }[],
  properties: FileProperties | undefined,
): Rendered {
  const main = mainPart(file);
  const changed = new Map<string, string>();
  let drawing = 1;
  for (const { path, xml } of filled) {
    const mended = mendedXml(xml);
    const fitted = path === main ? fitBody(mended) : mended;
    if (!isWellNested(fitted)) return { ok: false, problems: [BROKEN_LOOP] };
    const numbered = numberedDrawings(fitted, drawing);
    drawing = numbered.next;
    if (numbered.xml !== file.text(path)) changed.set(path, numbered.xml);
  }
  if (properties !== undefined && file.paths.includes(PROPERTIES_PART))
    changed.set(PROPERTIES_PART, withProperties(file.text(PROPERTIES_PART), properties));
  return { ok: true, bytes: file.withParts(changed) };
}
