import { addDays, type Day, type Weekday, weekday } from "../day.ts";
import type { DayOff } from "./day-off.ts";
import { hungKingsDay, tetDay } from "./lunar.ts";

interface Holiday {
  readonly day: Day;
  readonly name: string;
}

const named = (name: string, ...days: readonly Day[]): readonly Holiday[] =>
  days.map((day) => ({ day, name }));

/**
 * Five days around mùng 1. The announced years 2017 and 2021–2026 took two days before it and three from it, but one and
 * four where it is a Tuesday (2022, 2026), which frees a whole week.
 */
const tetDays = (year: number): readonly Day[] => {
  const first = tetDay(year);
  const before = weekday(first) === 2 ? 1 : 2;
  return [0, 1, 2, 3, 4].map((n) => addDays(first, n - before));
};

/**
 * Since 2021 Quốc khánh is 02/9 and the day right before or after (Bộ luật Lao động 2019, Điều 112). Announced so far:
 * the day after on a Monday (2024) and Thursday (2021), else the day before (2022, 2023, 2025, 2026); no Sunday yet.
 */
const nationalDays = (year: number): readonly Day[] => {
  const day: Day = `${year}-09-02`;
  if (year < 2021) return [day];
  const after: readonly Weekday[] = [1, 4, 7];
  return after.includes(weekday(day)) ? [day, `${year}-09-03`] : [`${year}-09-01`, day];
};

/** By the law in force that year; codes before that of 2012 are not told apart. */
const holidays = (year: number): readonly Holiday[] => [
  ...named("Tết Dương lịch", `${year}-01-01`),
  ...named("Tết Nguyên đán", ...tetDays(year)),
  ...named("Giỗ Tổ Hùng Vương", hungKingsDay(year)),
  ...named("Ngày Chiến thắng 30/4", `${year}-04-30`),
  ...named("Quốc tế lao động 01/5", `${year}-05-01`),
  ...named("Quốc khánh", ...nationalDays(year)),
  // Nghị quyết 28/2026/QH16, Điều 2, in force 01/7/2026
  ...(year < 2026 ? [] : named("Ngày Văn hóa Việt Nam", `${year}-11-24`)),
];

/**
 * The days off of a year as the rules give them, for a year without its own rows: holidays, and for each on a day that
 * the office's week (ISO weekdays) leaves free the next working day (Bộ luật Lao động 2019, Điều 111.3). Swaps of working
 * days follow no rule and are missing. By day; only working weekdays.
 */
export function provisionalDays(year: number, officeWeek: ReadonlySet<number>): readonly DayOff[] {
  // The state whose holidays these are was founded in 1945; a mistyped year must not run out of the calendar either.
  if (year < 1945) return [];
  const works = (day: Day): boolean => officeWeek.has(weekday(day));
  const all = [...holidays(year)].sort((a, b) => (a.day < b.day ? -1 : 1));
  const taken = new Set(all.map(({ day }) => day));
  const free = ({ day, name }: Holiday): Holiday => {
    if (works(day)) return { day, name };
    let next = addDays(day, 1);
    while (!works(next) || taken.has(next)) next = addDays(next, 1);
    taken.add(next);
    return { day: next, name: `nghỉ bù ${name}` };
  };
  return all
    .map(free)
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .map(({ day, name }) => ({ day, kind: "off", reason: `${name}, tự tính` }));
}
