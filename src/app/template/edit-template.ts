import * as z from "zod/mini";
import type { Ports } from "../../ports/ports.ts";
import { momentText, writeLog } from "../book/write-log.ts";
import type { Answer } from "../door/answer.ts";
import { upTo } from "../door/fields.ts";
import { verb } from "../door/verb.ts";
import { readTemplate } from "./office-template.ts";
import { maybeTwice } from "./second-file.ts";
import { findTemplate, writeTemplateRow } from "./template-row.ts";

/** A file to edit, or the question whether a new one takes the place of the one being edited. */
interface Editing {
  readonly link: string;
  /** "" where there is a question; one of the two always is. */
  readonly message: string;
  readonly question: string;
}

/**
 * *Sửa mẫu*: makes a file of the template in force in the clerk's own Drive. The row tells of it before it is made, so
 * that a run that breaks off in between finds the file again instead of making a second one.
 * @param anew a new file takes the place of the one being edited; without it, there being one is a question
 */
function editTemplate(ports: Ports, name: string, anew: boolean): Answer<Editing> {
  const wanted = findTemplate(ports, name);
  if (!wanted.ok) return wanted;
  const { book, template, row } = wanted;
  const me = ports.user.email();
  const begun = row.draftAt !== "" && row.draftId === "";
  const goOn = begun && row.editor === me;
  if (row.draftAt !== "" && !goOn && !anew) {
    const whose = row.editor === me ? "bạn đã" : `${row.editor || "một người khác"} đã`;
    const taken = `Từ ${row.draftAt} ${whose} mở một bản để sửa mẫu này.`;
    const question = `${taken} Tạo bản mới từ mẫu đang dùng? Khi đó chỉ bản mới được nạp; bản kia vẫn còn trong Drive của người tạo.`;
    return { ok: true, value: { link: row.draft, message: "", question } };
  }
  const draftAt = goOn ? row.draftAt : momentText(ports.clock.now());
  if (!goOn) {
    const refused = writeTemplateRow(ports, book.templates, name, {
      draft: "",
      editor: me,
      draftAt,
      draftId: "",
    });
    if (refused !== "") return { ok: false, message: refused };
  }
  const { bytes, origin, note } = readTemplate(ports, book, name);
  const key = `mau-${name} ${draftAt}`;
  const { templateDocs } = ports;
  const title = `Mẫu ${template.title}`;
  const found = goOn ? templateDocs.find(key) : undefined;
  const { id, link } = found ?? templateDocs.open(key, title, bytes);
  const refused = writeTemplateRow(ports, book.templates, name, { draft: link, draftId: id });
  if (refused !== "") return { ok: false, message: refused };
  writeLog(ports, [
    { what: "Sửa mẫu", place: `Mẫu văn bản: ${template.title}`, before: origin, after: link },
  ]);
  const message =
    `Đã tạo bản để sửa từ mẫu ${origin}. Mở bản đó, sửa lời văn, giữ các thẻ trong ngoặc nhọn, rồi bấm Nạp mẫu. ${note}`.trim();
  const twice = goOn && found === undefined ? maybeTwice(title) : "";
  return { ok: true, value: { link, message: `${message} ${twice}`.trim(), question: "" } };
}

export const templateEdit = verb({
  name: "template.edit",
  fields: { name: upTo(60), anew: z.boolean() },
  locked: true,
  run: (ports, { name, anew }) => editTemplate(ports, name, anew),
});
