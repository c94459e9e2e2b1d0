import type { Reading } from "../../core/reader/reading.ts";
import { readingOfFile } from "../../reading/read-file.ts";
import { readingOfParagraphs, readingOfText } from "../../reading/read-words.ts";
import { element } from "../page/element.ts";
import { clipboardLines } from "../reading/clipboard-lines.ts";

/** A paper that was read, or a sentence on why it cannot be. */
export type PaperRead =
  | { readonly ok: true; readonly reading: Reading }
  | { readonly ok: false; readonly message: string };

const file = element("file", HTMLInputElement);
const paste = element("paste", HTMLTextAreaElement);

/** What was pasted with its looks, and the plain text that stands for it in the box. */
let pasted: { readonly html: string; readonly plain: string } | undefined;

const bare = (text: string): string => text.replace(/\s+/gu, " ").trim();

paste.addEventListener("paste", ({ clipboardData }) => {
  const html = clipboardData?.getData("text/html") ?? "";
  const plain = clipboardData?.getData("text/plain") ?? "";
  pasted = html === "" || bare(paste.value) !== "" ? undefined : { html, plain };
});

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
  const text = paste.value;
  if (bare(text) === "" && chosen === undefined) return { ok: false, message: nothing };
  if (bare(text) === "" && chosen !== undefined) return readFile(chosen);
  const isAsPasted = pasted !== undefined && bare(pasted.plain) === bare(text);
  return {
    ok: true,
    reading:
      pasted !== undefined && isAsPasted
        ? readingOfParagraphs(clipboardLines(pasted.html))
        : readingOfText(text),
  };
}

/** Empties what was chosen and pasted. */
export function clearSource(): void {
  file.value = "";
  paste.value = "";
  pasted = undefined;
}
