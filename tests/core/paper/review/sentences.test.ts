import { expect, test } from "vitest";
import { sentKinds, sentSoFar } from "../../../../src/core/paper/review/sentences.ts";
import type { Owed, OwedState } from "../../../../src/core/tracking/owed/owed.ts";

const item = (state: OwedState, task = "đăng ký"): Owed =>
  ({ state, milestone: { values: { task } } }) as unknown as Owed;

const told = (states: readonly OwedState[]): string => {
  const items = states.map((state) => item(state));
  return sentSoFar(items, new Set(items.filter(({ state }) => state === "quá hạn")));
};

test.each<[readonly OwedState[], string]>([
  [["đúng hạn", "đúng hạn"], "đã gửi đủ 02 lượt, đều đúng hạn"],
  [["đúng hạn", "trễ hạn"], "đã gửi đủ 02 lượt (đúng hạn 01, trễ hạn 01)"],
  [["trễ hạn"], "đã gửi đủ 01 lượt, đều trễ hạn"],
  [["đúng hạn", "quá hạn"], "đã gửi 01 lượt, đều đúng hạn, chưa gửi 01 lượt, đều đã quá hạn"],
  [["đúng hạn", "chưa đến hạn"], "đã gửi 01 lượt, đều đúng hạn, chưa gửi 01 lượt, chưa lượt nào quá hạn"],
  [
    ["đúng hạn", "trễ hạn", "quá hạn", "chưa đến hạn"],
    "đã gửi 02 lượt (đúng hạn 01, trễ hạn 01), chưa gửi 02 lượt, trong đó quá hạn 01 lượt",
  ],
  [["chưa đến hạn"], "chưa có lượt nào được gửi, chưa lượt nào quá hạn"],
  [["quá hạn", "chưa đến hạn"], "chưa có lượt nào được gửi, trong đó quá hạn 01 lượt"],
])("%j: %s", (states, sentence) => expect(told(states)).toBe(sentence));

test.each<[readonly string[], string]>([
  [["báo cáo sơ kết"], "báo cáo"],
  [["hồ sơ khen thưởng", "đăng ký"], "đăng ký, hồ sơ"],
  [["báo cáo tổng kết", "khác"], "báo cáo, văn bản khác"],
  [["khác"], "văn bản"],
])("what had to be sent, %j, is called %s", (tasks, words) => {
  expect(sentKinds(tasks.map((task) => item("quá hạn", task)))).toBe(words);
});
