import { expect, test } from "vitest";
import { sampleBook } from "../../sample-book.ts";
import { listed, papersOf } from "../make-paper.ts";

test("a submission of the council that has no day yet goes by the law of its session", () => {
  const { values } = papersOf("to-trinh-hoi-dong", sampleBook(), "QB-2017", "2026-03-05");
  const grounds = listed(values("QB-HOP-XET"), "can_cu", "chu");
  expect(grounds[0]).toBe("Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003;");
  expect(grounds.filter((line) => /2022|2025/u.test(line))).toEqual([]);
});
