import { dayParts } from "../day.ts";
import type { Atom } from "./atom.ts";
import type { Clause, DaysClause } from "./clause.ts";
import type { DayNumber, Length, TimeExpression } from "./expression/expression.ts";
import { dayOf, type SpanReading } from "./expression/span-reading.ts";
import { type RangeReading, readRange } from "./range.ts";

const JOIN =
  /^ ?[,;]? ?(?:và )?(?:-|(?:cho )?(?:đến|tới)|kết thúc)(?: (?:hết|trước|khi|vào|là|thời điểm|kết thúc)){0,3}:? ?$/iu;
const NOTHING = /^[ ,]*$/u;
const COMPARED = /^ ?(?:so với|tính đến) ?$/iu;
const AT_LEAST = /^[ ,]*(?:(?:ít nhất|tối thiểu|là) ){0,2}$/iu;
const OF = /^ (?:của|trong) $/iu;
const ANCHOR_BEHIND = /^,? ?(?:(?:tính |kể ){0,2}từ|sau|(trước))(?: khi)? ([^,;.()]+)/iu;
const ANCHOR_AHEAD =
  /(?<![a-zÀ-ỹ])(?:(?:kể |tính )?từ|sau|(trước))(?: khi)? ([^;.()]{1,120}?)[ ,]*(?:ít nhất|tối thiểu)? ?$/iu;

const isTime = (atom: Atom | undefined): atom is Atom<TimeExpression> => atom?.kind === "time";

const named = (reading: SpanReading): RangeReading =>
  reading.kind === "span" ? { kind: "span", named: reading, events: [reading] } : reading;

const ofTime = (atom: Atom<TimeExpression>): DaysClause => ({
  ...atom,
  kind: "days",
  at: atom.leadAt,
  timeAt: atom.at,
  isRange: false,
  // “tính từ năm 2011-2016” has its end within.
  bound: atom.bound === "from" && atom.isStage ? "within" : atom.bound,
  before: atom.bound === "before",
  read: (year) => named(atom.read(year)),
});

const ofRange = (
  from: Atom<TimeExpression | DayNumber>,
  to: Atom<TimeExpression>,
  text: string,
): DaysClause => {
  const words = {
    all: text.slice(from.leadAt, to.to),
    from: text.slice(from.at, from.to),
    before: /trước/iu.test(text.slice(from.to, to.at)),
  };
  const fromYear = from.kind === "time" ? from.year : undefined;
  const year = to.year ?? fromYear;
  return {
    kind: "days",
    at: from.leadAt,
    timeAt: from.leadAt,
    to: to.to,
    gap: from.gap,
    bound: from.bound === "from" ? "within" : from.bound,
    size: to.size,
    isRange: true,
    before: words.before,
    ...(year === undefined ? {} : { year }),
    ...(to.shift === undefined ? {} : { shift: to.shift }),
    read: (borrowed) => readRange(from, to, words, borrowed),
    notes: to.notes,
  };
};

/** "ngày 20 của tháng 9/2026". */
const dayOfMonth = (day: Atom<DayNumber>, month: Atom<TimeExpression>, text: string): DaysClause => ({
  ...ofTime({ ...month, size: "day" }),
  at: day.leadAt,
  timeAt: day.at,
  gap: day.gap,
  bound: day.bound,
  before: day.bound === "before",
  read: (year) => {
    const reading = month.read(year);
    if (reading.kind !== "span") return reading;
    const { year: inYear, month: inMonth } = dayParts(reading.start);
    return named(dayOf(text.slice(day.at, month.to), inYear, inMonth, day.day));
  },
});

/** Which days a length is counted from, or undefined where it stands by itself. */
function counted(length: Atom<Length>, next: Atom | undefined, text: string): Clause | undefined {
  const base = { kind: "count", length, bound: length.bound, gap: length.gap, at: length.leadAt } as const;
  if (isTime(next) && NOTHING.test(next.gap) && length.bound !== "before") {
    const way = next.bound === "before" ? "ahead" : "since";
    if (next.bound === "from" || next.bound === "after" || next.bound === "before")
      return { ...base, way, anchor: next, to: next.to };
  }
  if (isTime(next) && COMPARED.test(text.slice(length.to, next.at)) && length.bound === "before")
    return { ...base, way: "ahead", anchor: next, to: next.to };
  const behind = ANCHOR_BEHIND.exec(text.slice(length.to));
  if (
    behind !== null &&
    length.bound !== "before" &&
    (next === undefined || next.leadAt > length.to + behind[0].length - 1)
  ) {
    const way = behind[1] === undefined ? "since" : "ahead";
    return { ...base, way, anchor: (behind[2] ?? "").trim(), to: length.to + behind[0].length };
  }
  const ahead = ANCHOR_AHEAD.exec(length.gap);
  const isShort =
    length.period !== undefined && length.period.unit !== "month" && length.period.unit !== "year";
  if (ahead === null || !isShort || length.bound === "before" || length.bound === "after") return undefined;
  const way = ahead[1] === undefined ? "since" : "ahead";
  return { ...base, way, anchor: ahead[2] ?? "", gap: length.gap.slice(0, ahead.index), to: length.to };
}

/**
 * What the expressions say together: "từ … đến …" as one range, a length with the day it is counted from, "ngày 20 của
 * tháng 9" as one day. Each clause keeps the words before it, which tell its role.
 */
export function clausesOf(text: string, atoms: readonly Atom[]): readonly Clause[] {
  const clauses: Clause[] = [];
  for (let index = 0; index < atoms.length; index += 1) {
    const atom = atoms[index];
    const next = atoms[index + 1];
    if (atom === undefined) break;
    const placed = { at: atom.leadAt, to: atom.to, bound: atom.bound, gap: atom.gap };
    if (atom.kind === "rhythm") {
      clauses.push({ ...placed, kind: "rhythm", rhythm: atom });
    } else if (atom.kind === "length") {
      const afterNext = atoms[index + 2];
      // “trong 10 ngày làm việc (từ ngày … đến ngày …)”: the brackets say which ten days.
      const opens = next !== undefined && /^ ?\($/u.test(next.gap) && isTime(afterNext);
      if (opens && JOIN.test(text.slice(next.to, afterNext.at))) continue;
      const last = clauses[clauses.length - 1];
      const anchor = atoms[index - 1];
      if (
        last?.kind === "days" &&
        !last.isRange &&
        isTime(anchor) &&
        AT_LEAST.test(atom.gap) &&
        (anchor.bound === "before" || anchor.bound === "after") &&
        (atom.bound === undefined || atom.bound === "until")
      ) {
        const way = anchor.bound === "before" ? "ahead" : "since";
        clauses[clauses.length - 1] = { ...last, kind: "count", length: atom, way, anchor, to: atom.to };
        continue;
      }
      const count = counted(atom, next, text);
      clauses.push(count ?? { ...placed, kind: "length", length: atom });
      if (count?.kind === "count" && typeof count.anchor !== "string") index += 1;
    } else {
      const mayJoin = atom.bound === "from" || atom.bound === "within" || atom.bound === undefined;
      if (isTime(next) && mayJoin && JOIN.test(text.slice(atom.to, next.at))) {
        clauses.push(ofRange(atom, next, text));
        index += 1;
      } else if (atom.kind === "time") clauses.push(ofTime(atom));
      else if (isTime(next) && next.size === "stretch" && OF.test(text.slice(atom.to, next.at))) {
        clauses.push(dayOfMonth(atom, next, text));
        index += 1;
      } else clauses.push({ ...placed, kind: "day-number", day: atom.day });
    }
  }
  return clauses;
}
