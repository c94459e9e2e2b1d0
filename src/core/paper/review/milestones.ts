import { readSettings } from "../../book/office-settings.ts";
import type { RowOf } from "../../book/parsed-book.ts";
import { shortDate } from "../../calendar/date-style.ts";
import { countOwed, grouped } from "../../tracking/board/counts.ts";
import { milestoneId } from "../../tracking/board/milestones.ts";
import type { Owed } from "../../tracking/owed/owed.ts";
import { owedNow } from "../../tracking/owed/owed-now.ts";
import { counted, taskName } from "../../tracking/reminder/lines.ts";
import { unitNames } from "../../tracking/unit/names.ts";
import type { PaperContext } from "../kind/paper-kind.ts";
import { unitOf } from "../kind/rows.ts";
import { text } from "../template/tags.ts";

/** Tags of figures of what units had to send. */
export const sendingTags = {
  phai_gui: text("Số lượt phải gửi"),
  da_gui: text("Số lượt đã gửi"),
  dung_han: text("Số lượt gửi đúng hạn"),
  tre_han: text("Số lượt gửi trễ hạn"),
  chua_gui: text("Số lượt chưa gửi"),
  qua_han: text("Trong số chưa gửi, số lượt đã quá hạn"),
} as const;

/** Figures of these items; sent and not sent are what had to be sent, in time and late what was sent. */
export function sending(items: readonly Owed[], late: ReadonlySet<Owed>) {
  const { of, owed, received, open } = countOwed(items);
  return {
    phai_gui: String(owed),
    da_gui: String(received),
    dung_han: String(of["đúng hạn"]),
    tre_han: String(of["trễ hạn"]),
    chua_gui: String(open),
    qua_han: String(items.filter((item) => late.has(item)).length),
  };
}

/** Tags of the same figures where they stand in a sentence. */
export const sendingProseTags = {
  luot_phai_gui: text("Số lượt phải gửi, viết trong câu: “06”"),
  luot_da_gui: text("Số lượt đã gửi, viết trong câu"),
  luot_dung_han: text("Số lượt gửi đúng hạn, viết trong câu"),
  luot_tre_han: text("Số lượt gửi trễ hạn, viết trong câu"),
  luot_chua_gui: text("Số lượt chưa gửi, viết trong câu"),
  luot_qua_han: text("Trong số chưa gửi, số lượt đã quá hạn, viết trong câu"),
} as const;

/** A figure in a sentence: two digits below ten, but no “00”. */
export const inProse = (figure: number): string => (figure === 0 ? "0" : counted(figure));

/** These figures as a sentence prints them. */
export function sendingProse(figures: ReturnType<typeof sending>) {
  const shown = (figure: string): string => inProse(Number(figure));
  return {
    luot_phai_gui: shown(figures.phai_gui),
    luot_da_gui: shown(figures.da_gui),
    luot_dung_han: shown(figures.dung_han),
    luot_tre_han: shown(figures.tre_han),
    luot_chua_gui: shown(figures.chua_gui),
    luot_qua_han: shown(figures.qua_han),
  };
}

/**
 * What units have to send in the campaign, or in one phase of it; a milestone without a phase belongs to each. The issuer,
 * whose report this is, sends nothing to itself.
 */
export function reviewed(context: PaperContext, phase: number | null): readonly Owed[] {
  return owedNow(context.book, context.today).filter(
    ({ milestone: { values }, unit, state }) =>
      values.campaign === context.campaign.values.key &&
      unit.values.key !== context.campaign.values.issuer &&
      state !== "không còn phải nộp" &&
      (phase === null || values.phase === null || values.phase === phase),
  );
}

/** “thời hạn 15/02/2017”; units of one milestone may have days of their own, then the earliest and the latest. */
function dueWords({ book }: PaperContext, items: readonly Owed[]): string {
  const days = items.flatMap(({ due }) => (due === null ? [] : [due])).sort();
  const [first] = days;
  const last = days[days.length - 1];
  if (first === undefined || last === undefined) return "chưa ấn định";
  const { dateStyle } = readSettings(book);
  const show = shortDate(first, dateStyle);
  return first === last ? show : `${show} - ${shortDate(last, dateStyle)}`;
}

/** The audience as a paper names it: codes of units by their names. */
function audienceWords(context: PaperContext, audience: string): string {
  return audience
    .split(/[;\n]/u)
    .map((group) => group.trim())
    .filter((group) => group !== "")
    .map((group) => unitOf(context, group)?.values.name || group)
    .join("; ");
}

/** What had to be sent; where two milestones ask the same, for whom. */
function namesOf(context: PaperContext, items: readonly Owed[]): (item: Owed) => string {
  const ids = new Map<string, Set<string>>();
  for (const owed of items) {
    const name = taskName({ owed });
    ids.set(name, (ids.get(name) ?? new Set()).add(owed.milestone.id));
  }
  return (owed) => {
    const name = taskName({ owed });
    return (ids.get(name)?.size ?? 0) < 2
      ? name
      : `${name} (${audienceWords(context, owed.milestone.values.audience)})`;
  };
}

/** A row for each milestone and period, in the order of *Mốc*. */
export function milestoneRows(context: PaperContext, items: readonly Owed[], late: ReadonlySet<Owed>) {
  const taskOf = namesOf(context, items);
  return [...grouped(items, milestoneId).values()].flatMap((mine, index) => {
    const [first] = mine;
    if (first === undefined) return [];
    return [
      {
        stt: String(index + 1),
        viec: taskOf(first),
        han: dueWords(context, mine),
        ...sending(mine, late),
      },
    ];
  });
}

const named = (units: readonly RowOf<"units">[], nameOf: (unit: RowOf<"units">) => string): string =>
  `${counted(units.length)} đơn vị (${units.map(nameOf).join(", ")})`;

/** Facts only: for each milestone who sent late, and who has not sent in time. */
export function faultLines(
  context: PaperContext,
  items: readonly Owed[],
  late: ReadonlySet<Owed>,
): readonly string[] {
  const taskOf = namesOf(context, items);
  const nameOf = unitNames(
    context.book.units,
    items.map(({ unit }) => unit),
  );
  return [...grouped(items, milestoneId).values()].flatMap((mine): readonly string[] => {
    const [first] = mine;
    const came = mine.filter(({ state }) => state === "trễ hạn").map(({ unit }) => unit);
    const missing = mine.filter((item) => late.has(item)).map(({ unit }) => unit);
    if (first === undefined || came.length + missing.length === 0) return [];
    const parts = [
      ...(came.length === 0 ? [] : [`gửi trễ hạn ${named(came, nameOf)}`]),
      ...(missing.length === 0 ? [] : [`quá hạn chưa gửi ${named(missing, nameOf)}`]),
    ];
    return [`${taskOf(first)}, thời hạn ${dueWords(context, mine)}: ${parts.join("; ")}.`];
  });
}
