import * as z from "zod/mini";
import { wayOf, wayTables } from "../../core/nomination/way.ts";
import { awardDecision } from "../../core/paper/award/decision.ts";
import { type JudgedDecision, judgeDecision } from "../../core/paper/award/judge-decision.ts";
import { registerAfter } from "../../core/paper/decision-entered.ts";
import type { Ports } from "../../ports/ports.ts";
import { conflictText } from "../book/write/conflict-text.ts";
import type { Conflict, SheetChange } from "../book/write/sheet-change.ts";
import { logged } from "../book/write-log.ts";
import type { Answer } from "../door/answer.ts";
import { upTo } from "../door/fields.ts";
import { type RequestOf, verb } from "../door/verb.ts";
import { decidedMoves, rewardedBefore, rewardedBy, standInHistory } from "../nomination/decide.ts";
import { historyChange } from "../nomination/history-change.ts";
import { writeMoves } from "../nomination/write-moves.ts";
import { type OpenedPapers, openPapers } from "./open-papers.ts";
import { paperTitle } from "./register.ts";

const fields = {
  /** Key of the decision's paper. */
  key: upTo(200),
  number: upTo(100),
  day: upTo(100),
  /** Key of the signer; "" leaves him as he stands. */
  signer: upTo(200),
  /** The rows of *Đề nghị* that the clerk saw it decides, by key. */
  nominees: z.array(z.object({ key: upTo(200) })).check(z.maxLength(5000)),
  /** The `confirm` of the question that was answered with yes; "" at first. */
  confirmed: upTo(20),
};

type DecisionEntered =
  | {
      readonly entered: true;
      readonly message: string;
      /** Of the decision's file; "" where it was not made here yet. */
      readonly link: string;
      /** By which the papers are asked for that bear its number. */
      readonly subject: string;
    }
  /** Not written yet: the clerk answers, and `confirm` comes back with the same entry. */
  | { readonly entered: false; readonly question: string; readonly confirm: string };

type Ready = Extract<JudgedDecision, { readonly ok: true }>;

/** *Sổ văn bản*: the decision's row, added where the paper was not made here, and what it makes of the other papers. */
function registerChange({ book, today }: OpenedPapers, judged: Ready): SheetChange {
  const { decision, entry, register } = judged;
  const after = registerAfter(book, judged, today);
  const added = {
    key: decision.key,
    campaign: decision.context.campaign.values.key,
    kind: awardDecision.title,
    subject: `Quyết định số ${entry.number}`,
    state: "dự thảo",
    ...register,
  };
  return {
    table: book.papers,
    cells: ({ values }) => {
      const key = String(values["key"]);
      const cells = { ...(key === decision.key ? register : {}), ...after.get(key) };
      return Object.keys(cells).length === 0 ? undefined : cells;
    },
    added: ({ rows }) =>
      [...book.papers.rows, ...rows].some(({ values }) => values["key"] === decision.key) ? [] : [added],
  };
}

/** What became of it, in a sentence; rows that somebody changed meanwhile are named. */
function told({ entry, nominations, after }: Ready, isNew: boolean, conflicts: readonly Conflict[]): string {
  if (!isNew) return `Quyết định số ${entry.number} đã vào sổ như vậy; không có gì thay đổi.`;
  const many = nominations.size === 0 ? "" : `, ghi vào ${nominations.size} đề nghị`;
  return `Đã vào sổ quyết định ${after}${many}. ${conflictText(conflicts)}`.trim();
}

/**
 * Enters a decision's number, day and signer once: in its row of *Sổ văn bản*, in every row of *Đề nghị* that it decides,
 * and so in what certificates print. The same entry again changes nothing. Called by whoever holds the book alone.
 */
function enterDecision(
  ports: Ports,
  { confirmed, ...asked }: RequestOf<typeof fields>,
): Answer<DecisionEntered> {
  const opened = openPapers(ports, awardDecision.name, wayTables);
  if (!opened.ok) return opened;
  const { book, today } = opened;
  const typed = { ...asked, nominees: asked.nominees.map(({ key }) => key) };
  const judged = judgeDecision(book, typed, today);
  if (!judged.ok) return judged;
  const way = wayOf(book);
  const twice = rewardedBefore(way, judged.rows);
  if (twice !== undefined) return { ok: false, message: twice };
  const { decision, question, confirm, nominations, before, after } = judged;
  if (confirm !== "" && confirm !== confirmed)
    return { ok: true, value: { entered: false, question, confirm } };

  const { group, context } = decision;
  const paper = { link: group.entry?.values.link ?? "", subject: group.key };
  const { number, day } = judged.entry;
  const rewarded = rewardedBy(
    way,
    judged.rows.map((row) => ({ row, number, day })),
  );
  const moves = decidedMoves(way, rewarded, nominations);
  const isNew =
    nominations.size > 0 ||
    Object.keys(judged.register).length > 0 ||
    moves.some(({ done }) => !done) ||
    !standInHistory(way, rewarded);
  if (!isNew) return { ok: true, value: { entered: true, message: told(judged, false, []), ...paper } };
  const { campaigns } = book;
  const subject = `Quyết định số ${judged.entry.number}`;
  const named = { kind: awardDecision.title, subject, campaign: context.campaign.values.key };
  const written = writeMoves(ports, way, "", moves, [
    registerChange(opened, judged),
    historyChange(way, rewarded),
    logged(ports, [{ what: "Vào số quyết định", place: paperTitle(campaigns, named), before, after }]),
  ]);
  const mine = new Set([decision.key, ...typed.nominees]);
  const conflicts = written.conflicts.filter(({ row, key }) => row === 0 || mine.has(key));
  return { ok: true, value: { entered: true, message: told(judged, true, conflicts), ...paper } };
}

export const decisionEnter = verb({ name: "decision.enter", fields, locked: true, run: enterDecision });
