import type { WorkingCalendar } from "./working-calendar.ts";

/**
 * What a clerk must know of the years that deadlines fall in: which calendars are not announced yet, and what to do. ""
 * when all are announced or recalled. For toasts, the board and the explanation of a deadline.
 */
export function provisionalYearsNotice(years: Iterable<number>, calendar: WorkingCalendar): string {
  const sorted = [...new Set(years)].sort((a, b) => a - b);
  const listed = (status: ReturnType<WorkingCalendar["yearStatus"]>): string =>
    sorted.filter((year) => calendar.yearStatus(year) === status).join(", ");
  const entered = listed("tạm tính");
  const reckoned = listed("tự tính");
  return [
    entered === ""
      ? ""
      : `Lịch nghỉ năm ${entered} ở trang Ngày nghỉ mới là tạm tính; khi có thông báo chính thức, sửa các dòng đó, đổi Tình trạng thành “chính thức” rồi bấm Tính thời hạn.`,
    reckoned === ""
      ? ""
      : `Trang Ngày nghỉ chưa ghi Tết Nguyên đán năm ${reckoned} nên ngày nghỉ được tự tính theo luật; ghi đủ các ngày theo thông báo của năm đó rồi bấm Tính thời hạn.`,
  ]
    .join(" ")
    .trim();
}
