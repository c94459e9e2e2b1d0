import { expect, test } from "vitest";
import { provisionalYearsNotice } from "../../../../src/core/calendar/working/provisional-notice.ts";
import { shippedCalendar } from "./shipped-calendar.ts";

const entered =
  "Lịch nghỉ năm 2027 ở trang Ngày nghỉ mới là tạm tính; khi có thông báo chính thức, sửa các dòng đó, đổi Tình trạng thành “chính thức” rồi bấm Tính thời hạn.";
const reckoned = (years: string): string =>
  `Trang Ngày nghỉ chưa ghi Tết Nguyên đán năm ${years} nên ngày nghỉ được tự tính theo luật; ghi đủ các ngày theo thông báo của năm đó rồi bấm Tính thời hạn.`;

test.each<[readonly number[], string]>([
  [[], ""],
  [[2026, 2025, 2017], ""],
  [[2027, 2026, 2027], entered],
  [[2029, 2028, 2029], reckoned("2028, 2029")],
  [[2028, 2027], `${entered} ${reckoned("2028")}`],
])("years %j are told as %j", (years, notice) =>
  expect(provisionalYearsNotice(years, shippedCalendar)).toBe(notice),
);
