import type { Engine, EngineCell, EngineRow } from "./engine.ts";
import { type Grouping, type GroupingName, groupings, type TotalColumn } from "./groupings.ts";

/** A table of totals, laid out: its headings and its rows. */
export interface Totals {
  readonly columns: readonly TotalColumn[];
  readonly rows: readonly (readonly EngineCell[])[];
}

const counts = (condition: string): string => `count(*) FILTER (${condition})`;
const owed = "kind = 'obligation' AND outcome";

/** What every table counts. What is owed is in time, late, missing or waiting; what came is in time or late. */
const measures: readonly (readonly [column: string, heading: string, sql: string])[] = [
  ["books", "Số sổ", "count(DISTINCT source)"],
  ["owed", "Phải nộp", counts(`${owed} <> 'none'`)],
  ["received", "Đã nhận", counts(`${owed} IN ('on_time', 'late')`)],
  ["on_time", "Đúng hạn", counts(`${owed} = 'on_time'`)],
  ["late", "Trễ hạn", counts(`${owed} = 'late'`)],
  ["missing", "Còn thiếu", counts(`${owed} = 'missing'`)],
  ["waiting", "Chưa đến hạn", counts(`${owed} = 'waiting'`)],
  ["registrations", "Đăng ký", counts("kind = 'registration' AND outcome = 'confirmed'")],
  ["targets", "Chỉ tiêu giao", counts("kind = 'target'")],
  ["reached", "Chỉ tiêu đạt", counts("kind = 'target' AND outcome = 'reached'")],
  ["nominations", "Đề nghị khen", counts("kind = 'nomination' AND outcome <> 'dropped'")],
  ["decided", "Đã quyết định khen", counts("kind = 'nomination' AND outcome = 'decided'")],
  ["history", "Lần khen đã ghi", counts("kind = 'history'")],
];

const measured: readonly TotalColumn[] = measures.map(([column, heading]) => ({
  heading,
  column,
  width: 12,
}));

/** “Tỷ lệ nộp” as the board has it: whole per cent, rounded down, so that 100 means all; nothing where nothing is owed. */
const share: TotalColumn = { heading: "Tỷ lệ nộp (%)", column: "share", width: 12 };
const shareSql = "CASE WHEN owed = 0 THEN NULL ELSE received * 100 // owed END AS share";

/** The view over which all totals go: facts with the file, the office, and the name of the unit of today. */
export async function prepareTotals(engine: Engine): Promise<void> {
  // The name most rows use for one unit, of equally common ones the last by its letters.
  await engine.run(
    `CREATE TABLE names AS
     SELECT unit_id, arg_max(unit, (n, unit)) AS now_name, arg_max(unit_of, (n, unit, unit_of)) AS now_of FROM (
       SELECT unit_id, unit, unit_of, count(*) AS n FROM (
         SELECT unit_id, unit, unit_of FROM facts
         UNION ALL SELECT unit_heir_id, unit_heir, unit_heir_of FROM facts) GROUP BY ALL)
     GROUP BY unit_id`,
  );
  await engine.run(
    `CREATE VIEW counted AS
     SELECT f.*, s.file, s.office, coalesce(n.now_name, f.unit_heir) AS now_name, coalesce(n.now_of, f.unit_heir_of) AS now_of
     FROM facts f JOIN sources s USING (source) LEFT JOIN names n ON n.unit_id = f.now_id`,
  );
}

/** Counts by one grouping. */
export async function totalsBy(engine: Engine, which: GroupingName): Promise<Totals> {
  const { by, names, order, where, without = [] }: Grouping = groupings[which];
  const left = new Set([...without, ...(without.includes("owed") ? ["share"] : [])]);
  const columns = [...names.map(({ column }) => column), ...measured, share].filter(
    ({ column }) => !left.has(column),
  );
  const selected = [
    ...by.map((sql, at) => `${sql} AS k${at}`),
    ...names.map(({ sql }) => sql),
    ...measures.map(([column, , sql]) => `${sql} AS ${column}`),
  ];
  const rows = await engine.rows(
    `SELECT *, ${shareSql} FROM (
      SELECT ${selected.join(", ")} FROM counted c ${where === undefined ? "" : `WHERE ${where}`}
      ${by.length === 0 ? "" : `GROUP BY ${by.join(", ")}`})
     ORDER BY ${order}`,
  );
  return { columns, rows: laid(rows, columns) };
}

/** Rows of a query in the order of the columns. */
export const laid = (
  rows: readonly EngineRow[],
  columns: readonly TotalColumn[],
): readonly (readonly EngineCell[])[] => rows.map((row) => columns.map(({ column }) => row[column] ?? null));
