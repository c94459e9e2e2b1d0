import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { faultCode, whyNot } from "../../disk/why-not.ts";
import { WrongUse } from "../../session/wrong-use.ts";
import type { Verb } from "../verb.ts";
import { required } from "../words/arguments.ts";
import { bookWord, shared } from "../words/shared-options.ts";
import { todayOf } from "./today-of.ts";

/** The product's version, put in by the build (scripts/build.mjs) from package.json. */
declare const VERSION: string;

const NO_ENGINE =
  "Máy này chưa có DuckDB. Chạy lại npm ci trong thư mục chương trình; máy không dùng được DuckDB thì xuất --format csv.";

/** A folder that has something in it which is no package of before: its files would be mixed with ours. */
function isTaken(folder: string): boolean {
  if (!existsSync(folder)) return false;
  if (!statSync(folder).isDirectory()) return true;
  return readdirSync(folder).some((name) => name !== "data" && name !== "datapackage.json");
}

export const exportBook: Verb = {
  name: "export",
  group: "Cấp trên, cấp dưới, nhiều sổ",
  summary: "xuất sổ thành gói dữ liệu cho máy khác đọc",
  more: ["Mỗi bảng một tệp, kèm datapackage.json nói dạng từng cột. Sổ giữ nguyên."],
  accepts: {
    words: [bookWord],
    options: {
      out: { value: "THƯ-MỤC", says: "thư mục ghi gói dữ liệu", needed: true },
      format: { value: "DẠNG", says: "csv (khi không ghi) hoặc parquet" },
      today: shared.today,
    },
  },
  examples: ["export mau.xlsx --out goi"],
  run: async (given, tell) => {
    const {
      words: [path = ""],
      options,
    } = given;
    const folder = required(given, "out");
    const format = options.get("format") ?? "csv";
    if (format !== "csv" && format !== "parquet") throw new WrongUse("--format là csv hoặc parquet.");
    const today = todayOf(given);
    if (isTaken(folder))
      throw new WrongUse(
        `Thư mục ${folder} đang có tệp khác. Chọn thư mục mới, hoặc thư mục của gói xuất lần trước.`,
      );
    const { openSource } = await import("../../rollup/open-source.ts");
    const source = await openSource(path, today, basename(path).replace(/\.[^.]*$/u, ""));
    if (!source.ok) throw new WrongUse(`${path}: ${source.why}`);
    const { startEngine } = await import("../../rollup/engine.ts");
    const { writePackage } = await import("../../rollup/write-package.ts");
    const spill = mkdtempSync(join(tmpdir(), "thi-dua-"));
    const engine = format === "parquet" ? await startEngine(spill) : undefined;
    try {
      if (format === "parquet" && engine === undefined) throw new WrongUse(NO_ENGINE);
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
      throw new WrongUse(`Không ghi được vào ${folder}: ${whyNot(code)}.`);
    } finally {
      engine?.close();
      rmSync(spill, { recursive: true, force: true });
    }
  },
};
