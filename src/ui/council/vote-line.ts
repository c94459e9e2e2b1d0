import type { Answers } from "../../app/all-verbs.ts";
import { make } from "../page/element.ts";

type Candidate = NonNullable<Answers["council.open"]["session"]>["candidates"][number];

/** What one vote comes to by what is typed so far. */
export type Outcome = "passes" | "fails" | "open" | "wrong";

/** One nominee before the council: votes typed, and at once what they come to. */
export interface VoteLine {
  readonly line: HTMLLIElement;
  readonly key: string;
  readonly typed: () => string;
  readonly outcome: () => Outcome;
  /** Says anew what the votes come to, once others vote than before. */
  readonly show: () => void;
  /** Fills in all votes where none are typed; a nominee who sits in the council gets one less. */
  readonly fill: () => void;
}

const whole = /^\d{1,3}$/u;

/**
 * @param members how many the council has
 * @param voters how many can have voted for him as it is entered now
 * @param changed called when it says otherwise than before
 */
export function voteLine(
  candidate: Candidate,
  members: number,
  voters: () => number,
  changed: () => void,
): VoteLine {
  const { key, name, unit, award, votesFor, least, asked, sits } = candidate;
  const line = make("li", "", "");
  const told = make("p", "", "");
  told.id = `told-${key}`;
  const label = make("label", "", "");
  const input = make("input", "", "");
  input.type = "text";
  input.inputMode = "numeric";
  input.autocomplete = "off";
  input.value = votesFor;
  input.setAttribute("aria-describedby", told.id);
  label.append(make("span", "", name), input);
  const needs = `Cần ít nhất ${least}/${members} phiếu${asked === "" ? "" : ` (${asked})`}.`;
  const own = sits ? " Là thành viên Hội đồng, không bỏ phiếu cho chính mình." : "";

  const most = (): number => Math.max(0, sits ? voters() - 1 : voters());
  const outcome = (): Outcome => {
    const text = input.value.trim();
    if (text === "") return "open";
    if (!whole.test(text) || Number(text) > most()) return "wrong";
    return Number(text) >= least ? "passes" : "fails";
  };
  const show = (): void => {
    const now = outcome();
    line.className = { passes: "goi-y", fails: "canh-bao", wrong: "loi", open: "" }[now];
    input.setAttribute("aria-invalid", String(now === "wrong"));
    const words = {
      passes: "Đạt. ",
      fails: "Không đạt. ",
      wrong: `Ghi số phiếu từ 0 đến ${most()}. `,
      open: "",
    }[now];
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
    show,
    fill: () => {
      if (input.value.trim() === "") input.value = String(most());
    },
  };
}
