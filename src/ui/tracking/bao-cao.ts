import type { ReportShown } from "../../core/tracking/owed/unit-report.ts";
import { askedBack } from "../page/asked-back.ts";
import { element, make, option } from "../page/element.ts";
import { picker } from "../page/picker.ts";
import { ask } from "../page/server.ts";
import { shownDay } from "../page/shown-day.ts";
import { fail, tell } from "../page/state.ts";

type Item = ReportShown["items"][number];

const unitPicker = picker("unit");
const unit = unitPicker.select;
const item = element("item", HTMLSelectElement);
const about = element("about", HTMLElement);
const form = element("form", HTMLElement);
const received = element("received", HTMLInputElement);
const today = element("today", HTMLButtonElement);
const paper = element("paper", HTMLInputElement);
const remark = element("remark", HTMLTextAreaElement);
const questions = element("questions", HTMLUListElement);
const yes = element("yes", HTMLButtonElement);
const no = element("no", HTMLButtonElement);
const enter = element("enter", HTMLButtonElement);

let items: readonly Item[] = [];
let day = "";
/** Only the answer to the last question counts: answers may overtake each other. */
let turn = 0;

const keyOf = ({ milestone, period }: Item): string => JSON.stringify([milestone, period]);
const chosen = (): Item | undefined => items.find((each) => keyOf(each) === item.value);

function itemText({ task, period, due, state: how, received: came, campaign }: Item): string {
  return [
    task,
    period,
    due === null ? "chưa có hạn" : `hạn ${shownDay(due)}`,
    came === null ? how : `đã nhận ${shownDay(came)}`,
    campaign,
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

function group(label: string, members: readonly Item[]): readonly HTMLOptGroupElement[] {
  if (members.length === 0) return [];
  const made = make("optgroup", "", "");
  made.label = `${label} (${members.length})`;
  made.append(...members.map((each) => option(keyOf(each), itemText(each))));
  return [made];
}

/** The form as the book has it; what was typed for another item is gone. */
function showItem(): void {
  question.forget();
  const now = chosen();
  form.hidden = now === undefined;
  about.textContent = "";
  if (now === undefined) return;
  const by = now.enteredBy === "" ? "" : ` ${now.enteredBy} ghi lúc ${now.enteredAt}.`;
  const back = now.handling === "trả lại" ? " Văn bản đã bị trả lại." : "";
  // Closed, the list cuts its words off at the width of the sidebar: here they stand in full.
  about.textContent = `${itemText(now)}.${back}${by}`;
  received.value = now.received === null ? "" : shownDay(now.received);
  paper.value = now.paper;
  remark.value = now.remark;
}

function show(shown: ReportShown, keep: string): void {
  day = shown.today;
  items = shown.items;
  const units = shown.units.map(({ key, name, own }) =>
    option(key, own ? `${name} (đơn vị của anh/chị)` : name),
  );
  unitPicker.offer([...(shown.unit === "" ? [option("", "(chọn đơn vị)")] : []), ...units], shown.unit);
  const came = items.filter(
    (each) => each.state === "không còn phải nộp" || (each.received !== null && each.handling !== "trả lại"),
  );
  item.replaceChildren(
    option("", items.length === 0 ? "(không có việc nào)" : "(chọn việc)"),
    ...group(
      "Còn phải nộp",
      items.filter((each) => !came.includes(each)),
    ),
    ...group("Đã nộp, không còn phải nộp", came),
  );
  item.value = items.some((each) => keyOf(each) === keep) ? keep : "";
  showItem();
}

async function load(wanted: string, keep: string, note: string): Promise<void> {
  turn += 1;
  const mine = turn;
  const answer = await ask({ verb: "report.open", unit: wanted });
  if (mine !== turn) return;
  if (!answer.ok) {
    fail(answer.message);
    return;
  }
  show(answer.value, keep);
  tell(note !== "" ? note : answer.value.unit === "" ? "Chọn đơn vị." : "");
}

function busy(working: boolean): void {
  for (const control of [unit, item, enter, yes, no]) control.disabled = working;
}

async function send(): Promise<void> {
  const now = chosen();
  if (now === undefined) return;
  busy(true);
  tell("Đang ghi…");
  const answer = await ask({
    verb: "report.enter",
    milestone: now.milestone,
    unit: unit.value,
    period: now.period,
    received: received.value,
    paper: paper.value,
    remark: remark.value,
    confirmed: question.confirmed,
  });
  busy(false);
  if (!answer.ok) {
    fail(answer.message);
    return;
  }
  if (answer.value.entered) {
    await load(unit.value, item.value, answer.value.message);
    return;
  }
  questions.replaceChildren(...answer.value.questions.map((text) => make("li", "", text)));
  question.ask(answer.value.confirm, "Chưa ghi: xem các câu hỏi bên dưới.");
}

const question = askedBack(enter, send);

unit.addEventListener("change", () => {
  tell("Đang đọc sổ…");
  void load(unit.value, "", "");
});
item.addEventListener("change", () => {
  tell("");
  showItem();
});
today.addEventListener("click", () => {
  received.value = shownDay(day);
  question.forget();
});
// An answer holds for the report it was given for.
for (const field of [received, paper, remark]) field.addEventListener("input", question.forget);
void load("", "", "");
