import { countOwed } from "../../tracking/board/counts.ts";
import type { Owed } from "../../tracking/owed/owed.ts";
import { inProse } from "./milestones.ts";

/** What units had to send, in the words of *Việc*, in the order of a campaign's life. */
const KINDS: readonly (readonly [words: string, tasks: readonly string[]])[] = [
  ["đăng ký", ["đăng ký"]],
  ["kế hoạch", ["kế hoạch"]],
  ["báo cáo", ["báo cáo sơ kết", "báo cáo tổng kết"]],
  ["hồ sơ", ["hồ sơ khen thưởng"]],
];

/** “đăng ký, báo cáo”: only what was asked for; “văn bản” where none of it is. */
export function sentKinds(items: readonly Owed[]): string {
  const tasks = new Set<string>(items.map(({ milestone }) => milestone.values.task));
  const named = KINDS.filter(([, some]) => some.some((task) => tasks.has(task))).map(([words]) => words);
  const known = KINDS.flatMap(([, some]) => some);
  const more = [...tasks].some((task) => !known.includes(task));
  if (named.length === 0) return "văn bản";
  return [...named, ...(more ? ["văn bản khác"] : [])].join(", ");
}

/** “đã gửi 05 lượt (đúng hạn 04, trễ hạn 01), chưa gửi 03 lượt, trong đó quá hạn 02 lượt”: no figure that is nought. */
export function sentSoFar(items: readonly Owed[], late: ReadonlySet<Owed>): string {
  const { of, received, open } = countOwed(items);
  const [inTime, tooLate] = [of["đúng hạn"], of["trễ hạn"]];
  const overdue = items.filter((item) => late.has(item)).length;
  const when =
    tooLate === 0
      ? ", đều đúng hạn"
      : inTime === 0
        ? ", đều trễ hạn"
        : ` (đúng hạn ${inProse(inTime)}, trễ hạn ${inProse(tooLate)})`;
  const sent =
    received === 0
      ? "chưa có lượt nào được gửi"
      : `đã gửi ${open === 0 ? "đủ " : ""}${inProse(received)} lượt${when}`;
  if (open === 0) return sent;
  const missed = overdue === open ? ", đều đã quá hạn" : `, trong đó quá hạn ${inProse(overdue)} lượt`;
  const waiting = received === 0 ? "" : `, chưa gửi ${inProse(open)} lượt`;
  return `${sent}${waiting}${overdue === 0 ? ", chưa lượt nào quá hạn" : missed}`;
}
