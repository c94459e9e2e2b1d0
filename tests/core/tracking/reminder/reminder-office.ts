import type { Day } from "../../../../src/core/calendar/day.ts";
import { workingCalendar } from "../../../../src/core/calendar/working/working-calendar.ts";
import type { Owed, OwedState } from "../../../../src/core/tracking/owed/owed.ts";
import { unitReaders } from "../../../../src/core/tracking/owed/unit-readers.ts";
import type { DigestContext } from "../../../../src/core/tracking/reminder/digest.ts";
import { bookOf } from "../../book-of.ts";

/** Three units, two of them with one address, and three milestones of one campaign. */
const { book } = bookOf({
  "Đơn vị": [
    {
      Mã: "PTP-DH",
      Tên: "Phòng Tư pháp thành phố Đồng Hới",
      Loại: "Phòng Tư pháp",
      Email: "ptp.donghoi@example.gov.vn",
    },
    { Mã: "TGPL", Tên: "Trung tâm Trợ giúp pháp lý", Loại: "khác", Email: "PTP.DongHoi@example.gov.vn" },
    { Mã: "VP", Tên: "Văn phòng Sở", Loại: "khác", Email: "vp@example.gov.vn" },
    { Mã: "KHONG-CO", Tên: "Đơn vị chưa ghi Email", Loại: "khác" },
    {
      Mã: "PTP-CU",
      Tên: "Phòng Tư pháp thị xã Ba Đồn",
      Loại: "Phòng Tư pháp",
      "Hiệu lực đến": "31/12/2025",
      "Đơn vị kế thừa": "VP",
      Email: "cu@example.gov.vn",
    },
    {
      Mã: "GIAI-THE",
      Tên: "Ban Quản lý dự án",
      Loại: "khác",
      "Hiệu lực đến": "31/12/2025",
      Email: "bql@example.gov.vn",
    },
    { Mã: "SAI", Tên: "Đơn vị ghi sai Email", Loại: "khác", Email: "sai@@x" },
  ],
  Mốc: [
    { Mã: "M-SK", "Phong trào": "QB", Việc: "báo cáo sơ kết", "Áp dụng cho": "tất cả", "Thời hạn": "x" },
    {
      Mã: "M-DK",
      "Phong trào": "QB",
      Việc: "đăng ký",
      "Áp dụng cho": "tất cả",
      "Thời hạn": "x",
      "Yêu cầu tối thiểu": "ít nhất 01 công trình",
      "Nhắc trước": "8; 3",
    },
    {
      Mã: "M-K",
      "Phong trào": "QB",
      Việc: "khác",
      "Áp dụng cho": "tất cả",
      "Thời hạn": "x",
      "Yêu cầu tối thiểu": "Danh sách cá nhân tiêu biểu",
    },
  ],
});

function rowNamed<R extends { readonly values: { readonly key: string } }>(
  rows: readonly R[],
  key: string,
): R {
  const row = rows.find(({ values }) => values.key === key);
  if (row === undefined) throw new Error(`no row ${key}`);
  return row;
}

/** Monday to Friday, with Tết 2026 off and a make-up Saturday before it. */
export const calendar = workingCalendar(
  [
    ...["16", "17", "18", "19", "20"].map((day) => ({
      day: `2026-02-${day}` as Day,
      kind: "off" as const,
      reason: "Tết Nguyên đán",
      status: "chính thức" as const,
    })),
    { day: "2026-02-14", kind: "work", reason: "làm bù", status: "chính thức" as const },
  ],
  [1, 2, 3, 4, 5],
);

export const officeLadder = [-10, -5, -2, 0, 1, 3];

/** What a unit owes at a milestone; days late are counted to `today`. */
export function owes(
  unit: string,
  milestone: string,
  due: Day | null,
  today: Day,
  more: Partial<Owed> = {},
): Owed {
  const late = due !== null && due < today;
  const state: OwedState = due === null ? "chờ hướng dẫn" : late ? "quá hạn" : "chưa đến hạn";
  return {
    milestone: rowNamed(book.milestones.rows, milestone),
    unit: rowNamed(book.units.rows, unit),
    clusters: [],
    period: "",
    due,
    explain: [],
    received: null,
    state,
    daysLate: null,
    workingDaysLate: due === null ? null : late ? calendar.workingDaysBetween(due, today) : 0,
    score: null,
    row: undefined,
    ...more,
  };
}

export function digestContext(today: Day, copies: readonly string[]): DigestContext {
  return {
    today,
    calendar,
    copies,
    readerOf: unitReaders(book, today),
    campaignOf: () => ({ title: "Phong trào thi đua năm 2026", issuer: "Sở Tư pháp tỉnh Quảng Bình" }),
  };
}
