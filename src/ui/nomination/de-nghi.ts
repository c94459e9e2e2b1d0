import type { Answers } from "../../app/all-verbs.ts";
import { element, make } from "../page/element.ts";
import { ask } from "../page/server.ts";
import { shownDay } from "../page/shown-day.ts";
import { fail, tell } from "../page/state.ts";
import { showMoves, type TypedMove } from "./move-form.ts";
import { type PartActs, partCard } from "./part-card.ts";

type Nomination = Answers["nomination.open"];

const whole = element("nomination", HTMLElement);
const again = element("again", HTMLButtonElement);
const day = element("day", HTMLInputElement);
const other = element("other", HTMLInputElement);
const add = element("add", HTMLButtonElement);

/** Key of the nomination shown; "" for none. */
let shown = "";

const line = (className: string, text: string): HTMLLIElement => make("li", className, text);

function showStanding(one: Nomination): void {
  const held = one.held ? `Đang tạm dừng${one.reason === "" ? "" : `: ${one.reason}`}` : "";
  const lines: readonly (readonly [string, string])[] = [
    ["", `Trạng thái: ${one.state}`],
    ["bad", held],
    ["", one.next === "" ? "" : `Việc tiếp theo: ${one.next}`],
    [one.late ? "bad" : "", one.due],
    ["", one.decision === "" ? "" : `Quyết định khen: ${one.decision}`],
    ["bad", one.annulled === "" ? "" : `Quyết định hủy bỏ: ${one.annulled}`],
  ];
  element("standing", HTMLUListElement).replaceChildren(
    ...lines.flatMap(([className, text]) => (text === "" ? [] : [line(className, text)])),
  );
}

const tones: Readonly<Record<string, string>> = {
  đạt: "goi-y",
  "chưa đạt": "loi",
  "chưa rõ": "canh-bao",
};

function showConditions({ conditions }: Nomination): void {
  const cards = conditions.map(({ asked, facts, state, source, reason }) => {
    const card = make("li", tones[state] ?? "", "");
    const why = reason === "" ? "" : ` (${reason})`;
    card.append(
      make("p", "place", asked),
      make("p", "", `${state}${why}${facts === "" ? "" : `: ${facts}`}`),
    );
    if (source !== "") card.append(make("p", "quiet", source));
    return card;
  });
  element("conditions", HTMLUListElement).replaceChildren(
    ...(cards.length === 0 ? [line("quiet", "Chưa có kết quả xét điều kiện của đề nghị này.")] : cards),
  );
}

function showSteps({ steps }: Nomination): void {
  const lines = steps.map(({ day: on, words, reason, who }) => {
    const made = line("", [on, words].filter((text) => text !== "").join(": "));
    if (reason !== "") made.append(make("p", "", reason));
    if (who !== "") made.append(make("p", "quiet", who));
    return made;
  });
  const list = element("steps", HTMLOListElement);
  // What is not a step has no number.
  list.classList.toggle("choices", lines.length === 0);
  list.replaceChildren(...(lines.length === 0 ? [line("quiet", "Chưa có bước nào được ghi.")] : lines));
}

function show(one: Nomination): void {
  shown = one.key;
  whole.hidden = false;
  element("name", HTMLElement).textContent = one.name;
  element("about", HTMLElement).textContent = one.about;
  day.value = shownDay(one.today);
  other.value = "";
  showStanding(one);
  showMoves(one.moves, (move) => void act(() => send(move)));
  element("parts", HTMLUListElement).replaceChildren(...one.parts.map((part) => partCard(part, acts)));
  showConditions(one);
  showSteps(one);
}

/** @param said what was done before, told above the nomination as it stands now */
async function load(key: string, said: string): Promise<void> {
  const answer = await ask({ verb: "nomination.open", key });
  if (!answer.ok) {
    if (said === "") whole.hidden = true;
    fail(answer.message);
    return;
  }
  show(answer.value);
  tell(said);
}

type Done = { readonly ok: boolean; readonly message: string };

async function send(move: TypedMove): Promise<Done> {
  const { to, reason, number, decided } = move;
  const keys = [{ key: shown }];
  const answer =
    to === "hủy bỏ"
      ? await ask({ verb: "decision.annul", keys, number, day: decided, reason, preview: false })
      : await ask({
          verb: "nomination.move",
          keys,
          to,
          day: day.value,
          reason,
          number,
          decided,
          preview: false,
        });
  if (!answer.ok) return answer;
  const [row] = answer.value.rows;
  return row?.ok === false ? row : { ok: true, message: answer.value.message };
}

const tellPart = async (part: string, what: "nhận" | "trả lại", reason: string): Promise<Done> => {
  const answer = await ask({ verb: "nomination.dossier", key: shown, part, what, day: day.value, reason });
  return answer.ok ? { ok: true, message: answer.value.message } : answer;
};

const acts: PartActs = {
  came: (part) => void act(() => tellPart(part, "nhận", "")),
  back: (part, reason) => void act(() => tellPart(part, "trả lại", reason)),
};

/** Does it while nothing else can be pressed, and shows the nomination as it then stands; a refusal leaves what was typed. */
async function act(work: () => Promise<Done>): Promise<void> {
  whole.inert = true;
  tell("Đang ghi…");
  const done = await work();
  whole.inert = false;
  if (done.ok) await load(shown, done.message);
  else fail(done.message);
}

add.addEventListener("click", () => void act(() => tellPart(other.value, "nhận", "")));
again.addEventListener("click", () => {
  tell("Đang đọc sổ…");
  void load("", "");
});
void load("", "");
