import { shortDate } from "../calendar/date-style.ts";
import { addDays, type Day, dayParts, daysBetween } from "../calendar/day.ts";
import type { BookFacts } from "../facts/book-facts.ts";
import { filled, type RowCollector } from "./copied-rows.ts";
import { look } from "./review.ts";

/** When a new campaign runs, and in which rhythm. */
export interface StartSpan {
  readonly kind: "thường xuyên" | "chuyên đề" | "theo đợt";
  readonly from: Day;
  readonly to: Day;
}

/** Phases and milestones by default: each on a working day, each for a clerk to look at. */
export function startTimes(
  facts: BookFacts,
  { kind, from, to }: StartSpan,
  key: string,
  collector: RowCollector,
): void {
  const { book, calendar, settings } = facts;
  const shown = (day: Day): string => shortDate(day, settings().dateStyle);
  const june: Day = `${dayParts(from).year}-06-30`;
  const middle = from < june && june < to ? june : addDays(from, Math.floor(daysBetween(from, to) / 2));
  const two = kind === "thường xuyên" && from < to;
  const phases = two
    ? ([
        [from, middle],
        [addDays(middle, 1), to],
      ] as const)
    : ([[from, to]] as const);
  phases.forEach(([first, last], index) => {
    const cells = { campaign: key, number: index + 1, title: `Đợt ${index + 1}`, from: shown(first) };
    const dates = `${shown(first)} - ${shown(last)}`;
    collector.add(book.phases, {
      ...filled(cells),
      to: { cell: shown(last), remarks: [look("", dates, "Thời gian của đợt do sổ chia: xem lại.")] },
    });
  });
  const month = addDays(from, 45);
  // A report tells of what is over: it is written once the phase, or the campaign, has ended.
  const [interim, final] = [addDays(middle, 10), addDays(to, 15)];
  const due: readonly (readonly [string, string, number, Day])[] = [
    ["DK", "đăng ký", 1, month < middle ? month : middle],
    ...(kind === "theo đợt" ? [] : ([["SK", "báo cáo sơ kết", 1, interim]] as const)),
    ["TK", "báo cáo tổng kết", phases.length, final],
  ];
  for (const [code, task, phase, day] of due) {
    const before = calendar().isWorkingDay(day) ? day : calendar().previous(day);
    // No working day may stand before it in a campaign of a weekend.
    const words = `chậm nhất là ngày ${shown(before < from ? calendar().next(day) : before)}`;
    collector.add(book.milestones, {
      ...filled({ key: `${key}-${code}`, campaign: key, phase, task, remind: "10; 5; 2" }),
      audience: {
        cell: "tất cả",
        remarks: [look("", "tất cả", "Mốc áp dụng cho mọi đơn vị ở trang Đơn vị: thu hẹp nếu cần.")],
      },
      deadline: { cell: words, remarks: [look("", words, "Thời hạn do sổ đặt sẵn: xem lại.")] },
    });
  }
}
