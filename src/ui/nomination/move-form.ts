import type { Answers } from "../../app/all-verbs.ts";
import { button } from "../page/button.ts";
import { element, make } from "../page/element.ts";

type Move = Answers["nomination.open"]["moves"][number];

/** What comes with a move, as typed. */
export interface TypedMove {
  readonly to: string;
  readonly reason: string;
  readonly number: string;
  readonly decided: string;
}

const moves = element("moves", HTMLElement);
const asking = element("asking", HTMLElement);
const asked = element("asked", HTMLElement);
const decision = element("decision", HTMLElement);
const numberLabel = element("number-label", HTMLElement);
const number = element("number", HTMLInputElement);
const decided = element("decided", HTMLInputElement);
const reasonLabel = element("reason-label", HTMLElement);
const reason = element("reason", HTMLTextAreaElement);
const doing = element("do", HTMLButtonElement);
const blocked = element("blocked", HTMLDetailsElement);
const blockedList = element("blocked-list", HTMLUListElement);

let open: Move | undefined;

/** Closes what was asked for; nothing is done. */
function stopAsking(): void {
  open = undefined;
  asking.hidden = true;
  moves.hidden = false;
}

function askFor(move: Move): void {
  open = move;
  asked.textContent = move.label;
  doing.textContent = move.label;
  decision.hidden = !move.needsDecision;
  numberLabel.textContent = move.to === "hủy bỏ" ? "Số quyết định hủy bỏ" : "Số quyết định";
  reasonLabel.hidden = !move.needsReason;
  for (const field of [number, decided, reason]) field.value = "";
  asking.hidden = false;
  moves.hidden = true;
  (move.needsDecision ? number : reason).focus();
}

/** The moves that can be done as buttons, the usual one first, and why others cannot. */
export function showMoves(all: readonly Move[], act: (move: TypedMove) => void): void {
  stopAsking();
  const ready = all.filter((move) => move.blocked === "");
  const lacking = all.filter((move) => move.blocked !== "");
  moves.replaceChildren(
    ...ready.map((move, index) =>
      button(
        move.needsReason || move.needsDecision ? `${move.label}…` : move.label,
        index === 0 && move === all[0] && move.to !== "hủy bỏ" ? "main" : "",
        () => {
          if (move.needsReason || move.needsDecision) askFor(move);
          else act({ to: move.to, reason: "", number: "", decided: "" });
        },
      ),
    ),
  );
  if (all.length === 0) moves.append(make("p", "quiet", "Đề nghị đã xong, không còn bước nào."));
  blocked.hidden = lacking.length === 0;
  // Where the usual step is among them, the clerk looks for it.
  blocked.open = lacking.length > 0 && lacking[0] === all[0];
  blockedList.replaceChildren(...lacking.map((move) => make("li", "", `${move.label}: ${move.blocked}.`)));
  doing.onclick = () => {
    if (open !== undefined)
      act({ to: open.to, reason: reason.value, number: number.value, decided: decided.value });
  };
}

element("stop", HTMLButtonElement).addEventListener("click", stopAsking);
