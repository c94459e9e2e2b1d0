import { ask } from "../session/ask.ts";
import { openHost } from "../session/open-host.ts";
import { openFile } from "../session/workbook-file.ts";
import type { Verb } from "./verb.ts";
import { clockOf } from "./words/clock-of.ts";
import { bookWord, shared } from "./words/shared-options.ts";

export const check: Verb = {
  name: "check",
  group: "Kiểm tra, thời hạn, nhắc việc",
  summary: "kiểm tra cả sổ, nói chỗ sai và cách sửa",
  more: [
    "Không ghi gì vào sổ. Mã kết thúc là 1 khi có lỗi; chỉ có cảnh báo, gợi ý thì là 0. Chỗ nào sửa được ngay thì lệnh fix sửa giúp.",
  ],
  accepts: {
    words: [bookWord],
    options: {
      json: shared.json,
      today: shared.today,
    },
  },
  examples: ["check mau.xlsx", "check mau.xlsx --json"],
  run: async (given, tell) => {
    const {
      words: [path = ""],
      options,
    } = given;
    const book = await openFile(path);
    const host = openHost(book, { path, user: undefined, now: clockOf(given) });
    const found = ask(host, { verb: "check" });
    const findings = found.map(({ sheet, row, column, key, rule, severity, message, fix }) => ({
      sheet,
      row,
      column,
      key,
      rule,
      severity,
      message,
      fix,
    }));
    if (options.has("json")) tell(JSON.stringify(findings, null, 2));
    else {
      for (const { severity, sheet, row, column, message, fix } of findings) {
        tell(
          `[${severity}] ${sheet}${row === 0 ? "" : ` dòng ${row}`}${column === "" ? "" : `, cột ${column}`}: ${message} ${fix}`,
        );
      }
      // A book in which nothing stands yet has no findings either.
      const lacking = findings.length === 0 ? ask(host, { verb: "next.step" }) : "";
      tell(findings.length > 0 ? `${findings.length} điều cần xem.` : lacking || "Không có gì phải sửa.");
    }
    return findings.some(({ severity }) => severity === "lỗi") ? 1 : 0;
  },
};
