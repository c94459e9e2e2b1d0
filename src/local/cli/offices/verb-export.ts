import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { faultCode, whyNot } from "../../disk/why-not.ts";
import type { Verb } from "../verb.ts";
import { todayOf } from "./today-of.ts";

/** The product's version, put in by the build (scripts/build.mjs) from package.json. */
declare const VERSION: string;

const NO_ENGINE =
  "Máy này chưa có DuckDB. Chạy lại npm ci trong thư mục chương trình; máy không dùng được DuckDB thì xuất --format csv.";

/** Wrong use: told on stderr, nothing written. */
function refuse(why: string): number {
  console.error(why);
  return 2;
}

/** A folder that has something in it which is no package of before: its files would be mixed with ours. */
function isTaken(folder: string): boolean {
  if (!existsSync(folder)) return false;
  if (!statSync(folder).isDirectory()) return true;
  return readdirSync(folder).some((name) => name !== "data" && name !== "datapackage.json");
}

export const exportBook: Verb = {
  name: "export",
  usage: "export SO.xlsx --out THƯ-MỤC [--format csv|parquet] [--today 2026-03-05]",
  summary: "xuất sổ thành gói dữ liệu cho máy tính, cơ sở dữ liệu khác; sổ giữ nguyên",
  accepts: { words: ["tên tệp sổ"], options: ["out", "format", "today"], flags: [] },
  run: async ({ words: [path = ""], options }, tell) => {
    const folder = options.get("out");
    if (folder === undefined) return refuse("Thiếu --out.");
    const format = options.get("format") ?? "csv";
    if (format !== "csv" && format !== "parquet") return refuse("--format là csv hoặc parquet.");
    const today = todayOf(options.get("today"));
    if (today === undefined)
      return refuse("Ghi ngày dạng năm-tháng-ngày và có trên lịch, ví dụ --today 2026-03-05.");
    if (isTaken(folder))
      return refuse(
        `Thư mục ${folder} đang có tệp khác. Chọn thư mục mới, hoặc thư mục của gói xuất lần trước.`,
      );
    const { openSource } = await import("../../rollup/open-source.ts");
    const source = await openSource(path, today, basename(path).replace(/\.[^.]*$/u, ""));
    if (!source.ok) return refuse(`${path}: ${source.why}`);
    const { startEngine } = await import("../../rollup/engine.ts");
    const { writePackage } = await import("../../rollup/write-package.ts");
    const spill = mkdtempSync(join(tmpdir(), "thi-dua-"));
    const engine = format === "parquet" ? await startEngine(spill) : undefined;
    try {
      if (format === "parquet" && engine === undefined) return refuse(NO_ENGINE);
      const files = await writePackage(
        folder,
        source.book,
        { product: VERSION, asOf: today, format },
        engine,
      );
      const rows = files.reduce((sum, { table }) => sum + table.rows.length, 0);
      tell(`Đã xuất ${files.length} bảng, ${rows} dòng của ${source.book.office} vào ${folder}.`);
      const unfit = files.find(({ table }) => table.name === "unfit")?.table.rows.length ?? 0;
      if (unfit > 0) tell(`${unfit} ô, dòng không đọc được hoặc không khớp: xem data/unfit.${format}.`);
      return unfit > 0 ? 1 : 0;
    } catch (fault) {
      const code = faultCode(fault);
      if (code === undefined) throw fault;
      return refuse(`Không ghi được vào ${folder}: ${whyNot(code)}.`);
    } finally {
      engine?.close();
      rmSync(spill, { recursive: true, force: true });
    }
  },
};
