import { ask } from "../session/ask.ts";
import { openHost } from "../session/open-host.ts";
import { openFile } from "../session/workbook-file.ts";
import { clockOf } from "./clock-of.ts";
import type { Verb } from "./verb.ts";

export const check: Verb = {
  name: "check",
  usage: "check FILE.xlsx [--today 2026-03-05] [--json]",
  summary: "kiểm tra sổ, không ghi gì; mã kết thúc 1 khi có lỗi",
  accepts: { words: ["tên sổ (FILE.xlsx)"], options: ["today"], flags: ["json"] },
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
