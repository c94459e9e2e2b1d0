import type PizZip from "pizzip";
import { fitRules } from "./fit-rules.ts";
import { keepWithTable } from "./keep-with-table.ts";
import { mainPart, openDocx } from "./open-docx.ts";
import type { TemplateData } from "./template-data.ts";
import { templateEngine } from "./template-engine.ts";
import { BROKEN_LOOP, NOT_WORD, problemAt, problemsOf, type TemplateProblem } from "./template-problem.ts";
import { isWellNested } from "./well-nested.ts";

/** The paper, or every reason why there is none. */
export type Rendered =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problems: readonly TemplateProblem[] };

/**
 * Fills a .docx template; the same template and data always give the same bytes. A tag that the data does not know
 * is a problem, an empty text or list is not. "\n" in a text becomes a line break.
 */
export function renderDocx(template: Uint8Array, data: TemplateData): Rendered {
  const zip = openDocx(template);
  if (zip === null) return { ok: false, problems: [NOT_WORD] };
  const xmlOf = (path: string): string => zip.file(path)?.asText() ?? "";
  const missing = new Map<string, TemplateProblem>();
  try {
    templateEngine(zip, ({ value, offset }, path) => {
      const sentence = `Chưa có dữ liệu cho thẻ {${value}}. Hãy điền dữ liệu, hoặc xóa thẻ khỏi mẫu.`;
      missing.set(`${path} ${offset}`, problemAt(path, xmlOf(path), offset, value, sentence));
    }).render(data);
  } catch (thrown) {
    const problems = problemsOf(thrown, xmlOf);
    if (problems === null) throw thrown;
    return { ok: false, problems };
  }
  if (missing.size > 0) return { ok: false, problems: [...missing.values()] };
  const path = mainPart(zip);
  const body = keepWithTable(fitRules(xmlOf(path)));
  if (!isWellNested(body)) return { ok: false, problems: [BROKEN_LOOP] };
  zip.file(path, body);
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
