import { readFileSync } from "node:fs";
import { WrongUse } from "../session/wrong-use.ts";
import type { Verb } from "./verb.ts";
import { shared } from "./words/shared-options.ts";

/** The bytes of a paper's file that was named on the command line. Throws WrongUse where it cannot be read. */
export function paperBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    // Whatever the system says of it, the cure is the same.
    throw new WrongUse(`Không đọc được tệp “${path}”.`);
  }
}

export const read: Verb = {
  name: "read",
  group: "Phong trào, văn bản",
  summary: "đọc một văn bản có sẵn, in những gì văn bản ghi",
  more: [
    "Đọc .docx, .pdf có chữ, .txt, .md: số, ngày, cơ quan, người ký, nơi nhận, căn cứ, các mục và thời hạn. Không ghi gì.",
  ],
  accepts: {
    words: [{ shown: "VĂN-BẢN.docx", called: "tên tệp văn bản" }],
    options: {
      json: shared.json,
    },
  },
  examples: ["read van-ban/ke-hoach-QB-2017.docx"],
  run: async ({ words: [path = ""], options }, tell) => {
    // Few commands read a paper; the others start without the reader.
    const { readFile } = await import("../../reading/read-any-file.ts");
    const answer = await readFile(path, paperBytes(path));
    if (!answer.ok) throw new WrongUse(`${path}: ${answer.why}`);
    tell(options.has("json") ? answer.json : answer.text);
    return 0;
  },
};
