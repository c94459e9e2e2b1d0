import type { RowOf } from "../../book/parsed-book.ts";
import type { Day } from "../../calendar/day.ts";
import type { EventDay, Resolution } from "../../calendar/phrase/resolution.ts";
import { foldKey, foldText } from "../../text/fold.ts";
import { quoted } from "../../text/quote.ts";
import { readEventName } from "./event-name.ts";

/** One campaign with its rows, in the order of their sheets. */
export interface CampaignRows {
  readonly values: RowOf<"campaigns">["values"];
  readonly milestones: RowOf<"milestones">[];
  readonly phases: RowOf<"phases">[];
  /** The milestones of the campaign above it, on which an office's own hang that are due some days before those. */
  readonly above: readonly RowOf<"milestones">[];
  /** How a sentence calls a milestone of this key. */
  readonly nameOf: (key: string) => string;
}

/** The day of a row; undefined where it has no words, the circle's sentence where it hangs on the row that asks. */
export type AskRow = (row: RowOf<"milestones"> | RowOf<"phases">) => Resolution | string | undefined;

/** “kết thúc đợt thi đua”, where there is but one. */
const ONLY_PHASE = /^đợt(?: thi đua)?(?: cao điểm)?(?: này)?$/u;

/** Rows by name; null where two bear the same one. */
export function byName<R>(rows: readonly R[], nameOf: (row: R) => string): ReadonlyMap<string, R | null> {
  const named = new Map<string, R | null>();
  for (const row of rows) {
    const name = nameOf(row);
    if (name !== "") named.set(name, named.has(name) ? null : row);
  }
  return named;
}

const unclear = (name: string, why: string): EventDay => ({ kind: "unclear", name, why });

/** The event's day from the row it hangs on. */
function fromRow(
  name: string,
  answer: Resolution | string | undefined,
  edge: "start" | "due",
  isCircle: (sentence: string) => boolean,
): EventDay {
  if (typeof answer === "string") return unclear(name, answer);
  if (answer?.kind === "waiting") return { kind: "waiting", name, owner: answer.owner };
  if (answer?.kind !== "resolved") {
    const round = answer?.explain.find(isCircle);
    return unclear(name, round ?? `Tính theo ${name}, mà chỗ đó chưa có thời hạn đọc được; sửa ở đó trước.`);
  }
  if (answer.recurrence !== undefined) {
    return unclear(
      name,
      `Tính theo ${name}, mà mốc này lặp lại nên không có một ngày để tính; ghi thẳng thời hạn lặp lại.`,
    );
  }
  const day: Day | undefined = answer[edge];
  return day === undefined ? { kind: "waiting", name, owner: `ngày ${name}` } : { kind: "day", name, day };
}

/**
 * Looks up the events of one campaign: its edges, its phases' edges, its milestones, then those of the campaign above it;
 * never any other campaign's.
 */
export function campaignEvents(
  { values, milestones, phases, above, nameOf }: CampaignRows,
  ask: AskRow,
  isCircle: (sentence: string) => boolean,
): (name: string) => EventDay | undefined {
  const byKey = byName(milestones, (row) => foldKey(row.values.key));
  const aboveByKey = byName(above, (row) => foldKey(row.values.key));
  const byNumber = byName(phases, (row) => `${row.values.number ?? ""}`);
  const byTitle = byName(phases, (row) => foldText(row.values.title));

  const title = values.title === "" ? values.key : quoted(values.title);
  const missing = (name: string, row: null | undefined, sheet: string): EventDay =>
    unclear(
      name,
      row === null
        ? `Phong trào ${title} có hai dòng cùng là ${name} ở trang ${sheet}; sửa cho khác nhau.`
        : `Phong trào ${title} không có ${name} ở trang ${sheet}; sửa lại hoặc thêm dòng đó.`,
    );
  const milestone = (key: string, surely: boolean): EventDay | undefined => {
    const own = byKey.get(foldKey(key));
    const row = own === undefined ? aboveByKey.get(foldKey(key)) : own;
    if (row) return fromRow(`mốc ${nameOf(row.values.key)}`, ask(row), "due", isCircle);
    return row === null || surely ? missing(`mốc ${key.toUpperCase()}`, row, "Mốc") : undefined;
  };
  const campaign = (name: string, day: Day | null, header: string): EventDay =>
    day === null
      ? unclear(name, `Chưa có ngày ${name}; ghi ô ${header} của phong trào ${title}.`)
      : { kind: "day", name, day };
  const phase = (verb: string, which: number | string, edge: "start" | "due"): EventDay | undefined => {
    const only = ONLY_PHASE.test(`${which}`) && phases.length === 1 ? phases[0] : undefined;
    const row = only ?? (typeof which === "number" ? byNumber.get(`${which}`) : byTitle.get(which));
    if (row) {
      const called = row.values.number === null ? row.values.title : `đợt ${row.values.number}`;
      return fromRow(`${verb} ${called}`, ask(row), edge, isCircle);
    }
    const called = typeof which === "number" ? `đợt ${which}` : which;
    return row === null || typeof which === "number" ? missing(called, row, "Đợt") : undefined;
  };

  return (typed) => {
    const asked = readEventName(typed);
    if (asked === undefined) return undefined;
    if (asked.of === "milestone") return milestone(asked.key, asked.surely);
    const isEnd = asked.edge === "end";
    const verb = isEnd ? "kết thúc" : "bắt đầu";
    if (asked.of === "phase") return phase(verb, asked.which, isEnd ? "due" : "start");
    return isEnd
      ? campaign(`${verb} phong trào`, values.to, "Đến ngày")
      : campaign(`${verb} phong trào`, values.from, "Từ ngày");
  };
}
