import { base64OfBytes } from "../../docx/package/base64.ts";
import type { Ports } from "../../ports/ports.ts";
import { momentText, writeLog } from "../book/write-log.ts";
import type { Answer } from "../door/answer.ts";
import { upTo } from "../door/fields.ts";
import { verb } from "../door/verb.ts";
import { inspectOffice } from "./inspect-template.ts";
import { keepTemplate } from "./keep-template.ts";
import { kept, originOf } from "./office-template.ts";
import { findTemplate, writeTemplateRow } from "./template-row.ts";

/** Every paper's run reads these bytes, and one write keeps them: as base64 they stay within what Sheets takes at once. */
const mostBytes = 1_000_000;

const refuse = (message: string): Answer<never> => ({ ok: false, message });

/**
 * *Nạp mẫu*: takes back the file that was made to be edited, inspects it and keeps its bytes in the book, from where
 * every clerk's run uses them. A template with errors is refused with all of them, and the former stays in force.
 */
function adoptTemplate(ports: Ports, name: string): Answer<string> {
  const found = findTemplate(ports, name);
  if (!found.ok) return found;
  const { book, template, row } = found;
  if (row.draftId === "") {
    return refuse(`Mẫu “${template.title}” chưa có bản nào đang sửa. Bấm Sửa mẫu để tạo bản sửa trước.`);
  }
  const exported = ports.templateDocs.export(row.draftId);
  if ("refused" in exported) {
    const whose =
      row.editor === ports.user.email()
        ? ""
        : ` Bản này do ${row.editor || "người khác"} tạo: nhờ người đó bấm Nạp mẫu, hoặc bấm Sửa mẫu để sửa một bản của mình.`;
    return refuse(`${exported.refused}${whose}`);
  }
  const { bytes } = exported;
  const { errors, remarks } = inspectOffice(name, bytes);
  if (errors.length > 0) {
    const head = `Chưa nạp mẫu “${template.title}” vì còn ${errors.length} lỗi; sổ vẫn dùng mẫu trước đó.`;
    return refuse([head, ...errors.map((error) => `• ${error}`)].join("\n"));
  }
  if (bytes.length > mostBytes) {
    const size = Math.ceil(bytes.length / 100_000);
    return refuse(
      `Mẫu nặng ${Math.floor(size / 10)},${size % 10} MB; sổ giữ được mẫu đến 1 MB. Bỏ bớt hoặc thu nhỏ hình ảnh trong mẫu rồi nạp lại.`,
    );
  }
  const before = originOf(kept(book, name));
  const keeping = keepTemplate(ports, book, name, base64OfBytes(bytes));
  if (!keeping.ok) return keeping;
  const left = writeTemplateRow(ports, book.templates, name, {
    origin: "của cơ quan",
    changedAt: momentText(ports.clock.now()),
    changedBy: ports.user.email(),
  });
  writeLog(ports, [
    { what: "Nạp mẫu", place: `Mẫu văn bản: ${template.title}`, before, after: "của cơ quan" },
  ]);
  const done = `Đã nạp mẫu “${template.title}”; từ nay văn bản của mọi người dùng mẫu này.`;
  return { ok: true, value: [done, ...remarks, keeping.left, left].filter((part) => part !== "").join(" ") };
}

export const templateAdopt = verb({
  name: "template.adopt",
  fields: { name: upTo(60) },
  locked: true,
  run: (ports, { name }) => adoptTemplate(ports, name),
});
