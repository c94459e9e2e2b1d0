import { writeFileSync } from "node:fs";
import { basename } from "node:path";
import { csvLine } from "../../rollup/csv.ts";
import { saveWhole } from "../disk/save-whole.ts";
import { startEngine } from "./engine.ts";
import { gather } from "./gather.ts";
import { joinFacts } from "./join.ts";
import { besidePath } from "./listed-files.ts";
import type { Today } from "./open-source.ts";
import { resultBook } from "./result-book.ts";
import { prepareTotals } from "./totals.ts";

export interface RollUp {
  readonly folder: string;
  readonly out: string;
  readonly year: number | undefined;
  readonly today: Today;
  /** A table of more lines stands whole beside the workbook. */
  readonly mostLines: number;
  /** A folder of this command alone, for what the memory does not hold. */
  readonly spill: string;
}

export type RolledUp =
  | { readonly ok: true; readonly refused: number }
  | { readonly ok: false; readonly why: string };

/**
 * Joins the books and packages of a folder into one workbook of totals, and tells what it did, line by line.
 * @throws a fault of the file system
 */
export async function rollUp(
  { folder, out, year, today, mostLines, spill }: RollUp,
  tell: (line: string) => void,
): Promise<RolledUp> {
  const engine = await startEngine(spill);
  if (engine === undefined)
    return {
      ok: false,
      why: "Máy này chưa có DuckDB, nên chưa tổng hợp được. Chạy lại npm ci trong thư mục chương trình.",
    };
  try {
    const gathered = await gather(engine, { folder, out, today }, (read, of) =>
      tell(`Đã đọc ${read}/${of} sổ.`),
    );
    for (const { file, why } of gathered.refused) tell(`Không tính ${file}: ${why}`);
    if (gathered.sources === 0)
      return { ok: false, why: `Trong ${folder} không có sổ hay gói dữ liệu nào tính được. Chưa ghi gì.` };
    await joinFacts(engine, year);
    await prepareTotals(engine);
    const { bytes, beside } = await resultBook(engine, gathered, { year, today, mostLines });
    saveWhole(out, bytes);
    tell(
      `Đã tổng hợp ${gathered.sources} sổ vào ${basename(out)}; không tính ${gathered.refused.length} tệp.`,
    );
    for (const { tab, totals } of beside) {
      const path = besidePath(out, tab);
      const parts = totals.rows.map((row) => csvLine(row));
      writeFileSync(path, [csvLine(totals.columns.map(({ heading }) => heading)), ...parts].join(""));
      tell(`Trang ${tab} có ${totals.rows.length} dòng, ghi đủ ở ${basename(path)}.`);
    }
    return { ok: true, refused: gathered.refused.length };
  } finally {
    engine.close();
  }
}
