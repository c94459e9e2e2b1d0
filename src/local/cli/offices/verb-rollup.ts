import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { faultCode, whyNot } from "../../disk/why-not.ts";
import { WrongUse } from "../../session/wrong-use.ts";
import type { Verb } from "../verb.ts";
import { required } from "../words/arguments.ts";
import { shared } from "../words/shared-options.ts";
import { todayOf } from "./today-of.ts";

/** More lines than a clerk filters through, and a fiftieth of what a sheet holds. */
const MOST_LINES = 20_000;

/** The year of `--by-year 2026`; undefined without the option. */
function yearOf(typed: string | undefined): number | undefined {
  if (typed === undefined) return undefined;
  if (!/^(?:19|20)\d{2}$/u.test(typed)) throw new WrongUse("Ghi năm bốn chữ số, ví dụ --by-year 2026.");
  return Number(typed);
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

export const rollup: Verb = {
  name: "rollup",
  group: "Cấp trên, cấp dưới, nhiều sổ",
  summary: "cộng nhiều sổ trong một thư mục thành một sổ",
  more: ["Đọc sổ .xlsx và gói dữ liệu của lệnh export; nói chỗ nào không khớp. Các sổ giữ nguyên."],
  accepts: {
    words: [{ shown: "THƯ-MỤC", called: "thư mục các sổ" }],
    options: {
      out: { value: "TỆP.xlsx", says: "sổ tổng hợp sẽ ghi", needed: true },
      "by-year": { value: "NĂM", says: "chỉ tính năm này, ví dụ 2026" },
      today: shared.today,
    },
  },
  examples: ["rollup . --out tong-hop.xlsx"],
  run: async (given, tell) => {
    const {
      words: [folder = ""],
      options,
    } = given;
    const named = required(given, "out");
    const out = resolve(named);
    const year = yearOf(options.get("by-year"));
    const today = todayOf(given);
    if (!/\.xlsx$/iu.test(out)) throw new WrongUse(`“${named}” không phải tệp .xlsx. Ghi tên có đuôi .xlsx.`);
    if (!isFolder(folder)) throw new WrongUse(`Không có thư mục ${folder}.`);
    if (!isFolder(dirname(out))) throw new WrongUse(`Không có thư mục ${dirname(out)}.`);
    if (existsSync(out) && !statSync(out).isFile()) throw new WrongUse(`“${out}” không phải là tệp.`);
    const { rollUp } = await import("../../rollup/roll-up.ts");
    const spill = mkdtempSync(join(tmpdir(), "thi-dua-"));
    try {
      const done = await rollUp(
        { folder: resolve(folder), out, year, today, mostLines: MOST_LINES, spill },
        tell,
      );
      if (!done.ok) throw new WrongUse(done.why);
      return done.refused === 0 ? 0 : 1;
    } catch (fault) {
      const code = faultCode(fault);
      if (code === undefined) throw fault;
      throw new WrongUse(`Không đọc hoặc ghi được: ${whyNot(code)}.`);
    } finally {
      rmSync(spill, { recursive: true, force: true });
    }
  },
};
