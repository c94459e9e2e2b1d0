import { expect, test } from "vitest";
import type { Day } from "../../../../src/core/calendar/day.ts";
import { countSentence, newCells, workOut } from "../../../../src/core/tracking/deadline/work-out.ts";
import { campaignWith } from "../../small-office.ts";

const DAY = "2026-03-05" as Day;
const said =
  "Từ ngày 05/03/2026, lời văn “lúc thuận tiện” không đọc ra ngày nào; Hạn 15/02/2026 là ngày tính trước đó, được giữ nguyên.";

/** The cells of a milestone with these words, a day that stands, and what was said of it. */
function cellsOf(words: string, due: string, reason: string, today: Day) {
  const row = {
    Mã: "M",
    "Phong trào": "QB-2026",
    Việc: "đăng ký",
    "Áp dụng cho": "Sở Tư pháp",
    "Thời hạn": words,
    "⚙Hạn": due,
    "⚙Cách tính": reason,
  };
  const { book } = campaignWith({}, { Mốc: [row] });
  const worked = workOut(book, today);
  const [milestone] = book.milestones.rows;
  if (milestone === undefined) throw new Error("no milestone");
  return { cells: newCells(worked, "unmoved").milestones(milestone), sentence: countSentence(worked) };
}

test("words that can no longer be read leave the day standing, and ⚙Cách tính says since when", () => {
  const { cells, sentence } = cellsOf("lúc thuận tiện", "15/02/2026", "Ngày ghi trong kế hoạch.", DAY);
  expect(cells).not.toHaveProperty("due");
  expect(cells?.["reason"]).toMatch(new RegExp(`^${said} `, "u"));
  expect(sentence).toContain("1 mốc chưa hiểu thời hạn (1 mốc giữ hạn đã tính trước, xem cột ⚙Cách tính).");
});

test.each([
  ["the same words: the day since when stays", "lúc thuận tiện", "05/03/2026"],
  ["other words that cannot be read: it begins anew", "lúc thư thả", "06/04/2026"],
])("a month later, %s", (_, words, since) => {
  const { cells } = cellsOf(words, "15/02/2026", `${said} Chưa hiểu.`, "2026-04-06" as Day);
  expect(cells?.["reason"]).toMatch(new RegExp(`^Từ ngày ${since}, lời văn “${words}” `, "u"));
});

test("once the words are read again, the day is theirs and nothing is said of the old one", () => {
  const { cells } = cellsOf("chậm nhất là ngày 15/02/2026", "15/02/2026", `${said} Chưa hiểu.`, DAY);
  expect(cells?.["due"]).toEqual({ day: "2026-02-15" });
  expect(cells?.["reason"]).not.toContain("không đọc ra ngày nào");
});

test("a milestone that never had a day is left without one", () => {
  const { cells, sentence } = cellsOf("lúc thuận tiện", "", "", DAY);
  expect(cells?.["due"]).toBe("");
  expect(sentence).not.toContain("giữ hạn");
});
