import { expect, test } from "vitest";
import { leadOf } from "../../../../src/core/calendar/phrase/lead.ts";

test.each([
  ["Trong vòng ", "Trong vòng ", "within"],
  ["hoàn thành trong phạm vi ", "trong phạm vi ", "within"],
  ["nộp nội trong ", "nội trong ", "within"],
  ["trong thời hạn ", "trong thời hạn ", "until"],
  ["gửi tối đa ", "tối đa ", "until"],
  ["thời gian tối đa là ", "thời gian tối đa là ", "until"],
  ["nộp hồ sơ chậm nhất là trước ", "chậm nhất là trước ", "before"],
  ["được tính kể từ ", "được tính kể từ ", "from"],
  ["ngay sau khi ", "ngay sau khi ", "after"],
  ["không trước ", "trước ", "vague"],
  ["khoảng ", "", "vague"],
  ["báo cáo ", "", undefined],
])("“%s” bounds by “%s”", (gap, words, bound) => {
  const lead = leadOf(gap);
  expect([gap.slice(lead.at), lead.bound]).toEqual([words, bound]);
});
