import { awardDecision } from "../../core/paper/award/decision.ts";
import {
  campaignDecisions,
  type DecisionShown,
  decisionShown,
  isEntered,
} from "../../core/paper/award/open-decisions.ts";
import type { Ports } from "../../ports/ports.ts";
import { fillKeys } from "../book/fill-keys.ts";
import { openBook } from "../book/read/open-book.ts";
import type { Answer } from "../door/answer.ts";
import { verb } from "../door/verb.ts";
import { paperTables } from "./paper-tables.ts";

const none =
  "Chưa có quyết định khen thưởng nào chờ vào số: cần dòng ở trang Đề nghị đã được Hội đồng thông qua, với hình thức thuộc thẩm quyền của thủ trưởng cơ quan. Quyết định của cấp trên thì ghi ở cột Số QĐ, Ngày QĐ của trang ấy.";

/** *Vào số quyết định*: opens the page on which a decision's number and day are entered. */
export function showDecisionPage(ports: Ports): void {
  ports.screen.showPage("vao-so", "Vào số quyết định");
}

/** Decisions on awards whose number may be entered, who may have signed them, and why there are none. */
export interface DecisionsShown {
  readonly decisions: readonly DecisionShown[];
  readonly signers: readonly { readonly key: string; readonly name: string }[];
  readonly today: string;
  readonly none: string;
}

function openDecisions(ports: Ports): Answer<DecisionsShown> {
  const { book } = fillKeys(ports, openBook(ports, paperTables([awardDecision])));
  const today = ports.clock.now().day;
  const decisions = campaignDecisions(book, today)
    .filter((decision) => !isEntered(decision))
    .map(decisionShown);
  const signers = book.signers.rows.map(({ values: { key, name, position } }) => ({
    key,
    name: [name, position].filter((part) => part !== "").join(", "),
  }));
  return { ok: true, value: { decisions, signers, today, none: decisions.length === 0 ? none : "" } };
}

export const decisionOpen = verb({
  name: "decision.open",
  fields: {},
  locked: false,
  run: openDecisions,
});

/** The same from the page of papers, beside a decision that has no number yet. */
export const decisionShow = verb({
  name: "decision.show",
  fields: {},
  locked: false,
  run: (ports) => {
    showDecisionPage(ports);
    return { ok: true, value: null };
  },
});
