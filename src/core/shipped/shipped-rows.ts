import { officeFigures } from "../book/office-figures.ts";
import { officeSettings } from "../book/office-settings.ts";
import { parametersText } from "../book/rule-parameters.ts";
import type { Day } from "../calendar/day.ts";
import { SHIPPED_DAYS_OFF } from "../calendar/working/shipped-days-off.ts";
import { titledRules } from "../checks/titled-rules.ts";
import { shippedTemplates } from "../paper/shipped-templates.ts";
import type { Cell } from "../table/cell.ts";
import { guideLines } from "./guide-lines.ts";
import { guidePrints } from "./guide-prints.ts";
import { lawRows } from "./law/law-rows.ts";
import { settingRemarks } from "./setting-remarks.ts";
import type { Shipped, ShippedRows } from "./shipped.ts";
import { shippedTextBlocks } from "./text-blocks.ts";

const provisionalYears = new Set(
  SHIPPED_DAYS_OFF.filter(({ status }) => status === "tạm tính").map(({ day }) => day.slice(0, 4)),
);

const entriesOf = <T extends object>(declared: T): readonly (readonly [keyof T, T[keyof T]])[] =>
  Object.entries(declared) as [keyof T, T[keyof T]][]; // a literal: its keys are all it has

const dayOr = (day: Day | null): Cell => (day === null ? "" : { day });

/** The rows that a new book starts with, but for the version that the guide names. */
const rows: readonly ShippedRows[] = [
  {
    table: "settings",
    identity: "name",
    rows: [
      ...entriesOf(officeSettings).map(([key, { name, fallback, choices }]) => ({
        name,
        value: fallback,
        remark: `${settingRemarks[key]} Chọn: ${choices.join(" · ")}.`,
      })),
      ...entriesOf(officeFigures).map(([key, { name, fallback }]) => ({
        name,
        value: fallback,
        remark: settingRemarks[key],
      })),
    ],
    groups: [],
  },
  {
    table: "daysOff",
    identity: "date",
    groups: [...provisionalYears],
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
    groups: [],
  },
  {
    table: "textBlocks",
    identity: "key",
    // An office that made blocks of its own, or took ours out, must not get single ones back: every key begins with "".
    groups: [""],
    rows: shippedTextBlocks,
  },
  { table: "guide", identity: "step", rows: guideLines, groups: [], known: guidePrints },
  {
    table: "rules",
    identity: "key",
    rows: [
      ...titledRules.map(({ id, title, severity, parameters, source }) => ({
        key: id,
        title,
        severity,
        parameters: parametersText(parameters),
        source: source.text,
        from: dayOr(source.from),
        to: dayOr(source.to),
        verified: dayOr(source.verified),
      })),
      ...lawRows.standards,
      ...lawRows.rewardMoney,
    ],
    groups: [],
  },
  ...(["awards", "dossierParts", "timeLimits", "legalTexts"] as const).map((table) => ({
    table,
    identity: "key",
    rows: lawRows[table],
    groups: [],
  })),
];

/** Everything that the build writes into the page of shipped rows (scripts/build.mjs). */
export const shipped: Shipped = {
  rows,
  daysOff: SHIPPED_DAYS_OFF.map(({ day, kind, reason, status }) => ({ day, kind, reason, status })),
};
