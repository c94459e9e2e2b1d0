import type PizZip from "pizzip";
import type { Filters } from "../../core/paper/template/filters.ts";
import type { TagSet } from "../../core/paper/template/tags.ts";
import { fitRules } from "../fit/fit-rules.ts";
import { keepWithTable } from "../fit/keep-with-table.ts";
import { trimEnd } from "../fit/trim-end.ts";
import { mainPart, openDocx, openOwn, textOf } from "../package/open-docx.ts";
import { isWellNested } from "../package/walk-xml.ts";
import { BROKEN_LOOP, problemOffset, problemsOf, type SpotsByPath } from "./engine-problems.ts";
import { inspectParts } from "./inspect-template.ts";
import { setRichRuns } from "./rich-runs.ts";
import type { TemplateData } from "./template-data.ts";
import { type Engine, templateEngine } from "./template-engine.ts";
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
       */
      render(data: TemplateData): Rendered;
    }
  | { readonly ok: false; readonly problems: readonly TemplateProblem[] };

/**
 * Reads a .docx template against the tags of its paper. Never throws on a template, whatever its bytes.
 * @param filters what may stand behind “|” in a tag
 */
export function openTemplate(template: Uint8Array, tags: TagSet, filters: Filters): OpenTemplate {
  const opened = openDocx(template);
  if (!opened.ok) return { ok: false, problems: [fileProblem(opened.why)] };
  const { spots, problems } = inspectParts(opened.zip, tags, filters);
  if (problems.some(({ severity }) => severity === "lỗi")) return { ok: false, problems };
  const missing = new Map<string, TemplateProblem>();
  const compiled = (zip: PizZip): Engine =>
    templateEngine(zip, filters, ({ value, offset }, path) => {
      const sentence = `Chưa có dữ liệu cho thẻ {${value}}. Hãy điền dữ liệu, hoặc xóa thẻ khỏi mẫu.`;
      missing.set(`${path} ${offset}`, problemOffset(spots, path, offset, value, sentence));
    });
  let engine: Engine;
  try {
    engine = compiled(opened.zip);
  } catch (thrown) {
    return { ok: false, problems: toldOf(thrown, spots) };
  }
  const render = (data: TemplateData): Rendered => {
    missing.clear();
    try {
      engine.render(data);
    } catch (thrown) {
      const told = toldOf(thrown, spots);
      // Docxtemplater refuses to go on after an error, whatever the next data are.
      engine = compiled(openOwn(template));
      return { ok: false, problems: told };
    }
    return missing.size > 0
      ? { ok: false, problems: [...missing.values()] }
      : finished(openOwn(template), [...spots.keys()], engine.textOf);
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

function toldOf(thrown: unknown, spots: SpotsByPath): readonly TemplateProblem[] {
  const problems = problemsOf(thrown, spots);
  if (problems === null) throw thrown;
  return problems;
}

/** The template's file with the filled parts in place of its own; all others stay as they are, packed. */
function finished(zip: PizZip, paths: readonly string[], filled: (path: string) => string): Rendered {
  const main = mainPart(zip);
  for (const path of paths) {
    const rich = setRichRuns(filled(path));
    const xml = path === main ? trimEnd(keepWithTable(fitRules(rich))) : rich;
    if (!isWellNested(xml)) return { ok: false, problems: [BROKEN_LOOP] };
    if (xml !== textOf(zip, path)) zip.file(path, xml);
  }
  return { ok: true, bytes: zipped(zip) };
}

/** Any fixed moment will do; this is the noon of the day on which Nghị định 30/2020/NĐ-CP came into force. */
const FIXED = new Date(2020, 2, 5, 12);

function zipped(zip: PizZip): Uint8Array {
  for (const entry of Object.values(zip.files)) entry.date = FIXED;
  return zip.generate({ type: "uint8array", compression: "DEFLATE", fileOrder: partsInOrder });
}

const CONTENT_TYPES = "[Content_Types].xml";

/**
 * The part that some readers look for at the very beginning, and none of the folder entries the engine adds.
 * Pizzip's types promise a list of paths; its code passes the entries by path.
 */
function partsInOrder(files: readonly string[] | Readonly<Record<string, unknown>>): string[] {
  const paths = Array.isArray(files) ? files : Object.keys(files);
  return [CONTENT_TYPES, ...paths.filter((path) => path !== CONTENT_TYPES && !path.endsWith("/"))];
}
