import { dirname } from "node:path";
import type { Meter } from "../google/run/meter.ts";
import { openHost } from "../session/open-host.ts";
import { changeFile, openFile } from "../session/workbook-file.ts";
import { WrongUse } from "../session/wrong-use.ts";
import { clockOf } from "./clock-of.ts";
import { papersFolder } from "./papers-folder.ts";
import { readSelection, runItem } from "./run-item.ts";
import type { Verb } from "./verb.ts";

/** What the command would have cost on Google, by the host's table of costs. */
function costLine({ total, cellsRead, cellsWritten, simulatedMs }: Meter): string {
  return `${total} lượt gọi dịch vụ, đọc ${cellsRead} ô, ghi ${cellsWritten} ô; trên Google khoảng ${Math.round(simulatedMs / 1000)} s.`;
}

export const run: Verb = {
  name: "run",
  usage:
    'run FILE.xlsx "Mục menu" [--select "Phong trào!A3"] [--out DIR] [--user EMAIL] [--today 2026-03-05] [--yes] [--meter]',
  summary:
    "chạy một mục của menu trên sổ và lưu sổ; --yes trả lời có cho mọi câu hỏi; --today thử với một ngày khác",
  accepts: {
    words: ["tên sổ (FILE.xlsx)", "tên mục menu"],
    options: ["select", "out", "user", "today"],
    flags: ["yes", "meter"],
  },
  run: async (given, tell) => {
    const {
      words: [path = "", caption = ""],
      options,
    } = given;
    const well = await changeFile(path, openFile, (book) => {
      const host = openHost(book, {
        path,
        papers: papersFolder(options.get("out") ?? dirname(path)),
        user: options.get("user"),
        now: clockOf(given),
        yes: options.has("yes"),
      });
      const address = options.get("select");
      if (address !== undefined) {
        const { sheet, row } = readSelection(address);
        if (book.sheetByName(sheet) === undefined) throw new WrongUse(`Sổ không có trang “${sheet}”.`);
        host.select(sheet, row);
      }
      const done = runItem(host, path, caption, options.has("yes"), tell);
      if (options.has("meter")) tell(costLine(host.meter()));
      return done;
    });
    return well ? 0 : 1;
  },
};
