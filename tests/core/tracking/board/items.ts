import type { ParsedBook } from "../../../../src/core/book/parsed-book.ts";
import type { Day } from "../../../../src/core/calendar/day.ts";
import type { Owed, OwedState } from "../../../../src/core/tracking/owed/owed.ts";
import { bookOf } from "../../book-of.ts";

export interface Item {
  readonly unit: string;
  readonly campaign?: string;
  readonly milestone?: string;
  readonly period?: string;
  readonly cluster?: string;
  readonly state: OwedState;
  readonly due?: Day | null;
  readonly daysLate?: number | null;
  readonly workingDaysLate?: number | null;
  readonly score?: number | null;
}

/** Campaigns A and B, and C which is closed. */
export const { book }: { readonly book: ParsedBook } = bookOf({
  "Phong trào": [
    { Mã: "A", "Tên phong trào": "Phong trào A", "Trạng thái": "đang thực hiện" },
    { Mã: "B", "Tên phong trào": "Phong trào B" },
    { Mã: "C", "Tên phong trào": "Phong trào C", "Trạng thái": "đã tổng kết" },
  ],
});

/** Items as the tracking rules would give them, over one book with a row for each milestone and unit named. */
export function owedItems(items: readonly Item[]): readonly Owed[] {
  const keyOf = ({ campaign = "A", milestone = `${campaign}-1` }: Item): string => milestone;
  const milestones = new Map(
    items.map((item) => [
      keyOf(item),
      {
        Mã: keyOf(item),
        "Phong trào": item.campaign ?? "A",
        Việc: "đăng ký",
        "Áp dụng cho": "tất cả",
        "Thời hạn": "ngày 15/3/2026",
      },
    ]),
  );
  const units = new Map(
    items.map((item) => [
      item.unit,
      { Mã: item.unit, Tên: item.unit, Loại: "Sở Tư pháp", "Cụm/khối": item.cluster ?? "" },
    ]),
  );
  const { book } = bookOf({
    "Phong trào": [...new Set(items.map(({ campaign = "A" }) => campaign))].map((key) => ({
      Mã: key,
      "Tên phong trào": `Phong trào ${key}`,
    })),
    Mốc: [...milestones.values()],
    "Đơn vị": [...units.values()],
  });
  const milestoneAt = new Map([...milestones.keys()].map((key, index) => [key, book.milestones.rows[index]]));
  const unitAt = new Map([...units.keys()].map((key, index) => [key, book.units.rows[index]]));
  return items.map((item): Owed => {
    const [milestone, unit] = [milestoneAt.get(keyOf(item)), unitAt.get(item.unit)];
    if (milestone === undefined || unit === undefined) throw new Error("a row was not parsed");
    return {
      milestone,
      unit,
      clusters: item.cluster === undefined ? [] : [item.cluster],
      period: item.period ?? "",
      due: item.due === undefined ? "2026-03-15" : item.due,
      explain: [],
      received: null,
      state: item.state,
      daysLate: item.daysLate ?? 0,
      workingDaysLate: item.workingDaysLate ?? 0,
      score: item.score ?? null,
      row: undefined,
    };
  });
}

/** So many items of one state. */
export const many = (count: number, item: Item): readonly Item[] =>
  Array.from({ length: count }, (_, index) => ({ ...item, milestone: `${item.campaign ?? "A"}-${index}` }));
