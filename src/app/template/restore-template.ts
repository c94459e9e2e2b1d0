import type { Ports } from "../../ports/ports.ts";
import { momentText, writeLog } from "../book/write-log.ts";
import type { Answer } from "../door/answer.ts";
import { upTo } from "../door/fields.ts";
import { verb } from "../door/verb.ts";
import { emptyOlder, keepTemplate } from "./keep-template.ts";
import { kept, originOf } from "./office-template.ts";
import { findTemplate, writeTemplateRow } from "./template-row.ts";

/** *Trả về mẫu gốc*: the shipped template is in force again. The file being edited stays and can be adopted again. */
function restoreTemplate(ports: Ports, name: string): Answer<string> {
  const found = findTemplate(ports, name);
  if (!found.ok) return found;
  const { book, template, row } = found;
  const state = kept(book, name);
  const before = originOf(state);
  const anew = before === "của cơ quan" || state.damaged;
  if (!anew && !state.remains && row.origin === before) {
    return { ok: true, value: `“${template.title}” đang dùng mẫu kèm theo sổ; không có gì thay đổi.` };
  }
  const keeping = anew
    ? keepTemplate(ports, book, name, "")
    : ({ ok: true, left: emptyOlder(ports, book, name, state.highest) } as const);
  if (!keeping.ok) return keeping;
  const left = writeTemplateRow(ports, book.templates, name, {
    origin: "kèm theo sổ",
    changedAt: momentText(ports.clock.now()),
    changedBy: ports.user.email(),
  });
  writeLog(ports, [
    { what: "Trả về mẫu gốc", place: `Mẫu văn bản: ${template.title}`, before, after: "kèm theo sổ" },
  ]);
  const done = `“${template.title}” dùng lại mẫu kèm theo sổ.`;
  return { ok: true, value: [done, keeping.left, left].filter((part) => part !== "").join(" ") };
}

export const templateRestore = verb({
  name: "template.restore",
  fields: { name: upTo(60) },
  locked: true,
  run: (ports, { name }) => restoreTemplate(ports, name),
});
