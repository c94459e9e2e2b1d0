import type { Clause } from "./clause.ts";
import { celebrates, isBeforeHoliday, type Role, roleOf } from "./role.ts";

export interface Judged {
  readonly clause: Clause;
  readonly role: Role;
}

/** “trước lễ 30/4” ends before the day, as “trước 30/4” does. */
const boundByHoliday = (clause: Clause): Clause => {
  if (clause.kind !== "days" || !isBeforeHoliday(clause)) return clause;
  const from = clause.gap.toLowerCase().lastIndexOf("trước");
  const at = clause.at - (clause.gap.length - from);
  return { ...clause, at, timeAt: at, bound: "before", before: true, gap: clause.gap.slice(0, from) };
};

/** The role of each clause. Rhythms are aside: they say how often the others come. */
export function judge(text: string, clauses: readonly Clause[]): readonly Judged[] {
  const judged: Judged[] = [];
  let isFirst = true;
  let told = 0;
  for (const [index, each] of clauses.entries()) {
    const clause = boundByHoliday(each);
    const next = clauses[index + 1];
    const rhythmBehind = next?.kind === "rhythm" && !/[a-zÀ-ỹ]/iu.test(next.gap.replace(/của/iu, ""));
    const last = judged[judged.length - 1];
    const role = roleOf(clause, {
      words: text.slice(clause.at, clause.to).trim(),
      behind: text.slice(rhythmBehind ? next.to : clause.to),
      afterDeadline: judged.some((before) => before.role === "deadline"),
      isFirst,
      afterCelebration:
        celebrates(text.slice(told, clause.at)) ||
        (last?.clause.kind === "length" && /^[ ,(]*$/u.test(clause.gap)),
    });
    judged.push({ clause, role });
    if (role !== "aside") {
      isFirst = false;
      told = clause.to;
    }
  }
  return judged;
}
