import type { FormulaCell, LinkCell } from "../table/cell.ts";
import { columnLetters } from "../table/marks.ts";
import { allTables, type TableName } from "../tables/all-tables.ts";

/** A whole column as set-up makes it; the reference follows it wherever a clerk moves it, as marks do (ADR 0017). */
function whole(table: TableName, key: string): string {
  const { sheet, columns } = allTables[table];
  const letters = columnLetters(Object.keys(columns).indexOf(key) + 1);
  return `'${sheet}'!${letters}:${letters}`;
}

/** How many rows have something in a column, the header left out. */
const rows = (table: TableName, key: string): string => `(COUNTA(${whole(table, key)})-1)`;

const rowsOf = (table: TableName, key: string, value: string): string =>
  `COUNTIF(${whole(table, key)};"${value}")`;

/** When a step of the guide is done, what is said then, and the tab that it leads to. */
interface StepState {
  readonly done: string;
  readonly said: string;
  readonly tab: TableName;
}

/** In the order of the numbered lines of the guide. */
const steps: readonly StepState[] = [
  { done: `${rows("signers", "name")}>0`, said: "", tab: "units" },
  { done: `${rows("units", "name")}>1`, said: `${rows("units", "name")}&" đơn vị"`, tab: "units" },
  {
    done: `${rows("campaigns", "title")}>0`,
    said: `${rows("campaigns", "title")}&" phong trào"`,
    tab: "campaigns",
  },
  {
    done: `${rows("milestones", "due")}>0`,
    said: `${rows("milestones", "due")}&" mốc có hạn"`,
    tab: "milestones",
  },
  {
    done: `${rowsOf("log", "what", "Kiểm tra dữ liệu")}>0`,
    said: `${rowsOf("results", "severity", "lỗi")}&" lỗi, "&${rowsOf("results", "severity", "cảnh báo")}&" cảnh báo"`,
    tab: "results",
  },
  { done: `${rows("papers", "key")}>0`, said: `${rows("papers", "key")}&" văn bản"`, tab: "papers" },
  {
    done: `${rowsOf("papers", "state", "đã ban hành")}>0`,
    said: `${rowsOf("papers", "state", "đã ban hành")}&" văn bản"`,
    tab: "papers",
  },
  {
    done: `${rows("tracking", "unit")}>0`,
    said: `${rowsOf("tracking", "state", "quá hạn")}&" việc quá hạn"`,
    tab: "tracking",
  },
  { done: `${rows("reminders", "recipient")}>0`, said: "", tab: "tracking" },
];

const textOf = ({ done, said }: StepState, at: number, state: string, row: number): string => {
  const told = said === "" ? `"✓ Xong"` : `"✓ Xong: "&${said}`;
  // The first that is not done yet, where all before it are.
  const next = `COUNTIF(${state}$1:${state}${row - 1};"✓*")=${at}`;
  return `IF(${done};${told};IF(${next};"→ Làm tiếp";"Chưa làm"))`;
};

/**
 * What stands beside a line of the guide: how far the book is with it, and a link to its tab. The formula asks the number that
 * its own line begins with, so that it tells the truth also where somebody moved the line.
 * @param row of the line
 * @param columns letters of the columns of steps and of states
 */
export function guideState(
  row: number,
  columns: { readonly step: string; readonly state: string },
): FormulaCell {
  const each = steps.map((step, at) => textOf(step, at, columns.state, row)).join(";");
  return { formula: `=IFERROR(CHOOSE(VALUE(LEFT(${columns.step}${row};1));${each});"")` };
}

/** The tab that the line leads to; undefined for a line without a number. */
export function guideLink(step: string): LinkCell | undefined {
  const to = steps[Number(/^\d/u.exec(step)?.[0] ?? 0) - 1];
  if (to === undefined) return undefined;
  const { sheet } = allTables[to.tab];
  return { text: sheet, to: { sheet, row: 1, column: 1 } };
}
