import type { Answers } from "../../app/all-verbs.ts";
import { element, option } from "../page/element.ts";
import { pagedList } from "../page/paged-list.ts";
import { picker } from "../page/picker.ts";
import { ask } from "../page/server.ts";
import { shownDay } from "../page/shown-day.ts";
import { fail, tell } from "../page/state.ts";
import { foundCard, rowCard } from "./found-card.ts";

type Found = Answers["nomination.search"];

const form = element("search", HTMLFormElement);
const text = element("text", HTMLInputElement);
const campaign = picker("campaign");
const inState = picker("in-state");
const late = element("late", HTMLInputElement);
const found = element("found", HTMLElement);
const all = element("all", HTMLInputElement);
const list = element("list", HTMLUListElement);
const before = element("before", HTMLButtonElement);
const after = element("after", HTMLButtonElement);
const to = picker("to");
const day = element("day", HTMLInputElement);
const reason = element("reason", HTMLTextAreaElement);
const decision = element("decision", HTMLElement);
const number = element("number", HTMLInputElement);
const decided = element("decided", HTMLInputElement);
const go = element("go", HTMLButtonElement);
const moving = element("moving", HTMLElement);
const preview = element("preview", HTMLButtonElement);
const previewed = element("previewed", HTMLElement);
const rows = pagedList(element("rows", HTMLUListElement), 50, rowCard);
const head = element("previewed-head", HTMLElement);
const move = element("move", HTMLButtonElement);
const stop = element("stop", HTMLButtonElement);

let now: Found | undefined;
const chosen = new Set<string>();

type Step = "list" | "move" | "preview";

/** One thing at a time: what was found, where it is moved, what would come of it. */
function show(step: Step): void {
  form.hidden = step !== "list";
  found.hidden = step !== "list";
  moving.hidden = step !== "move";
  previewed.hidden = step !== "preview";
}

function showChosen(): void {
  go.disabled = chosen.size === 0;
  go.textContent = chosen.size === 0 ? "Chưa chọn đề nghị nào" : `Chuyển ${chosen.size} đề nghị đã chọn…`;
}

async function open(key: string): Promise<void> {
  const answer = await ask({ verb: "nomination.show", key });
  if (!answer.ok) fail(answer.message);
}

function choose(key: string, isChosen: boolean): void {
  if (isChosen) chosen.add(key);
  else chosen.delete(key);
  all.checked = now?.keys.every((one) => chosen.has(one)) ?? false;
  showChosen();
}

function draw(value: Found): void {
  now = value;
  show("list");
  const last = value.from + value.found.length;
  element("count", HTMLElement).textContent =
    value.count === 0
      ? "Không tìm thấy đề nghị nào."
      : `${value.from + 1} - ${last} trong ${value.count} đề nghị.`;
  element("all-label", HTMLElement).textContent = `Chọn cả ${value.count} đề nghị tìm thấy`;
  element("all-tick", HTMLElement).hidden = value.count === 0;
  all.checked = value.count > 0 && value.keys.every((key) => chosen.has(key));
  list.replaceChildren(
    ...value.found.map((one) => foundCard(one, chosen.has(one.key), choose, (key) => void open(key))),
  );
  before.hidden = value.from === 0;
  after.hidden = last >= value.count;
  element("bar", HTMLElement).hidden = value.count === 0;
  showChosen();
}

function offer(value: Found): void {
  const campaigns = value.campaigns.map(({ key, name }) => option(key, name));
  campaign.offer([option("", "Tất cả"), ...campaigns], campaign.select.value);
  const states = value.states.map((state) => option(state, state));
  inState.offer([option("", "Tất cả"), ...states], inState.select.value);
  to.offer(
    value.targets.map((target) => option(target, target)),
    to.select.value || (value.targets[0] ?? ""),
  );
  if (day.value === "") day.value = shownDay(value.today);
}

/** @param said what was done before, told above the list */
async function search(from: number, said: string): Promise<void> {
  if (said === "") tell("Đang tìm…");
  const answer = await ask({
    verb: "nomination.search",
    text: text.value,
    campaign: campaign.select.value,
    state: inState.select.value,
    late: late.checked,
    from,
  });
  if (!answer.ok) {
    fail(answer.message);
    return;
  }
  if (now === undefined) offer(answer.value);
  draw(answer.value);
  tell(said);
}

async function send(isPreview: boolean): Promise<void> {
  preview.disabled = true;
  move.disabled = true;
  tell(isPreview ? "Đang xem trước…" : "Đang ghi…");
  const answer = await ask({
    verb: "nomination.move",
    keys: [...chosen].map((key) => ({ key })),
    to: to.select.value,
    day: day.value,
    reason: reason.value,
    number: number.value,
    decided: decided.value,
    preview: isPreview,
  });
  preview.disabled = false;
  move.disabled = false;
  if (!answer.ok) {
    fail(answer.message);
    return;
  }
  const { rows: told, message } = answer.value;
  const left = told.filter(({ ok }) => !ok);
  if (!isPreview) chosen.clear();
  if (!isPreview && left.length === 0) {
    await search(now?.from ?? 0, message);
    return;
  }
  rows.show(isPreview ? [...left, ...told.filter(({ ok }) => ok)] : left);
  head.textContent = isPreview ? "Xem trước" : "Chưa chuyển được";
  element("previewed-count", HTMLElement).textContent = isPreview ? message : "";
  show("preview");
  move.hidden = !isPreview;
  move.disabled = told.every((row) => !row.ok || row.message !== "");
  stop.textContent = isPreview ? "Thôi" : "Về danh sách";
  // What is to be read comes first, the button behind it.
  head.tabIndex = -1;
  head.focus();
  tell(isPreview ? "Chưa ghi gì: xem từng dòng rồi bấm Chuyển." : message);
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  chosen.clear();
  void search(0, "");
});
all.addEventListener("change", () => {
  chosen.clear();
  if (all.checked) for (const key of now?.keys ?? []) chosen.add(key);
  if (now !== undefined) draw(now);
});
before.addEventListener("click", () => void search(Math.max(0, (now?.from ?? 0) - 50), ""));
after.addEventListener("click", () => void search((now?.from ?? 0) + 50, ""));
to.select.addEventListener("change", () => {
  decision.hidden = to.select.value !== "quyết định";
});
preview.addEventListener("click", () => void send(true));
move.addEventListener("click", () => void send(false));
go.addEventListener("click", () => {
  element("moving-head", HTMLElement).textContent = `Chuyển ${chosen.size} đề nghị đã chọn`;
  show("move");
  tell("");
  to.select.focus();
});
element("back", HTMLButtonElement).addEventListener("click", () => {
  show("list");
  tell("Chưa ghi gì.");
  go.focus();
});
stop.addEventListener("click", () => {
  if (move.hidden) {
    void search(now?.from ?? 0, "");
    return;
  }
  show("move");
  tell("Chưa ghi gì.");
  preview.focus();
});
void search(0, "");
