import { expect, test } from "vitest";
import { targetReached } from "../../../src/core/award/target-reached.ts";

test.each<[string, string, string, boolean | undefined]>([
  ["Thi hành án xong về việc", "70", "72,5", true],
  ["Thi hành án xong về việc", "70", "69,9", false],
  ["Thi hành án xong về việc", "≥ 70%", "70", true],
  ["Trình tặng Huân chương", "03 – 05", "03", true],
  ["Trình tặng Huân chương", "03 – 05", "2", false],
  ["Đơn thư tồn, không quá", "5", "5", true],
  ["Đơn thư tồn", "không quá 5", "6", false],
  ["Vụ việc", "1.200", "1.199", false],
  ["Vụ việc", "1.200", "1.200", true],
  ["Vụ việc", "100%", "12 vụ", undefined],
  ["Vụ việc", "hoàn thành", "90", undefined],
  ["Vụ việc", "70", "", undefined],
])("%s: %s assigned, %s reached → %s", (name, assigned, result, expected) => {
  expect(targetReached(name, assigned, result)).toBe(expected);
});
