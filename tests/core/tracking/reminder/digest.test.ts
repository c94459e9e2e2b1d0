import { expect, test } from "vitest";
import type { RowOf } from "../../../../src/core/book/parsed-book.ts";
import type { Day } from "../../../../src/core/calendar/day.ts";
import type { Owed } from "../../../../src/core/tracking/owed/owed.ts";
import { type DueReminder, remindersDue } from "../../../../src/core/tracking/reminder/ladder.ts";
import { reminderPost } from "../../../../src/core/tracking/reminder/post.ts";
import { readReminded } from "../../../../src/core/tracking/reminder/register.ts";
import { bookOf } from "../../book-of.ts";
import { calendar, digestContext, officeLadder, owes } from "./reminder-office.ts";

const today: Day = "2026-03-05";
const item = (owed: Owed, rung: number, chase: number): DueReminder => {
  if (owed.due === null) throw new Error("no day");
  return { owed: { ...owed, due: owed.due }, rung, chase, copied: chase > 1 };
};

const everything: readonly DueReminder[] = [
  item(
    owes("PTP-DH", "M-DK", "2026-03-10", today, {
      explain: [
        "“03 ngày làm việc kể từ ngày ký” tính từ ngày liền sau ngày 05/3/2026.",
        "Không tính 2 ngày nghỉ.",
      ],
    }),
    -3,
    0,
  ),
  item(owes("TGPL", "M-K", "2026-03-08", today), -2, 0),
  item(owes("PTP-DH", "M-SK", "2026-03-02", today, { period: "tháng 02/2026" }), 3, 2),
  item(owes("TGPL", "M-SK", "2026-03-05", today, { state: "trả lại" }), 0, 0),
];

test("a letter as its recipient reads it", async () => {
  const [letter] = reminderPost(everything, digestContext(today, ["lanhdao@example.gov.vn"])).letters;
  if (letter === undefined) throw new Error("no letter");
  const { to, copies, from, subject, body, marks } = letter;
  const shown = [
    `Từ: ${from}`,
    `Đến: ${to}`,
    `Bản sao: ${copies.join("; ")}`,
    `Tiêu đề: ${subject}`,
    "",
    body,
  ];
  await expect(
    [...shown, "", "[Việc được nhắc, ở trang Thư nhắc]", marks, ""].join("\n"),
  ).toMatchFileSnapshot("../../../golden/said/thu-nhac.txt");
});

test("one letter an address, however it is typed; the most overdue first; who has none is listed", () => {
  const { letters, unaddressed } = reminderPost(
    [
      ...everything,
      item(owes("VP", "M-SK", "2026-02-27", today), 3, 1),
      item(owes("KHONG-CO", "M-SK", "2026-03-02", today), 3, 1),
      item(owes("KHONG-CO", "M-DK", "2026-03-02", today), 3, 1),
      item(owes("SAI", "M-SK", "2026-03-02", today), 3, 1),
    ],
    digestContext(today, []),
  );
  expect(letters.map(({ to, items }) => [to, items.length])).toEqual([
    ["vp@example.gov.vn", 1],
    ["ptp.donghoi@example.gov.vn", 4],
  ]);
  expect(unaddressed.map(({ unit, items }) => [unit.values.key, items])).toEqual([
    ["KHONG-CO", 2],
    ["SAI", 1],
  ]);
});

test("what a merged unit still owes is mailed to its successor, and says whose it was", () => {
  const { letters, unaddressed } = reminderPost(
    [
      item(owes("PTP-CU", "M-SK", "2025-12-30", today), 3, 1),
      item(owes("VP", "M-DK", "2026-03-02", today), 3, 1),
      item(owes("GIAI-THE", "M-SK", "2025-12-30", today), 3, 1),
    ],
    digestContext(today, []),
  );
  expect(letters.map(({ to, items }) => [to, items.length])).toEqual([["vp@example.gov.vn", 2]]);
  const [body = ""] = letters.map((letter) => letter.body);
  expect(body).toContain("Kính gửi: Văn phòng Sở\n");
  expect(body).toContain("   Đơn vị: Phòng Tư pháp thị xã Ba Đồn\n");
  expect(body.split("Đơn vị: ")).toHaveLength(2);
  expect(unaddressed.map(({ unit, items, ended }) => [unit.values.key, items, ended])).toEqual([
    ["GIAI-THE", 1, true],
  ]);
});

test.each<[number, readonly string[]]>([
  [1, []],
  [2, ["lanhdao@example.gov.vn"]],
])("on chase %i the copies are %j; nobody gets a copy of a letter to themselves", (chase, copies) => {
  const { letters } = reminderPost(
    [item(owes("VP", "M-SK", "2026-03-02", today), 3, chase)],
    digestContext(today, ["lanhdao@example.gov.vn", "VP@example.gov.vn"]),
  );
  expect(letters.map((letter) => letter.copies)).toEqual([copies]);
});

