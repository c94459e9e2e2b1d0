import type { TemplateDocs } from "../ports/template-docs.ts";
import type { MemoryDrive } from "./papers.ts";

/** Templates one clerk edits, in a store that several share. */
export function memoryTemplateDocs({ files, papersOf }: MemoryDrive, user: string): TemplateDocs {
  const papers = papersOf(user);
  return {
    find: (key) => papers.find(key),
    open: (key, name, bytes) => papers.create({ key, name, bytes, source: "", as: "google-doc" }),
    export: (id) => {
      const paper = files.get(id);
      return paper?.owner === user
        ? { bytes: paper.file.bytes }
        : { refused: "Không mở được bản đang sửa: tệp đã bị xóa hoặc là của người khác." };
    },
  };
}
