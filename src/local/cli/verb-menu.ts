import { openHost } from "../session/open-host.ts";
import { openFile } from "../session/workbook-file.ts";
import type { Verb } from "./verb.ts";
import { bookWord } from "./words/shared-options.ts";

export const menu: Verb = {
  name: "menu",
  group: "Menu Thi đua",
  summary: "liệt kê các mục của menu Thi đua",
  more: ["Chạy một mục bằng lệnh run."],
  accepts: {
    words: [bookWord],
    options: {},
  },
  examples: ["menu mau.xlsx"],
  run: async ({ words: [path = ""] }, tell) => {
    const book = await openFile(path);
    for (const { caption } of openHost(book, { path, user: undefined }).menu()) tell(caption);
    return 0;
  },
};
