import type { Answers } from "../../app/all-verbs.ts";
import { make } from "../page/element.ts";

type Candidate = NonNullable<Answers["council.open"]["session"]>["candidates"][number];

/** What one vote comes to by what is typed so far. */
export type Outcome = "passes" | "fails" | "open";

/** One nominee before the council: votes typed, and at once what they come to. */
export interface VoteLine {
  readonly line: HTMLLIElement;
  readonly key: string;
  readonly typed: () => string;
  readonly outcome: () => Outcome;
  /** Fills in so many votes where none are typed; a nominee who sits in the council gets one less. */
  readonly fill: (votes: number) => void;
}

const whole = /^\d{1,3}$/u;

/**
 * @param members how many the council has
 * @param changed called when it says otherwise than before
 */
export function voteLine(candidate: Candidate, members: number, changed: () => void): VoteLine {
  const { key, name, unit, award, votesFor, least, asked, sits } = candidate;
  const line = make("li", "", "");
  const told = make("p", "", "");
  told.id = `told-${key}`;
  const label = make("label", "", name);
  const input = make("input", "", "");
  input.type = "text";
  input.inputMode = "numeric";
  input.autocomplete = "off";
  input.value = votesFor;
  input.setAttribute("aria-describedby", told.id);
  label.append(input);
  const needs = `Cần ít nhất ${least}/${members} phiếu${asked === "" ? "" : ` (${asked})`}.`;
  const own = sits ? " Là thành viên Hội đồng, không bỏ phiếu cho chính mình." : "";

  const outcome = (): Outcome => {
    const text = input.value.trim();
    if (!whole.test(text)) return "open";
    return Number(text) >= least ? "passes" : "fails";
  };
  const show = (): void => {
    const now = outcome();
    line.className = now === "fails" ? "loi" : "";
    const words = { passes: "Đạt. ", fails: "Không đạt. ", open: "" }[now];
    told.textContent = `${words}${needs}${own}`;
  };
  input.addEventListener("input", () => {
    show();
    changed();
  });
  show();
  line.append(make("p", "quiet", `${award} · ${unit}`), label, told);
  return {
    line,
    key,
    typed: () => input.value,
    outcome,
    fill: (votes) => {
      if (input.value.trim() !== "") return;
      input.value = String(Math.max(0, sits ? votes - 1 : votes));
      show();
    },
  };
}
