import type { Request } from "../../../src/app/all-verbs.ts";
import type { RowByHeader, RowsBySheet } from "../../core/book-of.ts";
import { nominated, wayOffice } from "../../core/nomination/nominated.ts";
import { ask, asked, type Clerk, LAN, type MemoryOffice, memoryOffice } from "../memory-office.ts";

const lawSheets = new Set(["Danh mục khen", "Hồ sơ luật", "Thời hạn luật", "Quy tắc"]);

/** A set-up book with these nominations and the law of {@link wayOffice}, on a day in December. */
export function desk(rows: readonly RowByHeader[], beside: RowsBySheet = {}): MemoryOffice {
  const office = memoryOffice({ ...wayOffice, ...beside, "Đề nghị": rows });
  // The law of the test in place of the long one that ships.
  for (const sheet of Object.keys(wayOffice).filter((name) => lawSheets.has(name)))
    office.hand.deleteRows(sheet, 2, office.book.read(sheet).length - (wayOffice[sheet]?.length ?? 0) - 1);
  office.now({ day: "2026-12-01", time: "08:00:00" });
  return office;
}

type Moved = Omit<Request<"nomination.move">, "verb" | "keys"> & { readonly keys: readonly string[] };

const plain: Moved = { keys: ["DN-1"], to: "", day: "", reason: "", number: "", decided: "", preview: false };

const request = (typed: Partial<Moved>): Request<"nomination.move"> => {
  const { keys, ...rest } = { ...plain, ...typed };
  return { verb: "nomination.move", ...rest, keys: keys.map((key) => ({ key })) };
};

export const moved = (office: MemoryOffice, typed: Partial<Moved>) =>
  asked(office.clerk(LAN, {}), request(typed));

export const movedBy = (clerk: Clerk, typed: Partial<Moved>) => ask(clerk, request(typed));

/** “1: đã nộp → đủ hồ sơ (02/12/2026, …)” of all steps of a nomination. */
export const stepsOf = (office: MemoryOffice, key: string): readonly string[] =>
  office.book.sheetNames().includes("Quá trình xét")
    ? office
        .rows("Quá trình xét")
        .filter((row) => row["Đề nghị"] === key)
        .map(
          (row) =>
            `${row["Bước"]}: ${row["Từ"] ?? ""} → ${row["Sang"]} (${[row["Ngày"], row["Lý do, căn cứ"]].filter((part) => part !== undefined).join(", ")})`,
        )
    : [];

export const cells = (office: MemoryOffice, key: string, ...headers: readonly string[]): readonly string[] =>
  headers.map((header) => office.reads("Đề nghị", key, header));

export { nominated };
