import type { Answers } from "../../app/all-verbs.ts";
import { askedBack } from "../page/asked-back.ts";
import { element, make, option } from "../page/element.ts";
import { link } from "../page/link.ts";
import { picker } from "../page/picker.ts";
import { ask } from "../page/server.ts";
import { shownDay } from "../page/shown-day.ts";
import { fail, tell } from "../page/state.ts";
import { paperLine } from "./paper-line.ts";

type Decision = Answers["decision.open"]["decisions"][number];

const form = element("form", HTMLElement);
const decisions = picker("decision");
const signers = picker("signer");
const count = element("count", HTMLElement);
const nominees = element("nominees", HTMLUListElement);
const number = element("number", HTMLInputElement);
const day = element("day", HTMLInputElement);
const today = element("today", HTMLButtonElement);
const yes = element("yes", HTMLButtonElement);
const no = element("no", HTMLButtonElement);
const enter = element("enter", HTMLButtonElement);
const next = element("next", HTMLElement);
const open = element("open", HTMLElement);
const again = element("again", HTMLButtonElement);
const certificates = element("certificates", HTMLButtonElement);
const made = element("made", HTMLUListElement);

let known: readonly Decision[] = [];
let now = "";
/** The decision that was entered, as its papers are asked for. */
let entered = { campaign: "", subject: "" };

const chosen = (): Decision | undefined => known.find(({ key }) => key === decisions.select.value);
const boxes = (): readonly HTMLInputElement[] => [...nominees.querySelectorAll("input")];
const marked = (): readonly { readonly key: string }[] =>
  boxes().flatMap((box) => (box.checked ? [{ key: box.value }] : []));

function counted(): void {
  question.forget();
  count.textContent = `${marked().length}/${boxes().length} tập thể, cá nhân`;
  enter.disabled = marked().length === 0;
}

/** The form as the book has it. */
function showDecision(): void {
  const decision = chosen();
  form.hidden = decision === undefined;
  next.hidden = true;
  if (decision === undefined) return;
  number.value = decision.number;
  day.value = shownDay(decision.day);
  if (decision.signer !== "") signers.choose(decision.signer);
  nominees.replaceChildren(
    ...decision.nominees.map(({ key, name }) => {
      const box = make("input", "", "");
      box.type = "checkbox";
      box.checked = true;
      box.value = key;
      const words = make("label", "tick", "");
      words.append(box, make("span", "", name));
      const line = make("li", "", "");
      line.append(words);
      return line;
    }),
  );
  counted();
}

function busy(working: boolean): void {
  for (const control of [enter, yes, no, again, certificates]) control.disabled = working;
}

async function load(): Promise<void> {
  const answer = await ask({ verb: "decision.open" });
  if (!answer.ok) {
    fail(answer.message);
    return;
  }
  const { decisions: found, signers: signing, none } = answer.value;
  known = found;
  now = answer.value.today;
  signers.offer(
    signing.map(({ key, name }) => option(key, name)),
    signing[0]?.key ?? "",
  );
  const first = found.find((decision) => decision.number === "") ?? found[0];
  decisions.offer(
    found.map(({ key, title }) => option(key, title)),
    first?.key ?? "",
  );
  showDecision();
  tell(none);
}

/** What comes once the number stands in the book: the way to the paper, and papers that print it. */
function showNext(address: string): void {
  form.hidden = true;
  next.hidden = false;
  made.replaceChildren();
  open.replaceChildren(...(address === "" ? [] : [link(address, "Mở văn bản")]));
  again.textContent = address === "" ? "Tạo quyết định" : "Tạo lại quyết định";
}

async function send(): Promise<void> {
  const decision = chosen();
  if (decision === undefined) return;
  busy(true);
  tell("Đang ghi…");
  const answer = await ask({
    verb: "decision.enter",
    key: decision.key,
    number: number.value,
    day: day.value,
    signer: signers.select.value,
    nominees: marked(),
    confirmed: question.confirmed,
  });
  busy(false);
  if (!answer.ok) {
    fail(answer.message);
    return;
  }
  if (answer.value.entered) {
    question.forget();
    entered = { campaign: decision.campaign, subject: answer.value.subject };
    showNext(answer.value.link);
    tell(answer.value.message);
    return;
  }
  element("question", HTMLElement).textContent = answer.value.question;
  question.ask(answer.value.confirm, "Chưa ghi: xem câu hỏi bên dưới.");
}

const question = askedBack(enter, send);

/** Makes the papers on which the decision's number stands. */
async function print(paper: string): Promise<void> {
  busy(true);
  tell("Đang tạo…");
  const answer = await ask({ verb: "paper.write", paper, ...entered, replace: false });
  busy(false);
  if (!answer.ok) {
    fail(answer.message);
    return;
  }
  made.append(...answer.value.made.map(paperLine));
  tell(["Đã tạo xong.", ...answer.value.failed].join("\n"));
}

decisions.select.addEventListener("change", () => {
  tell("");
  showDecision();
});
nominees.addEventListener("change", counted);
today.addEventListener("click", () => {
  day.value = shownDay(now);
  question.forget();
});
// An answer holds for the entry it was given for.
for (const field of [number, day]) field.addEventListener("input", question.forget);
signers.select.addEventListener("change", question.forget);
again.addEventListener("click", () => void print("quyet-dinh-khen-thuong"));
certificates.addEventListener("click", () => void print("giay-khen"));
void load();
