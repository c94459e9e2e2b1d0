import type { Return } from "../../../src/core/returns/return.ts";
import type { Cell } from "../../../src/core/table/cell.ts";
import type { Random } from "../laws/random.ts";
import type { MemoryOffice } from "../memory-office.ts";
import type { send } from "./returns-office.ts";

/** What a unit sent, and whether it was told that it came in. */
export interface Sent {
  readonly unit: string;
  readonly ticket: string;
  readonly about: Partial<Parameters<typeof send>[1]>;
  told: boolean;
}

/** One report of a unit; its words name the unit, so that a cell tells whose report it came from. */
export function about(random: Random, unit: string, nth: number): Sent["about"] {
  const name = `${unit} ${nth}`;
  const campaign = "QB-2026";
  return random.of<Sent["about"]>([
    {
      table: "tracking",
      target: `M-${1 + random.below(3)}|`,
      paper: name,
      cells: { received: "01/03/2026" },
    },
    { table: "registrations", campaign, target: "", paper: "", cells: { kind: "công trình", content: name } },
    { table: "targets", campaign, target: "Hồ sơ đúng hạn", paper: "", cells: { result: name } },
    {
      table: "nominations",
      campaign,
      target: "",
      paper: "",
      cells: { subject: "cá nhân", name, award: "GK" },
    },
  ]);
}

/** The same as it comes in a file. */
export function returnOf(
  { unit, about: { table = "tracking", target = "", cells = {}, paper = "" } }: Sent,
  key: string,
  sent: Return["sent"],
): Return {
  return {
    key,
    table,
    unit,
    campaign: "QB-2026",
    target,
    cells: { ...cells, ...(table === "tracking" ? { received: { day: "2026-03-01" }, paper } : {}) },
    sent,
    by: unit,
    at: "05/03/2026 08:00:00",
    source: `${unit}.xlsx`,
  };
}

/** A workbook that went out to a unit: a row of the book as it was then, whoever it belongs to. */
export interface Form {
  readonly about: Sent["about"];
  readonly column: string;
  readonly sent: Readonly<Record<string, Cell>>;
}

/** What goes out to a unit now: its result, or the registration of the first unit, which of another is refused. */
export function formOf(random: Random, office: MemoryOffice, unit: string): Form {
  if (random.below(2) === 0) {
    const row = office.rows("Chỉ tiêu").find((each) => each["Đơn vị"] === unit);
    const target = { table: "targets", target: "Hồ sơ đúng hạn" } as const;
    return { about: target, column: "result", sent: { result: row?.["Kết quả"] ?? "" } };
  }
  const row = office.rows("Đăng ký").find((each) => each["Mã"] === "DK-001");
  const registered = { table: "registrations", target: "DK-001" } as const;
  return { about: registered, column: "content", sent: { content: row?.["Nội dung"] ?? "" } };
}
