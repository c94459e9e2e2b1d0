import { expect, test } from "vitest";
import { rowName } from "../../../../src/core/book/row-name.ts";
import type { Day } from "../../../../src/core/calendar/day.ts";
import {
  countSentence,
  dayChanges,
  newCells,
  workOut,
} from "../../../../src/core/tracking/deadline/work-out.ts";
import type { RowByHeader } from "../../book-of.ts";
import { campaignWith } from "../../small-office.ts";

const milestone = (Mã: string, deadline: string, due: string): RowByHeader => ({
  Mã,
  "Phong trào": "QB-2026",
  Việc: "đăng ký",
  "Áp dụng cho": "Sở Tư pháp",
  "Thời hạn": deadline,
  "⚙Hạn": due,
});

const { book } = campaignWith(
  {},
  {
    Mốc: [
      milestone("TRONG", "15/02/2026", ""),
      milestone("NHU-CU", "15/02/2026", "15/02/2026"),
      milestone("DOI", "20/02/2026", "15/02/2026"),
      milestone("MAT", "theo hướng dẫn của Bộ", "15/02/2026"),
      milestone("CHO", "theo hướng dẫn của Bộ", ""),
    ],
    Đợt: [
      { "Phong trào": "QB-2026", "Đợt số": 1, Từ: "đầu năm", Đến: "30/6/2026" },
      { "Phong trào": "QB-2026", "Đợt số": 2, Từ: "01/7/2026", Đến: "31/12/2026", "⚙Đến ngày": "30/12/2026" },
    ],
  },
);
const worked = workOut(book, "2026-03-05" as Day);

test.each([
  ["unmoved", ["2026-02-15", "2026-02-15", "left", "left", ""], ["2026-06-30", "left"]],
  ["all", ["2026-02-15", "2026-02-15", "2026-02-20", "", ""], ["2026-06-30", "2026-12-31"]],
] as const)("%s days are written", (wanted, milestones, phases) => {
  const cells = newCells(worked, wanted);
  const shown = (cell: unknown): unknown =>
    typeof cell === "object" && cell !== null && "day" in cell ? cell.day : cell;
  expect(book.milestones.rows.map((row) => shown(cells.milestones(row)?.["due"] ?? "left"))).toEqual(
    milestones,
  );
  expect(book.phases.rows.map((row) => shown(cells.phases(row)?.["lastDay"] ?? "left"))).toEqual(phases);
});

test("every written milestone says how its day was worked out", () => {
  const reasons = book.milestones.rows.map((row) => newCells(worked, "all").milestones(row)?.["reason"]);
  expect(reasons.every((reason) => typeof reason === "string" && reason !== "")).toBe(true);
});

const named = (key: string): string => rowName(book.milestones, key);
const filled = { place: `Mốc: ${named("TRONG")}`, before: "", after: "15/02/2026" };
test.each([
  ["unmoved", [filled]],
  [
    "all",
    [
      filled,
      { place: `Mốc: ${named("DOI")}`, before: "15/02/2026", after: "20/02/2026" },
      { place: `Mốc: ${named("MAT")}`, before: "15/02/2026", after: "" },
      { place: "Đợt: đợt số 2", before: "30/12/2026", after: "31/12/2026" },
    ],
  ],
] as const)("%s: the log says from what to what", (wanted, changes) =>
  expect(dayChanges(worked, wanted)).toEqual(changes),
);

test("milestones are counted by what became of their words", () =>
  // Nobody entered the days off of 2026 in this book.
  expect(countSentence(worked)).toBe(
    "Đã tính 3 mốc; 2 mốc chờ hướng dẫn; 0 mốc chưa hiểu thời hạn. Trang Ngày nghỉ chưa ghi Tết Nguyên đán năm 2026 nên ngày nghỉ được tự tính theo luật; ghi đủ các ngày theo thông báo của năm đó rồi bấm Tính thời hạn.",
  ));