test.each<[string, readonly [Day, number][], string]>([
  ["overdue", [["2026-03-02", 3]], "Đôn đốc việc thi đua: 01 việc quá hạn"],
  ["due today", [["2026-03-05", 0]], "Nhắc việc thi đua: 01 việc đến hạn hôm nay"],
  ["soon", [["2026-03-06", -2]], "Nhắc việc thi đua: 01 việc sắp đến hạn"],
  [
    "two kinds",
    [
      ["2026-03-06", -2],
      ["2026-03-04", 1],
    ],
    "Đôn đốc việc thi đua: 01 việc quá hạn, 01 việc sắp đến hạn",
  ],
])("the subject counts what is %s", (_, dues, subject) => {
  const items = dues.map(([due, rung]) => item(owes("VP", "M-SK", due, today), rung, 0));
  expect(reminderPost(items, digestContext(today, [])).letters.map((letter) => letter.subject)).toEqual([
    subject,
  ]);
});

test("a letter holds 300 things at most, the most overdue; the rest is not marked as mailed", () => {
  const many = Array.from({ length: 310 }, (_, index) =>
    item(
      owes("VP", "M-SK", index < 305 ? "2026-03-02" : "2026-02-02", today, { period: `kỳ ${index}` }),
      3,
      1,
    ),
  );
  const [letter] = reminderPost(many, digestContext(today, [])).letters;
  expect(letter?.items).toHaveLength(300);
  expect(
    letter?.marks
      .split("\n")
      .slice(0, 5)
      .every((mark) => mark.includes("hạn 02/02/2026")),
  ).toBe(true);
  expect(letter?.marks.split("\n")).toHaveLength(300);
});

test("a letter keeps below what the service takes, whatever stands in the cells", () => {
  const many = Array.from({ length: 300 }, (_, index) =>
    item(owes("VP", "M-K", "2026-03-02", today, { period: `kỳ ${index} ${"ề".repeat(900)}` }), 3, 1),
  );
  const [letter] = reminderPost(many, digestContext(today, [])).letters;
  expect(new TextEncoder().encode(letter?.body ?? "").length).toBeLessThan(200 * 1024);
  expect(letter?.marks.length).toBeLessThan(50_000);
  expect(letter?.items.length).toBeGreaterThan(10);
});

test("a line break in a cell cannot forge a line of the letter", () => {
  const owed = owes("VP", "M-SK", "2026-03-02", today, { explain: ["Tính xong.\n\nTrân trọng\u0007."] });
  const [letter] = reminderPost([item(owed, 3, 1)], digestContext(today, [])).letters;
  expect(letter?.body).toContain("Cách tính hạn: Tính xong. Trân trọng .");
});

/** The register after these letters: [date, recipient, state, items]. */
const registerOf = (
  rows: readonly (readonly [string, string, string, string])[],
): readonly RowOf<"reminders">[] =>
  bookOf({
    "Thư nhắc": rows.map(([date, recipient, state, items]) => ({
      Ngày: date,
      "Người nhận": recipient,
      "Trạng thái": state,
      "Việc được nhắc": items,
    })),
  }).book.reminders.rows;

test.each<[string, string, string, boolean]>([
  ["05/03/2026", "đã gửi", "", true],
  ["05/03/2026", "đang gửi", "", true],
  ["05/03/2026", "chưa chắc", "", true],
  ["05/03/2026", "không gửi được", "", false],
  ["05/03/2026", "chờ gửi", "", false],
  ["04/03/2026", "đã gửi", "", true],
  ["04/03/2026", "đang gửi", "", false],
  ["04/03/2026", "chưa chắc", "", false],
  ["05/03/2026", "chưa chắc", "vp@example.gov.vn", false],
])("a letter of %s that is “%s” (sent again: “%s”) counts as reminded: %s", (date, state, again, counts) => {
  const owed = owes("VP", "M-SK", "2026-03-02", today);
  const [letter] = reminderPost([item(owed, 3, 1)], digestContext(today, [])).letters;
  const rows = registerOf([[date, "vp@example.gov.vn", state, letter?.marks ?? ""]]);
  const except = again === "" ? "" : (rows[0]?.id ?? "");
  const reminded = readReminded(rows, today, except);
  const { due } = remindersDue([owed], { today, calendar, ladder: officeLadder, reminded });
  expect(due.length).toBe(counts ? 0 : 1);
});

test("a cell that a clerk wrote over counts for nothing and breaks nothing", () => {
  const rows = registerOf([["04/03/2026", "vp@example.gov.vn", "đã gửi", "đã nhắc hết rồi\n · bậc +3\nbậc"]]);
  expect([...readReminded(rows, today, "")]).toEqual([]);
});
