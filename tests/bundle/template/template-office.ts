import type { Answers } from "../../../src/app/all-verbs.ts";
import type { Answer } from "../../../src/app/door/answer.ts";
import { keptTemplate } from "../../../src/core/tables/paper/template-version.ts";
import { memoryDrive } from "../../../src/local/drive/memory-drive.ts";
import type { Host } from "../../../src/local/host.ts";
import { partOf, rezipped } from "../../docx/docx-with.ts";
import { rowsOf } from "../grid.ts";
import { ask, asked, cutGrid, type Office, officeOver, sampleOffice, twinOf } from "../office.ts";

const base = await sampleOffice();
cutGrid(base.book);

/** The sample office, cheap to make. */
export const anew = (): Office => officeOver(twinOf(base.book), memoryDrive());

/** The XML of a Word file's body. */
export const bodyOf = (bytes: Uint8Array): string => partOf(bytes, "word/document.xml");

/** Turns one text of a Word file's body into another, as a clerk would in Word or Google Docs. */
export function retyped(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const body = bodyOf(bytes);
  if (!body.includes(from)) throw new Error(`the template does not say ${from}`);
  return rezipped(bytes, { "word/document.xml": body.replace(from, () => to) });
}

/** The name in the drive of the file a clerk last opened to edit a template. */
export function draftName({ book }: Office): string {
  const drafts = book.files.filter(({ name }) => name.startsWith("Mẫu "));
  const name = drafts[drafts.length - 1]?.fileName;
  if (name === undefined) throw new Error("no template is being edited");
  return name;
}

/** Types into the file that is being edited. */
export function editDraft(office: Office, from: string, to: string): void {
  const name = draftName(office);
  office.drive.write(name, retyped(office.drive.read(name) ?? new Uint8Array(), from, to));
}

export function listed(host: Host, name: string): Answers["template.list"][number] {
  const found = asked(host, { verb: "template.list" }).find((one) => one.name === name);
  if (found === undefined) throw new Error(`no template ${name}`);
  return found;
}

export const edit = (host: Host, again: boolean) =>
  ask(host, { verb: "template.edit", name: "ke-hoach", anew: again });
export const adopt = (host: Host): Answer<string> => ask(host, { verb: "template.adopt", name: "ke-hoach" });
export const restore = (host: Host): Answer<string> =>
  ask(host, { verb: "template.restore", name: "ke-hoach" });

/** The words of the shipped plan's template that tests replace, and the office's own in their place. */
export const shippedWords = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
export const officeWords = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM (MẪU CƠ QUAN)";

/** Makes the plan of QB-2017 and gives the file's body and what was said of the template. */
export function planBody(office: Office, host: Host): { readonly body: string; readonly note: string } {
  const { made } = asked(host, {
    verb: "paper.write",
    paper: "ke-hoach",
    campaign: "QB-2017",
    subject: "",
    replace: true,
  });
  const papers = office.book.files.filter(({ name }) => name === "ke-hoach-QB-2017");
  const bytes = office.drive.read(papers[papers.length - 1]?.fileName ?? "");
  return { body: bodyOf(bytes ?? new Uint8Array()), note: made[0]?.note ?? "no paper" };
}

/** The rows of the hidden sheet that hold something: of an emptied one only what it is of is left. */
export const parts = ({ book }: Office) =>
  book.sheetByName("⚙Mẫu") === undefined
    ? []
    : rowsOf(book, "⚙Mẫu").filter((row) => row["Dấu"] !== undefined);

/** The body of the office's own plan template as the hidden sheet keeps it; "" where the shipped one is in force. */
export function keptBody(office: Office): string {
  const rows = parts(office).map((row) => ({
    template: String(row["Mẫu"]),
    version: Number(row["Lần"]),
    part: Number(row["Phần"]),
    content: String(row["Nội dung"] ?? ""),
    hash: String(row["Dấu"]),
    who: String(row["Ai"]),
    at: String(row["Lúc"]),
  }));
  const content = keptTemplate(rows, "ke-hoach").inForce?.content ?? "";
  return content === "" ? "" : bodyOf(Buffer.from(content, "base64"));
}

/** The row of the plan's template. */
export function templateRow({ book }: Office) {
  const row = rowsOf(book, "Mẫu văn bản").find((one) => one["Mã"] === "ke-hoach");
  if (row === undefined) throw new Error("no row of the plan's template");
  return row;
}
