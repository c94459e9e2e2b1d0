import { officeFigures } from "../book/office-figures.ts";
import { officeSettings } from "../book/office-settings.ts";
import { parametersText } from "../book/rule-parameters.ts";
import type { Day } from "../calendar/day.ts";
import { SHIPPED_DAYS_OFF } from "../calendar/working/shipped-days-off.ts";
import { ruleCards } from "../checks/check-book.ts";
import { shippedTemplates } from "../paper/shipped-templates.ts";
import type { Cell } from "../table/cell.ts";
import type { TableName } from "../tables/all-tables.ts";
import { foldKey } from "../text/fold.ts";
import { guideLines } from "./guide-lines.ts";
import { shippedTextBlocks } from "./text-blocks.ts";

export interface ShippedRows {
  readonly table: TableName;
  /** Column that tells whether the row is there already. */
  readonly identity: string;
  readonly rows: readonly Readonly<Record<string, Cell>>[];
  /**
   * Rows of one group come only to a book that has none of it, told by identity: an office that entered the announced
   * year must not get back the provisional days it took out. Rows without a group come one by one.
   */
  readonly group?: (identity: string) => string | undefined;
}

const provisionalYears: ReadonlySet<string> = new Set(
  SHIPPED_DAYS_OFF.filter(({ status }) => status === "tạm tính").map(({ day }) => day.slice(0, 4)),
);

const dayOr = (day: Day | null): Cell => (day === null ? "" : { day });

/**
 * The rows that a new book starts with. Rows that stand already, changed or not, are never written over.
 * @param version of the product, as the guide tells it
 */
export const shippedRows = (version: string): readonly ShippedRows[] => [
  {
    table: "settings",
    identity: "name",
    rows: [
      ...Object.values(officeSettings).map(({ name, fallback, remark, choices }) => ({
        name,
        value: fallback,
        remark: `${remark} Chọn: ${choices.join(" · ")}.`,
      })),
      ...Object.values(officeFigures).map(({ name, fallback, remark }) => ({
        name,
        value: fallback,
        remark,
      })),
    ],
  },
  {
    table: "daysOff",
    identity: "date",
    group: (day) => (provisionalYears.has(day.slice(0, 4)) ? day.slice(0, 4) : undefined),
    rows: SHIPPED_DAYS_OFF.map((row) => ({
      date: { day: row.day },
      kind: row.kind === "work" ? "làm bù" : "nghỉ",
      reason: row.reason,
      notice: row.notice,
      status: row.status,
    })),
  },
  {
    table: "templates",
    identity: "key",
    rows: shippedTemplates.map(({ name, title, paper }) => ({
      key: name,
      name: title,
      paper,
      origin: "kèm theo sổ",
    })),
  },
  {
    table: "textBlocks",
    identity: "key",
    // An office that made blocks of its own, or took ours out, must not get single ones back.
    group: () => "shipped",
    rows: shippedTextBlocks,
  },
  { table: "guide", identity: "step", rows: guideLines(version) },
  {
    table: "rules",
    identity: "key",
    rows: ruleCards.map(({ id, title, severity, parameters, source }) => ({
      key: id,
      title,
      severity,
      parameters: parametersText(parameters),
      source: source.text,
      from: dayOr(source.from),
      to: dayOr(source.to),
      verified: dayOr(source.verified),
    })),
  },
];

/** What identifies a shipped row, as the parsed sheet shows it. */
export function shippedIdentity(cell: Cell | undefined): string {
  if (cell === undefined) return "";
  return foldKey(typeof cell === "object" ? cell.day : String(cell));
}
