import type { Day } from "../day.ts";
import type { DayOffRow, DayOffStatus } from "./day-off.ts";

/** A row of the sheet "Ngày nghỉ" as shipped, with the Vietnamese name of where it comes from. */
export interface ShippedDayOff extends DayOffRow {
  readonly notice: string;
}

interface AnnouncedYear {
  readonly year: number;
  readonly notice: string;
  readonly status: DayOffStatus;
  /** Month and day "mm-dd" by reason. */
  readonly off: Readonly<Record<string, readonly string[]>>;
  readonly work?: Readonly<Record<string, readonly string[]>>;
}

const announced = (year: number): string => `Lịch nghỉ năm ${year} đã công bố (chưa tra số văn bản)`;
const recalled = (year: number): string => `Lịch nghỉ năm ${year}, ghi lại sau, cần đối chiếu`;

/**
 * Days fixed each year by the Prime Minister or announced by the ministry: shipped as rows, because swaps follow no
 * rule. Only weekdays off and Saturdays worked are listed (a Monday to Friday week). 2027 was not announced on
 * 22/9/2026; its rows are those of provisionalDays, so that the office has them at hand to correct.
 */
const YEARS: readonly AnnouncedYear[] = [
  {
    year: 2017,
    notice: recalled(2017),
    status: "hồi cứu",
    off: {
      "nghỉ bù Tết Dương lịch": ["01-02"],
      "Tết Nguyên đán": ["01-26", "01-27", "01-30", "01-31", "02-01"],
      "Giỗ Tổ Hùng Vương": ["04-06"],
      "Quốc tế lao động 01/5": ["05-01"],
      "nghỉ bù Ngày Chiến thắng 30/4": ["05-02"],
      "nghỉ bù Quốc khánh": ["09-04"],
    },
  },
  {
    year: 2021,
    notice: recalled(2021),
    status: "hồi cứu",
    off: {
      "Tết Dương lịch": ["01-01"],
      "Tết Nguyên đán": ["02-10", "02-11", "02-12", "02-15", "02-16"],
      "Giỗ Tổ Hùng Vương": ["04-21"],
      "Ngày Chiến thắng 30/4": ["04-30"],
      "nghỉ bù Quốc tế lao động 01/5": ["05-03"],
      "Quốc khánh": ["09-02", "09-03"],
    },
  },
  {
    year: 2022,
    notice: recalled(2022),
    status: "hồi cứu",
    off: {
      "nghỉ bù Tết Dương lịch": ["01-03"],
      "Tết Nguyên đán": ["01-31", "02-01", "02-02", "02-03", "02-04"],
      "nghỉ bù Giỗ Tổ Hùng Vương": ["04-11"],
      "nghỉ bù Ngày Chiến thắng 30/4": ["05-02"],
      "nghỉ bù Quốc tế lao động 01/5": ["05-03"],
      "Quốc khánh": ["09-01", "09-02"],
    },
  },
  {
    year: 2023,
    notice: announced(2023),
    status: "chính thức",
    off: {
      "nghỉ bù Tết Dương lịch": ["01-02"],
      "Tết Nguyên đán": ["01-20", "01-23", "01-24", "01-25", "01-26"],
      "Quốc tế lao động 01/5": ["05-01"],
      "nghỉ bù Giỗ Tổ Hùng Vương": ["05-02"],
      "nghỉ bù Ngày Chiến thắng 30/4": ["05-03"],
      "Quốc khánh": ["09-01"],
      "nghỉ bù Quốc khánh": ["09-04"],
    },
  },
  {
    year: 2024,
    notice: announced(2024),
    status: "chính thức",
    off: {
      "Tết Dương lịch": ["01-01"],
      "Tết Nguyên đán": ["02-08", "02-09", "02-12", "02-13", "02-14"],
      "Giỗ Tổ Hùng Vương": ["04-18"],
      "nghỉ hoán đổi với ngày 04/5/2024": ["04-29"],
      "Ngày Chiến thắng 30/4": ["04-30"],
      "Quốc tế lao động 01/5": ["05-01"],
      "Quốc khánh": ["09-02", "09-03"],
    },
    work: { "làm bù cho ngày 29/4/2024": ["05-04"] },
  },
  {
    year: 2025,
    notice: announced(2025),
    status: "chính thức",
    off: {
      "Tết Dương lịch": ["01-01"],
      "Tết Nguyên đán": ["01-27", "01-28", "01-29", "01-30", "01-31"],
      "Giỗ Tổ Hùng Vương": ["04-07"],
      "Ngày Chiến thắng 30/4": ["04-30"],
      "Quốc tế lao động 01/5": ["05-01"],
      "nghỉ hoán đổi với ngày 26/4/2025": ["05-02"],
      "Quốc khánh": ["09-01", "09-02"],
    },
    work: { "làm bù cho ngày 02/5/2025": ["04-26"] },
  },
  {
    year: 2026,
    notice: "Thông báo 9441 ngày 16/10/2025 của Bộ Nội vụ",
    status: "chính thức",
    off: {
      "Tết Dương lịch": ["01-01"],
      "nghỉ hoán đổi với ngày 10/01/2026": ["01-02"],
      "Tết Nguyên đán": ["02-16", "02-17", "02-18", "02-19", "02-20"],
      "nghỉ bù Giỗ Tổ Hùng Vương": ["04-27"],
      "Ngày Chiến thắng 30/4": ["04-30"],
      "Quốc tế lao động 01/5": ["05-01"],
      "nghỉ hoán đổi với ngày 22/8/2026": ["08-31"],
      "Quốc khánh": ["09-01", "09-02"],
    },
    work: { "làm bù cho ngày 02/01/2026": ["01-10"], "làm bù cho ngày 31/8/2026": ["08-22"] },
  },
  {
    year: 2026,
    notice: "Nghị quyết 28/2026/QH16, hiệu lực từ 01/7/2026",
    status: "chính thức",
    off: { "Ngày Văn hóa Việt Nam": ["11-24"] },
  },
  {
    year: 2027,
    notice: "Tạm tính theo quy tắc; đến 22/9/2026 chưa có thông báo chính thức",
    status: "tạm tính",
    off: {
      "Tết Dương lịch": ["01-01"],
      "Tết Nguyên đán": ["02-04", "02-05", "02-08"],
      "nghỉ bù Tết Nguyên đán": ["02-09", "02-10"],
      "Giỗ Tổ Hùng Vương": ["04-16"],
      "Ngày Chiến thắng 30/4": ["04-30"],
      "nghỉ bù Quốc tế lao động 01/5": ["05-03"],
      "Quốc khánh": ["09-02", "09-03"],
      "Ngày Văn hóa Việt Nam": ["11-24"],
    },
  },
];

const rowsOf = (entry: AnnouncedYear, kind: DayOffRow["kind"]): readonly ShippedDayOff[] =>
  Object.entries((kind === "off" ? entry.off : entry.work) ?? {}).flatMap(([reason, days]) =>
    days.map((monthDay) => ({
      day: `${entry.year}-${monthDay}` as Day, // literals above; the tests check each with isDay
      kind,
      reason,
      notice: entry.notice,
      status: entry.status,
    })),
  );

/** Shipped rows of the sheet "Ngày nghỉ", by day. */
export const SHIPPED_DAYS_OFF: readonly ShippedDayOff[] = YEARS.flatMap((entry) => [
  ...rowsOf(entry, "off"),
  ...rowsOf(entry, "work"),
]).sort((a, b) => (a.day < b.day ? -1 : 1));
