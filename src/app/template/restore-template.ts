import type { Ports } from "../../ports/ports.ts";
import { momentText, writeLog } from "../book/write-log.ts";
import type { Answer } from "../door/answer.ts";
import { upTo } from "../door/fields.ts";
import { verb } from "../door/verb.ts";
import { keepTemplate } from "./keep-template.ts";
import { kept, originOf } from "./office-template.ts";
import { findTemplate, writeTemplateRow } from "./template-row.ts";

/** *Trả về mẫu gốc*: the shipped template is in force again. The file being edited stays and can be adopted again. */
function restoreTemplate(ports: Ports, name: string): Answer<string> {
  const found = findTemplate(ports, name);
  if (!found.ok) return found;
  const { book, template, row } = found;
  const state = kept(book, name);
  const before = originOf(state);
  const anew = before === "của cơ quan" || state.damaged || state.remains;
  if (!anew && row.origin === before) {
    return { ok: true, value: `“${template.title}” đang dùng mẫu kèm theo sổ; không có gì thay đổi.` };
  }
  const notKept = anew ? keepTemplate(ports, book, name, "") : undefined;
  if (notKept !== undefined) return { ok: false, message: notKept };
  const left = writeTemplateRow(ports, book.templates, name, {
    origin: "kèm theo sổ",
    changedAt: momentText(ports.clock.now()),
    changedBy: ports.user.email(),
  });
  writeLog(ports, [{ what: "Trả về mẫu gốc", place: `Mẫu ${name}`, before, after: "kèm theo sổ" }]);
  return { ok: true, value: `“${template.title}” dùng lại mẫu kèm theo sổ. ${left}`.trim() };
}

export const templateRestore = verb({
  name: "template.restore",
  fields: { name: upTo(60) },
  locked: true,
  run: (ports, { name }) => restoreTemplate(ports, name),
});
