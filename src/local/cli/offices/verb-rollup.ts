import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { faultCode, whyNot } from "../../disk/why-not.ts";
import type { Verb } from "../verb.ts";
import { todayOf } from "./today-of.ts";

/** Wrong use: told on stderr, nothing written. */
function refuse(why: string): number {
  console.error(why);
  return 2;
}

/** More lines than a clerk filters through, and a fiftieth of what a sheet holds. */
const MOST_LINES = 20_000;

/** The year of `--by-year 2026`; undefined without the option, null for what is none. */
function yearOf(typed: string | undefined): number | undefined | null {
  if (typed === undefined) return undefined;
  return /^(?:19|20)\d{2}$/u.test(typed) ? Number(typed) : null;
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

export const rollup: Verb = {
  name: "rollup",
  usage: "rollup THƯ-MỤC --out TỔNG-HỢP.xlsx [--by-year 2026] [--today 2026-03-05]",
  summary: "cộng nhiều sổ, nhiều gói dữ liệu trong thư mục thành một sổ tổng hợp; các sổ giữ nguyên",
  accepts: { words: ["thư mục các sổ"], options: ["out", "by-year", "today"], flags: [] },
  run: async ({ words: [folder = ""], options }, tell) => {
    const out = resolve(options.get("out") ?? "");
    const year = yearOf(options.get("by-year"));
    const today = todayOf(options.get("today"));
    if (!options.has("out")) return refuse("Thiếu --out.");
    if (!/\.xlsx$/iu.test(out))
      return refuse(`“${options.get("out")}” không phải tệp .xlsx. Ghi tên có đuôi .xlsx.`);
    if (year === null) return refuse("Ghi năm bốn chữ số, ví dụ --by-year 2026.");
    if (today === undefined)
      return refuse("Ghi ngày dạng năm-tháng-ngày và có trên lịch, ví dụ --today 2026-03-05.");
    if (!isFolder(folder)) return refuse(`Không có thư mục ${folder}.`);
    if (!isFolder(dirname(out))) return refuse(`Không có thư mục ${dirname(out)}.`);
    if (existsSync(out) && !statSync(out).isFile()) return refuse(`“${out}” không phải là tệp.`);
    const { rollUp } = await import("../../rollup/roll-up.ts");
    const spill = mkdtempSync(join(tmpdir(), "thi-dua-"));
    try {
      const done = await rollUp(
        { folder: resolve(folder), out, year, today, mostLines: MOST_LINES, spill },
        tell,
      );
      if (!done.ok) return refuse(done.why);
      return done.refused === 0 ? 0 : 1;
    } catch (fault) {
      const code = faultCode(fault);
      if (code === undefined) throw fault;
      return refuse(`Không đọc hoặc ghi được: ${whyNot(code)}.`);
    } finally {
      rmSync(spill, { recursive: true, force: true });
    }
  },
};
