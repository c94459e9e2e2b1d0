import type { RowOf } from "../../book/parsed-book.ts";
import { cellDay } from "../../calendar/date-style.ts";
import type { Day } from "../../calendar/day.ts";
import type { BookFacts } from "../../facts/book-facts.ts";
import { boundAt } from "../../facts/bound-at.ts";
import { perBook } from "../../facts/per-book.ts";
import type { Spot } from "../../facts/spot.ts";
import { foldKey } from "../../text/fold.ts";
import { bookClusters, clusterDay } from "../../tracking/deadline/book-clusters.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

type Task = RowOf<"milestones">["values"]["task"];

interface Due {
  readonly row: RowOf<"milestones">;
  readonly due: Day;
}

/** What must have been done before each task of the same or a later phase. */
const earlier: Readonly<Partial<Record<Task, readonly Task[]>>> = {
  "báo cáo sơ kết": ["đăng ký", "kế hoạch"],
  "báo cáo tổng kết": ["đăng ký", "kế hoạch", "báo cáo sơ kết"],
  "hồ sơ khen thưởng": ["đăng ký", "kế hoạch"],
};

/** The milestones of each campaign that fall due once, on a day that is known. */
const dues = perBook(({ deadlines }): ReadonlyMap<string, readonly Due[]> => {
  const found = new Map<string, Due[]>();
  for (const { row, resolution } of deadlines()) {
    if (resolution.kind !== "resolved" || resolution.recurrence !== undefined) continue;
    const own = found.get(row.values.campaign);
    const one: Due = { row, due: resolution.due };
    if (own === undefined) found.set(row.values.campaign, [one]);
    else own.push(one);
  }
  return found;
});

/** Whether the first belongs to a later phase than the second: then it has nothing to wait for. */
const laterPhase = (a: Due, b: Due): boolean =>
  a.row.values.phase !== null && b.row.values.phase !== null && a.row.values.phase > b.row.values.phase;

/** The first day of each phase, by campaign and number. */
const phaseStarts = perBook(({ phases }: BookFacts): ReadonlyMap<string, Day> => {
  const starts = new Map<string, Day>();
  for (const { row, resolution } of phases()) {
    if (resolution.kind !== "resolved") continue;
    starts.set(`${row.values.campaign}\n${row.values.number}`, resolution.start ?? resolution.due);
  }
  return starts;
});

/** A milestone and one that should come after it, but is due before. */
interface Passed {
  readonly one: Due;
  readonly by: Due;
}

function passedIn(facts: BookFacts, own: readonly Due[]): readonly Passed[] {
  return own.flatMap((by): readonly Passed[] => {
    const first = earlier[by.row.values.task || "khác"];
    const start = phaseStarts(facts).get(`${by.row.values.campaign}\n${by.row.values.phase}`);
    // Due before its phase begins: told as that.
    if (first === undefined || (start !== undefined && by.due < start)) return [];
    return own
      .filter(
        (one) =>
          by.due < one.due && first.some((task) => task === one.row.values.task) && !laterPhase(one, by),
      )
      .map((one) => ({ one, by }));
  });
}

export const taskOrder: Rule = {
  id: "trinh-tu.moc",
  severity: "cảnh báo",
  ...plainCard,
  find: (facts) =>
    [...dues(facts).values()].flatMap((own) => {
      const pairs = passedIn(facts, own);
      const told = new Set<Due>();
      return pairs.flatMap(({ one, by }): readonly Spot[] => {
        // Where one milestone is passed over by several, or passes several over, it is the one that is wrong.
        const wrong = pairs.filter((pair) => pair.by === by).length > 1 ? by : one;
        if (told.has(wrong)) return [];
        told.add(wrong);
        return [
          {
            in: facts.book.milestones,
            row: wrong.row,
            column: "deadline",
            message: `Hạn ${one.row.values.task} ${cellDay(one.due)} (${one.row.key}) đến sau hạn ${by.row.values.task} ${cellDay(by.due)} (${by.row.key}).`,
            fix: "Sửa lại Thời hạn hoặc Việc của một trong hai mốc.",
          },
        ];
      });
    }),
};

/** The units above another in the matter of emulation: its superior, and what is called like a cluster of it on the day. */
const superiors = perBook(({ book, units }: BookFacts) => {
  const named = new Map([...units()].map(([key, { values }]) => [foldKey(values.name), key]));
  const clusters = bookClusters(book);
  return (unit: string, day: Day | null): readonly string[] => {
    const values = units().get(unit)?.values;
    if (values === undefined) return [];
    const called = clusters.of(unit, day).flatMap(({ cluster }) => named.get(foldKey(cluster)) ?? []);
    return [values.parent, ...called].filter((key) => key !== "" && key !== unit);
  };
});

/** Reports that a superior puts together from those of its units. */
const gathered: ReadonlySet<Task | ""> = new Set<Task>(["đăng ký", "báo cáo sơ kết", "báo cáo tổng kết"]);

export const superiorFirst: Rule = {
  id: "trinh-tu.cap-tren-truoc",
  severity: "cảnh báo",
  ...plainCard,
  find: (facts) => {
    const above = superiors(facts);
    return [...dues(facts).values()].flatMap((own) =>
      own.flatMap((one): readonly Spot[] => {
        const { task, phase } = one.row.values;
        if (!gathered.has(task)) return [];
        const day = clusterDay(facts.book, one.row.values.campaign, one.due);
        const higher = new Set([...boundAt(facts)(one.row.key)].flatMap((unit) => above(unit, day)));
        const passed = own.find(
          (other) =>
            other !== one &&
            other.row.values.task === task &&
            other.row.values.phase === phase &&
            other.due < one.due &&
            [...boundAt(facts)(other.row.key)].some((unit) => higher.has(unit)),
        );
        if (passed === undefined) return [];
        return [
          {
            in: facts.book.milestones,
            row: one.row,
            column: "deadline",
            message: `Hạn ${task} của đơn vị ${cellDay(one.due)} đến sau hạn của cấp tổng hợp ${cellDay(passed.due)} (${passed.row.key}).`,
            fix: "Đặt hạn của đơn vị trước hạn của cụm, khối hoặc của cơ quan cấp trên.",
          },
        ];
      }),
    );
  },
};
