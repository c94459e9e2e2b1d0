import { cellDay, weekdayName } from "../../calendar/date-style.ts";
import type { Day } from "../../calendar/day.ts";
import type { WorkingCalendar } from "../../calendar/working/working-calendar.ts";
import { nfc } from "../../text/fold.ts";
import type { Owed } from "../owed/owed.ts";
import type { DueReminder } from "./ladder.ts";

/** What the letter calls each kind of *Việc*. */
const tasks: Readonly<Record<string, string>> = {
  "đăng ký": "Đăng ký thi đua",
  "kế hoạch": "Kế hoạch thực hiện phong trào",
  "báo cáo sơ kết": "Báo cáo sơ kết",
  "báo cáo tổng kết": "Báo cáo tổng kết",
  "hồ sơ khen thưởng": "Hồ sơ đề nghị khen thưởng",
};

/** Longest text of one cell in a letter; a cell can hold 50,000 characters. */
const LONGEST = 300;

/** A cell as one line of a letter. */
export function oneLine(typed: string): string {
  const line = nfc(typed.slice(0, 4 * LONGEST))
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  if (line.length <= LONGEST) return line;
  // A cut through an emoji would leave half a character behind.
  return `${line.slice(0, LONGEST).replace(/[\ud800-\udbff]$/u, "")}…`;
}

/** “thứ Ba, ngày 03/03/2026” */
export function dayInLetter(day: Day): string {
  return `${weekdayName(day)}, ngày ${cellDay(day)}`;
}

/** Numbers below ten take a zero in official letters: “02 việc”. */
export function counted(count: number): string {
  return count < 10 ? `0${count}` : String(count);
}

/** What has to be done: “Báo cáo sơ kết, tháng 02/2026”. */
export function taskName({ owed }: { readonly owed: Pick<Owed, "milestone" | "period"> }): string {
  const { task, minimum } = owed.milestone.values;
  const name = tasks[task] ?? (minimum === "" ? "Việc khác theo kế hoạch" : oneLine(minimum));
  return owed.period === "" ? name : `${name}, ${owed.period}`;
}

function standing({ owed, chase }: DueReminder, today: Day, calendar: WorkingCalendar): string {
  if (owed.due === today) return "hôm nay";
  if (owed.due > today) {
    const left = calendar.workingDaysBetween(today, owed.due);
    return left === 0
      ? "là ngày nghỉ, đề nghị hoàn thành trong hôm nay"
      : `còn ${counted(left)} ngày làm việc`;
  }
  const late = owed.workingDaysLate ?? 0;
  return `đã quá hạn${late > 0 ? ` ${counted(late)} ngày làm việc` : ""}${chase > 0 ? `; đôn đốc lần ${chase}` : ""}`;
}

/**
 * One thing to do as lines of a letter: what, for which campaign, until when, at least what, and how the day came about.
 * @param unit its unit's name where the letter speaks to several; "" otherwise
 */
export function reminderLines(
  item: DueReminder,
  context: { readonly today: Day; readonly calendar: WorkingCalendar },
  campaign: string,
  unit: string,
): readonly string[] {
  const { owed } = item;
  const { minimum, task } = owed.milestone.values;
  const [how = ""] = owed.explain;
  const fact = (label: string, text: string): readonly string[] =>
    text === "" ? [] : [`   ${label}: ${oneLine(text)}`];
  return [
    taskName(item),
    ...fact("Đơn vị", unit),
    ...fact(/^phong trào/iu.test(campaign) ? "Thuộc" : "Thuộc phong trào", campaign),
    ...fact(
      "Thời hạn",
      `${dayInLetter(owed.due)} (${standing(item, context.today, context.calendar)})${
        owed.state === "trả lại" ? "; văn bản Quý đơn vị đã gửi được trả lại để hoàn thiện" : ""
      }`,
    ),
    ...fact("Yêu cầu tối thiểu", tasks[task] === undefined ? "" : minimum),
    ...fact("Cách tính hạn", how),
  ];
}
