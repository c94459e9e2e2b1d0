import type { Fault } from "../../../src/local/google/run/faults.ts";
import { columnOf } from "../grid.ts";
import { LAN, type Office, said } from "../office.ts";
import {
  clerksRows,
  type Hand,
  OWN,
  rowOf,
  SHEET,
  sortRows,
  trackedSorted,
  typeCell,
  update,
} from "./tracking-office.ts";

const at = ({ book }: Office, header: string): number => columnOf(book, SHEET, header);

/** What another clerk does to Theo dõi; each finds its row by what stands in it, as people do. */
export const hands: readonly (readonly [name: string, act: Hand])[] = [
  ["puts an empty row in", (hand) => hand.insertRows(SHEET, 3, 1)],
  [
    "puts a row in and fills it",
    (hand, office) => {
      hand.insertRows(SHEET, 3, 1);
      for (const [header, text] of [
        ["Mốc", "M-SK"],
        ["Đơn vị", "STP-C"],
        [OWN, "chị Bảy"],
        ["Ngày nhận", "05/3/2026"],
      ] as const)
        office.types(SHEET, 3, header, text);
    },
  ],
  [
    "puts in the row that the command is about to add",
    (hand, office) => {
      hand.insertRows(SHEET, 2, 1);
      for (const [header, text] of [
        ["Mốc", "M-DK"],
        ["Đơn vị", "STP-B"],
        ["Ghi chú", "gõ tay"],
      ] as const)
        office.types(SHEET, 2, header, text);
    },
  ],
  ["deletes a row", (hand, office) => hand.deleteRows(SHEET, rowOf(office, "M-DK", "CUM-1"), 1)],
  ["sorts the sheet", (_hand, office) => sortRows(office, "Đơn vị", true)],
  [
    "enters a day",
    (_hand, office) => typeCell(office, rowOf(office, "M-DK", "STP-A"), "Ngày nhận", "05/3/2026"),
  ],
  [
    "corrects the remark of the monthly row",
    (_hand, office) => typeCell(office, rowOf(office, "M-THANG", "CUM-1"), "Ghi chú", "tháng Giêng"),
  ],
  [
    "puts a column in",
    (hand) => {
      hand.insertColumns(SHEET, 2, 1);
      hand.type(SHEET, 1, 2, "Điện thoại");
      hand.type(SHEET, 2, 2, "máy 12");
    },
  ],
  ["moves our column", (hand, office) => hand.moveColumn(SHEET, at(office, "⚙Trạng thái"), 1)],
  ["moves the key's column", (hand, office) => hand.moveColumn(SHEET, at(office, "Đơn vị"), 8)],
  ["renames a header", (_hand, office) => office.types(SHEET, 1, "Ghi chú", "Nhận xét")],
];

export interface Right {
  readonly clerks: readonly string[];
  readonly rows: readonly string[];
}

/** What the book holds where nobody disturbs: the clerk acts, then the command runs. */
export async function undisturbed(make: () => Promise<Office>, act: Hand): Promise<Right> {
  const office = await make();
  act(office.hand, office);
  const clerks = clerksRows(office);
  update(office);
  return { clerks, rows: kept(office) };
}

/** A row that we added in the moment in which a clerk typed the same: the clerk's counts, ours is empty and marked. */
const spare = JSON.stringify([
  ["Mốc", "M-SK"],
  ["Đơn vị", "STP-C"],
  ["⚙Hạn", 46218],
  ["⚙Ngày trễ", 0],
  ["⚙Trạng thái", "không còn phải nộp"],
  ["⚙Trễ (ngày làm việc)", 0],
]);

const kept = (office: Office): readonly string[] => trackedSorted(office).filter((line) => line !== spare);

const differences = (wanted: readonly string[], found: readonly string[]): readonly string[] => [
  ...wanted.filter((line) => !found.includes(line)).map((line) => `not there: ${line}`),
  ...found.filter((line) => !wanted.includes(line)).map((line) => `too much: ${line}`),
  ...(wanted.length === found.length ? [] : [`${found.length} rows`]),
];

/** Runs the command while another clerk acts at a call; then what is wrong, at once and after the next run. */
export async function disturbed(
  make: () => Promise<Office>,
  act: Hand,
  right: Right,
  fault: Pick<Fault, "method" | "nth">,
): Promise<readonly string[]> {
  const office = await make();
  const lan = office.clerk(LAN, { faults: [{ ...fault, edit: (hand) => act(hand, office) }] });
  lan.call("tracking");
  const flaws = [...differences(right.clerks, clerksRows(office))];
  if (!said(lan).startsWith("Đã cập nhật theo dõi: ")) flaws.push(said(lan));
  update(office);
  flaws.push(...differences(right.rows, kept(office)));
  return flaws.map((flaw) => `${fault.method} ${fault.nth}: ${flaw}`);
}
