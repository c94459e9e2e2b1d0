import { openHost } from "./open-host.ts";
import type { Verb } from "./verb.ts";
import { openFile } from "./workbook-file.ts";

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
