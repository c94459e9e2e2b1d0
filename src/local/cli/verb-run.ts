import { dirname } from "node:path";
import type { Meter } from "../google/run/meter.ts";
import { openHost } from "../session/open-host.ts";
import { changeFile, openFile } from "../session/workbook-file.ts";
import { WrongUse } from "../session/wrong-use.ts";
import { runItem } from "./run-item.ts";
import type { Verb } from "./verb.ts";
import { clockOf } from "./words/clock-of.ts";
import { papersFolder } from "./words/papers-folder.ts";
import { rowTyped } from "./words/row-typed.ts";
import { bookWord, shared } from "./words/shared-options.ts";

/** What the command would have cost on Google, by the host's table of costs. */
function costLine({ total, cellsRead, cellsWritten, simulatedMs }: Meter): string {
  return `${total} lượt gọi dịch vụ, đọc ${cellsRead} ô, ghi ${cellsWritten} ô; trên Google khoảng ${Math.round(simulatedMs / 1000)} s.`;
}

export const run: Verb = {
  name: "run",
  group: "Menu Thi đua",
  summary: "chạy một mục của menu Thi đua rồi lưu sổ",
  more: [
    "Tên mục gõ được không dấu. Mục chỉ mở một khung để bấm chọn thì lệnh này nói dùng lệnh nào thay, sổ giữ nguyên, mã kết thúc 2.",
  ],
  accepts: {
    words: [bookWord, { shown: '"Mục menu"', called: "tên mục menu" }],
    options: {
      select: { value: '"TRANG!Ô"', says: "đứng ở dòng này trước khi chạy, ví dụ Phong trào!A3" },
      yes: { says: "trả lời có cho mọi câu hỏi, ghi cả thời hạn đã dời" },
      out: shared.papers,
      user: shared.user,
      today: shared.today,
      meter: { says: "in thêm số lượt gọi dịch vụ và thời gian ước tính trên Google" },
    },
  },
  examples: [
    'run mau.xlsx "Tính thời hạn"',
    'run mau.xlsx "Tạo kế hoạch" --select "Phong trào!A3" --out van-ban',
  ],
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
        const { sheet, row } = rowTyped(address);
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
