import { openHost } from "../session/open-host.ts";
import { openFile } from "../session/workbook-file.ts";
import type { Verb } from "./verb.ts";

export const menu: Verb = {
  name: "menu",
  usage: "menu FILE.xlsx",
  summary: "liệt kê các mục của menu Thi đua",
  accepts: { words: ["tên sổ (FILE.xlsx)"], options: [], flags: [] },
  run: async ({ words: [path = ""] }, tell) => {
    const book = await openFile(path);
    for (const { caption } of openHost(book, { path, user: undefined }).menu()) tell(caption);
    return 0;
  },
};
