import type { TableName } from "../tables/all-tables.ts";
import type { returnKinds } from "../tables/deadline/returns.ts";
import type { ReturnTable } from "./return.ts";

type ReturnKind = (typeof returnKinds)[number];

/** How clerks call what comes into each table. */
export const kindOf: Readonly<Record<ReturnTable, ReturnKind>> = {
  tracking: "văn bản đã gửi",
  registrations: "đăng ký",
  targets: "kết quả chỉ tiêu",
  nominations: "đề nghị khen thưởng",
};

export const returnTables = Object.keys(kindOf) as readonly ReturnTable[];

/** The table of a kind; undefined for a cell that says none. */
export const tableOfKind = (kind: string): ReturnTable | undefined =>
  returnTables.find((table) => kindOf[table] === kind);

/** The columns of each table that a unit may say; what the desk decides is none of them. */
export const unitColumns: Readonly<Record<ReturnTable, readonly string[]>> = {
  tracking: ["received", "paper", "remark"],
  registrations: ["kind", "content", "award", "date"],
  targets: ["result"],
  nominations: [
    "subject",
    "name",
    "title",
    "position",
    "born",
    "award",
    "meritKind",
    "merit",
    "from",
    "to",
    "rating",
    "initiative",
    "earlierAwards",
    "dossier",
    "submitted",
  ],
};

/** Columns of *Báo về* that a clerk can type, with the column of the table that each is. */
export const typedColumns: Readonly<
  Record<ReturnTable, readonly (readonly [typed: string, said: string])[]>
> = {
  tracking: [
    ["date", "received"],
    ["paper", "paper"],
    ["remark", "remark"],
  ],
  registrations: [
    ["content", "content"],
    ["award", "award"],
    ["date", "date"],
  ],
  targets: [["result", "result"]],
  nominations: [
    ["content", "name"],
    ["award", "award"],
    ["date", "submitted"],
  ],
};

/** The sheets against which reports are judged, and into which they are taken over. */
export const judgedTables: ReadonlySet<TableName> = new Set([
  "campaigns",
  "phases",
  "milestones",
  "deadlineChanges",
  "tracking",
  "units",
  "daysOff",
  "settings",
  "returns",
  "registrations",
  "targets",
  "nominations",
  "awards",
  "people",
]);
