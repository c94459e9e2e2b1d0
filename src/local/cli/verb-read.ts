import { readFileSync } from "node:fs";
import { WrongUse } from "../session/wrong-use.ts";
import type { Verb } from "./verb.ts";

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
  usage: "read VĂN-BẢN.docx|.pdf|.txt|.md [--json]",
  summary: "đọc một văn bản có sẵn, in những gì văn bản ghi; không ghi gì",
  accepts: { words: ["tên tệp văn bản"], options: [], flags: ["json"] },
  run: async ({ words: [path = ""], options }, tell) => {
    // Few commands read a paper; the others start without the reader.
    const { readFile } = await import("../../reading/read-any-file.ts");
    const answer = await readFile(path, paperBytes(path));
    if (!answer.ok) throw new WrongUse(`${path}: ${answer.why}`);
    tell(options.has("json") ? answer.json : answer.text);
    return 0;
  },
};
