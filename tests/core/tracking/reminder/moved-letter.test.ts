import { expect, test } from "vitest";
import type { Day } from "../../../../src/core/calendar/day.ts";
import { movedLetters } from "../../../../src/core/tracking/reminder/moved-letter.ts";

const move = (title: string, column: string, to: string | null, ...names: readonly string[]) => ({
  title,
  column,
  from: "2026-02-15" as Day,
  to: to as Day | null,
  told: {
    count: names.length,
    names,
    addresses: names.map((name) => `${name}@stp.vn`),
    kinds: [],
    withoutMail: { count: 0, names: [] },
  },
});

test("units of whom the same is to be told share a letter with all of it", () => {
  const letters = movedLetters([
    move("đăng ký: Phong trào A", "⚙Hạn", "2026-02-20", "QB", "AG"),
    move("báo cáo: Phong trào A", "⚙Hạn", null, "QB"),
    move("đợt 1: Phong trào A", "⚙Đến ngày", "2026-03-01", "QB", "AG"),
    move("kế hoạch: Phong trào A", "⚙Hạn", "2026-03-02"),
  ]);
  expect(letters.map(({ units, addresses }) => [units, addresses])).toEqual([
    [
      ["QB", "AG"],
      ["QB@stp.vn", "AG@stp.vn"],
    ],
    [["QB"], ["QB@stp.vn"]],
  ]);
  expect(letters[0]?.subject).toBe("Thông báo điều chỉnh 02 thời hạn của phong trào thi đua");
  expect(letters[0]?.body.split("\n")).toEqual([
    "Kính gửi:",
    "- QB;",
    "- AG.",
    "",
    "Thời hạn thực hiện phong trào thi đua được điều chỉnh như sau:",
    "1. Đăng ký: Phong trào A: từ ngày 15/02/2026 chuyển sang ngày 20/02/2026.",
    "2. Ngày kết thúc đợt 1: Phong trào A: từ ngày 15/02/2026 chuyển sang ngày 01/03/2026.",
    "",
    "Đề nghị Quý đơn vị thực hiện theo thời hạn mới.",
    "",
    "Trân trọng cảm ơn.",
  ]);
  expect(letters[1]?.body).toContain("Kính gửi: QB\n");
  expect(letters[1]?.body).toContain("thời hạn ngày 15/02/2026 không còn áp dụng");
});
