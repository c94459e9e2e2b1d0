import { checkedTables, parseBook } from "../../src/core/book/parsed-book.ts";
import { readDay } from "../../src/core/calendar/read-day.ts";
import { checkBook } from "../../src/core/checks/check-book.ts";
import { conditionRows } from "../../src/core/conditions/condition-rows.ts";
import { bookFacts } from "../../src/core/facts/book-facts.ts";
import { shipped } from "../../src/core/shipped/shipped-rows.ts";
import type { Cell } from "../../src/core/table/cell.ts";
import { allTables } from "../../src/core/tables/all-tables.ts";
import { readSamples } from "../../src/local/session/sample-rows.ts";
import { nameOf } from "./person-name.ts";

type SampleRow = Readonly<Record<string, string | number>>;

/** Many units and nominations beside the sample office, none of them twice. */
function officeRows(nominations: number, units: number): ReadonlyMap<string, readonly SampleRow[]> {
  const samples = new Map(readSamples("samples"));
  const people = samples.get("Đề nghị") ?? [];
  const offices = samples.get("Đơn vị") ?? [];
  const moreUnits = Array.from({ length: units - offices.length }, (_, index) => ({
    Mã: `DV-${index}`,
    Tên: `Đơn vị thử số ${index}`,
    Loại: "phòng thuộc Sở",
    "Cấp trên": "STP-QB",
  }));
  const morePeople = Array.from({ length: nominations - people.length }, (_, index) => ({
    ...people[index % people.length],
    Mã: `DN-X${String(index).padStart(5, "0")}`,
    "Đơn vị": `DV-${index % moreUnits.length}`,
    "Họ tên / Tên tập thể": nameOf(index),
  }));
  samples.set("Đơn vị", [...offices, ...moreUnits]);
  samples.set("Đề nghị", [...people, ...morePeople]);
  return samples;
}

/** The sheets as cells, as they come from the workbook port. */
export function cellsOf(
  samples: ReadonlyMap<string, readonly SampleRow[]>,
): (sheet: string) => readonly (readonly Cell[])[] {
  const sheets = new Map<string, readonly (readonly Cell[])[]>();
  for (const [name, table] of Object.entries(allTables)) {
    const columns = Object.entries(table.columns);
    const ours = shipped.rows.filter((rows) => rows.table === name).flatMap(({ rows }) => rows);
    const typed = (samples.get(table.sheet) ?? []).map((row) =>
      columns.map(([, column]): Cell => {
        const value = row[column.header] ?? "";
        const read = column.kind === "day" && typeof value === "string" ? readDay(value) : undefined;
        return read?.kind === "day" ? { day: read.day } : value;
      }),
    );
    sheets.set(table.sheet, [
      columns.map(([, column]) => column.header),
      ...ours.map((row) => columns.map(([key]) => row[key] ?? "")),
      ...typed,
    ]);
  }
  return (sheet) => sheets.get(sheet) ?? [];
}

/** The pure check without any host: parsing and rules apart, first run and best of three. */
export function benchCheck(): void {
  for (const [nominations, units] of [
    [100, 100],
    [1_000, 200],
    [10_000, 500],
    [50_000, 500],
  ] as const) {
    const cells = cellsOf(officeRows(nominations, units));
    const runs = [1, 2, 3].map(() => {
      const began = process.cpuUsage();
      const read = parseBook(cells, [], checkedTables);
      const parsed = process.cpuUsage(began).user / 1000;
      const findings = checkBook(read, "2026-11-20");
      return { parsed, total: process.cpuUsage(began).user / 1000, findings: findings.length };
    });
    const { book } = parseBook(cells, [], checkedTables);
    const judging = [1, 2, 3].map(() => {
      const began = process.cpuUsage();
      const rows = conditionRows(bookFacts(book, "2026-11-20"));
      return { cpu: process.cpuUsage(began).user / 1000, rows: rows.length };
    });
    const judged = judging.reduce((least, run) => (run.cpu < least.cpu ? run : least));
    console.log(
      `conditions of ${nominations} nominations: ${judged.cpu.toFixed(0)} ms CPU (first run ${judging[0]?.cpu.toFixed(0)} ms), ${judged.rows} rows`,
    );
    const best = runs.reduce((least, run) => (run.total < least.total ? run : least));
    console.log(
      `pure check, ${nominations} nominations, ${units} units: parse ${best.parsed.toFixed(0)} ms, parse and rules ${best.total.toFixed(0)} ms CPU (first run ${runs[0]?.total.toFixed(0)} ms), ${best.findings} findings`,
    );
  }
}
