import { foldKey } from "../text/fold.ts";
import { type DraftRow, draftRow } from "./draft.ts";
import type { PartParagraph } from "./plan-parts.ts";
import { type NamedUnits, unitsIn } from "./task-units.ts";

/** What a column of a table of tasks holds. */
type TaskColumn = "order" | "text" | "lead" | "support" | "time";

/** The tables of a paper's body, as rows of *Nội dung*. */
export interface TaskTable {
  /** The row that a line of a table makes; undefined for its header. */
  readonly rowOf: (paragraph: PartParagraph) => DraftRow | undefined;
}

const heads: readonly (readonly [TaskColumn, RegExp])[] = [
  ["order", /^(?:stt|tt|so tt|so thu tu|so)$/u],
  ["support", /phoi hop/u],
  ["lead", /chu tri|don vi thuc hien|co quan thuc hien|phu trach|nguoi thuc hien|don vi phu trach/u],
  ["time", /thoi gian|thoi han|tien do|han hoan thanh|ngay hoan thanh/u],
  ["text", /noi dung|nhiem vu|cong viec|hoat dong|viec/u],
];

/** How the reader joins the cells of a row. */
const cellsOf = (text: string): readonly string[] => text.split(" | ").map((cell) => cell.trim());

/** What each column holds, where the row is the header of a table of tasks. */
function headOf(cells: readonly string[]): readonly (TaskColumn | undefined)[] | undefined {
  const columns = cells.map((cell) => heads.find(([, pattern]) => pattern.test(foldKey(cell)))?.[0]);
  const isHead =
    cells.every((cell) => cell.length < 60) &&
    columns.includes("text") &&
    columns.some((c) => c === "lead" || c === "support" || c === "time");
  return isHead ? columns : undefined;
}

const OTHER = "Hàng của một bảng: sổ in thành đoạn văn, các ô cách nhau bằng dấu gạch đứng; xem lại.";
const TASK = "Hàng của bảng phân công: sổ in thành gạch đầu dòng kèm đơn vị và thời hạn; xem lại.";

/** A task as running text says it: what, who leads, who helps, until when. */
function sentence(cells: Readonly<Partial<Record<TaskColumn, string>>>): string {
  const { text = "", lead = "", support = "", time = "" } = cells;
  const parts = [
    text.replace(/[.;,]$/u, ""),
    lead === "" ? "" : `chủ trì: ${lead.replace(/[.;,]$/u, "")}`,
    support === "" ? "" : `phối hợp: ${support.replace(/[.;,]$/u, "")}`,
    time === "" ? "" : `thời gian: ${time.replace(/[.;,]$/u, "")}`,
  ];
  return parts.filter((part) => part !== "").join("; ");
}

/** Reads which lines of tables are headers of tables of tasks; the lines below each, as wide as it, are its rows. Of who does a task, those have cells that the book knows. */
export function taskTables(paragraphs: readonly PartParagraph[], known: NamedUnits): TaskTable {
  const heading = new Map<number, readonly (TaskColumn | undefined)[]>();
  const header = new Set<number>();
  let columns: readonly (TaskColumn | undefined)[] | undefined;
  for (const { at, place, text } of paragraphs) {
    if (place !== "table") {
      columns = undefined;
      continue;
    }
    const cells = cellsOf(text);
    const head = headOf(cells);
    if (head !== undefined) {
      columns = head;
      header.add(at);
    } else if (columns !== undefined && cells.length === columns.length) heading.set(at, columns);
  }
  return {
    rowOf: ({ at, text }) => {
      if (header.has(at)) return undefined;
      const cells = cellsOf(text);
      const named = heading.get(at);
      if (named === undefined) return draftRow(at, { rank: "đoạn", text }, { column: "", why: OTHER });
      const byColumn: Partial<Record<TaskColumn, string>> = {};
      named.forEach((column, index) => {
        const cell = cells[index] ?? "";
        if (column !== undefined && cell !== "")
          byColumn[column] = [byColumn[column] ?? "", cell].filter((part) => part !== "").join(" ");
      });
      return draftRow(
        at,
        {
          rank: "gạch -",
          text: sentence(byColumn),
          lead: unitsIn(byColumn.lead ?? "", known),
          support: unitsIn(byColumn.support ?? "", known),
        },
        { column: "text", why: TASK },
      );
    },
  };
}
