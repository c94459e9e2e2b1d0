import { missingParts } from "../award/dossier.ts";
import { type DossierPart, readDossier } from "../award/dossier-cell.ts";
import { nominationState } from "../award/nomination-state.ts";
import { rowName } from "../book/row-name.ts";
import { cellDay } from "../calendar/date-style.ts";
import type { Day } from "../calendar/day.ts";
import { foldKey } from "../text/fold.ts";
import { limitsOf } from "./clock.ts";
import { standingOf, standingWords, stepsByNomination } from "./history.ts";
import { movesFrom } from "./moves.ts";
import { unmetNeed } from "./needs.ts";
import { nextStep } from "./next-step.ts";
import type { Nomination, Way } from "./way.ts";

/** One part of the dossier in the list to tick off. */
export interface PartShown {
  readonly name: string;
  /** “Mẫu số 07 · 02 bộ”; "" for nothing. */
  readonly form: string;
  readonly required: boolean;
  readonly there: boolean;
  /** “15/11/2026”, “trả lại 16/11/2026: thiếu xác nhận”; "" where nothing is written. */
  readonly told: string;
}

/** One button: a move and why it cannot be done as the row stands; "" where it can, or where that will be asked for. */
export interface MoveShown {
  readonly to: string;
  readonly label: string;
  readonly needsReason: boolean;
  readonly needsDecision: boolean;
  readonly blocked: string;
}

export interface StepShown {
  readonly day: string;
  readonly words: string;
  readonly reason: string;
  readonly who: string;
}

/** One nomination as the sidebar shows it. */
export interface NominationShown {
  readonly key: string;
  readonly name: string;
  /** “Giấy khen · Phòng Tư pháp … · Phong trào …”. */
  readonly about: string;
  readonly state: string;
  readonly held: boolean;
  readonly reason: string;
  readonly next: string;
  /** “Hạn 20/12/2026 (25 ngày làm việc …)”, with how late; "" where no clock runs. */
  readonly due: string;
  readonly late: boolean;
  /** “số 41/QĐ-STP ngày 20/12/2026”; "" for none. */
  readonly decision: string;
  readonly annulled: string;
  readonly parts: readonly PartShown[];
  readonly steps: readonly StepShown[];
  readonly moves: readonly MoveShown[];
}

const toldOf = ({ came, back }: DossierPart): string => {
  if (back === null) return came === null ? "" : cellDay(came);
  const day = back.day === null ? "" : ` ${cellDay(back.day)}`;
  return `trả lại${day}${back.reason === "" ? "" : `: ${back.reason}`}`;
};

const formOf = (form: string, sets: string): string =>
  [form, sets === "" ? "" : `${sets} bộ`].filter((part) => part !== "").join(" · ");

/** What the law asks for, each with what came of it, then whatever else came. */
function partsShown(way: Way, row: Nomination): readonly PartShown[] {
  const { dossier } = row.values;
  const listed = readDossier(dossier);
  const used = new Set<DossierPart>();
  const asked = way.parts(row).map(({ part, required, form, sets }): PartShown => {
    const own = listed.find(
      (one) =>
        !used.has(one) &&
        (foldKey(one.name) === foldKey(part) || missingParts([part], one.name, way.samePapers).length === 0),
    );
    if (own !== undefined) used.add(own);
    return {
      name: own?.name ?? part,
      form: formOf(form, sets),
      required,
      there: own !== undefined && own.back === null,
      told: own === undefined ? "" : toldOf(own),
    };
  });
  const others = listed.filter((one) => !used.has(one));
  return [
    ...asked,
    ...others.map((one) => ({
      name: one.name,
      form: "",
      required: false,
      there: one.back === null,
      told: toldOf(one),
    })),
  ];
}

function movesShown(way: Way, row: Nomination, today: Day): readonly MoveShown[] {
  const { state, held } = standingOf(row);
  if (state === undefined) return [];
  if (held)
    return [
      { to: "bỏ tạm dừng", label: "Bỏ tạm dừng", needsReason: false, needsDecision: false, blocked: "" },
    ];
  const moves = movesFrom(state).map((move): MoveShown => {
    // What the page asks for is not lacking yet.
    const needs = move.needs.filter((need) => need !== "reason" && need !== "decision");
    const wanted = { to: move.to, day: today, reason: "" };
    return {
      to: move.to,
      label: move.label,
      needsReason: move.needs.includes("reason"),
      needsDecision: move.needs.includes("decision") || move.needs.includes("annulling decision"),
      blocked:
        unmetNeed(
          way,
          row,
          { ...move, needs: needs.filter((need) => need !== "annulling decision") },
          wanted,
        ) ?? "",
    };
  });
  const ended = movesFrom(state).length === 0 || state === "lưu" || state === "rút";
  return ended
    ? moves
    : [...moves, { to: "tạm dừng", label: "Tạm dừng", needsReason: true, needsDecision: false, blocked: "" }];
}

/** The nomination with its dossier, its history and where it may go. */
export function nominationShown(way: Way, row: Nomination, today: Day): NominationShown {
  const { book } = way;
  const { values } = row;
  const limit = limitsOf(way)(row);
  const late = limit !== undefined && limit.due < today;
  const days = limit === undefined ? 0 : way.calendar.workingDaysBetween(limit.due, today);
  const about = [
    rowName(book.awards, values.award),
    rowName(book.units, values.unit),
    rowName(book.campaigns, values.campaign),
  ];
  return {
    key: values.key,
    name: values.name,
    about: about.filter((part) => part !== "").join(" · "),
    state: standingWords({ state: nominationState(values.state), held: false }, values.state),
    held: values.onHold === "có",
    reason: values.reason,
    next: nextStep(way, row).words,
    due:
      limit === undefined
        ? ""
        : `Hạn ${cellDay(limit.due)}${late ? `, quá ${days} ngày làm việc` : ""} (${limit.words})`,
    late,
    decision:
      values.decisionNumber === ""
        ? ""
        : `số ${values.decisionNumber}${values.decisionDate === null ? "" : ` ngày ${cellDay(values.decisionDate)}`}`,
    annulled: values.annulled,
    parts: partsShown(way, row),
    steps: (stepsByNomination(book.nominationSteps).get(values.key) ?? []).map((step) => ({
      day: step.day === null ? "" : cellDay(step.day),
      words: step.from === "" ? step.to : `${step.from} → ${step.to}`,
      reason: step.reason,
      who: [step.who, step.at].filter((part) => part !== "").join(", "),
    })),
    moves: movesShown(way, row, today),
  };
}
