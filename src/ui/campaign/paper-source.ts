import type { Reading } from "../../core/reader/reading.ts";
import { readingOfFile } from "../../reading/read-file.ts";
import { readingOfParagraphs, readingOfText } from "../../reading/read-words.ts";
import { element } from "../page/element.ts";
import { clipboardLines } from "../reading/clipboard-lines.ts";
import { pasteBox } from "../reading/paste-box.ts";

/** A paper that was read, or a sentence on why it cannot be. */
export type PaperRead =
  | { readonly ok: true; readonly reading: Reading }
  | { readonly ok: false; readonly message: string };

const file = element("file", HTMLInputElement);
const pasted = pasteBox(element("paste", HTMLTextAreaElement));

const nothing =
  "Chưa có văn bản: chọn một tệp, hoặc dán toàn văn vào ô. Văn bản quét thành ảnh thì phải nhận dạng chữ trước.";
/** More than this is no plan, and no page stays quick over it. */
const largest = 20_000_000;

async function readFile(chosen: File): Promise<PaperRead> {
  if (chosen.size > largest)
    return { ok: false, message: `Tệp “${chosen.name}” lớn quá 20 MB. Bỏ ảnh trong tệp rồi thử lại.` };
  if (/\.pdf$/iu.test(chosen.name))
    return {
      ok: false,
      message: `Tệp “${chosen.name}”: khung này chưa đọc PDF. Mở tệp, chọn hết (Ctrl+A), chép (Ctrl+C) rồi dán vào ô dưới; hoặc lưu thành .docx.`,
    };
  const read = readingOfFile(chosen.name, new Uint8Array(await chosen.arrayBuffer()));
  return read.ok ? read : { ok: false, message: `Tệp “${chosen.name}”: ${read.why}` };
}

/** Reads what the clerk chose or pasted; words typed into the box after pasting count as they stand. */
export async function readSource(): Promise<PaperRead> {
  const [chosen] = file.files ?? [];
  const { text, html } = pasted.read();
  if (text.trim() === "" && chosen === undefined) return { ok: false, message: nothing };
  if (text.trim() === "" && chosen !== undefined) return readFile(chosen);
  return {
    ok: true,
    reading: html === "" ? readingOfText(text) : readingOfParagraphs(clipboardLines(html)),
  };
}

/** Empties what was chosen and pasted. */
export function clearSource(): void {
  file.value = "";
  pasted.clear();
}
