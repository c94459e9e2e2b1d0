import { expect, test } from "vitest";
import { milestones, saidOf } from "../plan-said.ts";

test.each([
  ["lúc thuận tiện", "Chưa tính được ngày ở chỗ “lúc thuận tiện”."],
  ["trước ngày 20/02/2026", undefined],
  ["10 ngày làm việc kể từ ngày ký", undefined],
  ["theo hướng dẫn của Bộ Tư pháp", undefined],
  ["", undefined],
])("moc.khong-hieu-thoi-han %s", (words, message) => {
  const said = saidOf(
    "moc.khong-hieu-thoi-han",
    {},
    milestones({ "Áp dụng cho": "Sở Tư pháp", "Thời hạn": words }),
  );
  expect(said).toEqual(message === undefined ? [] : [["Thời hạn", message]]);
});
