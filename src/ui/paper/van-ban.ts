import { element, make, option } from "../page/element.ts";
import { picker } from "../page/picker.ts";
import { ask } from "../page/server.ts";
import { fail, tell } from "../page/state.ts";
import { listDrafts } from "./drafts.ts";
import { giveUp, runJob } from "./job-runner.ts";

const choice = element("choice", HTMLElement);
const kind = element("kind", HTMLSelectElement);
const campaigns = picker("campaign");
const campaign = campaigns.select;
const subjects = element("subjects", HTMLElement);
const all = element("all", HTMLInputElement);
const count = element("count", HTMLElement);
const list = element("list", HTMLUListElement);
const renew = element("renew", HTMLInputElement);
const start = element("make", HTMLButtonElement);
const job = element("job", HTMLElement);
const go = element("go", HTMLButtonElement);
const drop = element("drop", HTMLButtonElement);
const where = element("where", HTMLElement);

/** Only the answer to the last question counts: answers may overtake each other. */
let turn = 0;
let running = "";

const everyCampaign = "*";

const boxes = (): readonly HTMLInputElement[] => [
  ...list.querySelectorAll<HTMLInputElement>("input[type=checkbox]"),
];

function counted(): void {
  const marked = boxes().filter((box) => box.checked).length;
  count.textContent = `${marked}/${boxes().length}`;
  all.checked = marked === boxes().length;
  start.disabled = !subjects.hidden && marked === 0;
}

async function showSubjects(): Promise<void> {
  turn += 1;
  const mine = turn;
  subjects.hidden = true;
  start.disabled = true;
  tell("");
  if (campaign.value === everyCampaign) {
    start.disabled = false;
    return;
  }
  tell("Đang đọc sổ…");
  const answer = await ask({
    verb: "paper.subjects",
    paper: kind.value,
    campaign: campaign.value,
  });
  if (mine !== turn) return;
  if (!answer.ok || answer.value.none !== "") {
    if (answer.ok) tell(answer.value.none);
    else fail(answer.message);
    return;
  }
  tell("");
  const shown = answer.value.subjects;
  list.replaceChildren(
    ...shown.map(({ key, label }) => {
      const box = make("input", "", "");
      box.type = "checkbox";
      box.checked = true;
      box.value = key;
      const line = make("li", "", "");
      const words = make("label", "tick", "");
      words.append(box, make("span", "", label));
      line.append(words);
      return line;
    }),
  );
  subjects.hidden = shown.length === 1 && shown[0]?.label === "";
  start.disabled = false;
  counted();
}

async function run(items: readonly { campaign: string; subject: string }[]): Promise<void> {
  choice.hidden = true;
  job.hidden = false;
  where.hidden = true;
  const ended = await runJob({ verb: "paper-job.start", paper: kind.value, items }, renew.checked);
  if (ended === undefined) return;
  choice.hidden = false;
  job.hidden = true;
  where.hidden = ended.done === 0;
}

function chosen(): readonly { campaign: string; subject: string }[] {
  if (campaign.value === everyCampaign) return [];
  if (subjects.hidden) return [{ campaign: campaign.value, subject: boxes()[0]?.value ?? "" }];
  return boxes()
    .filter((box) => box.checked)
    .map((box) => ({ campaign: campaign.value, subject: box.value }));
}

async function open(): Promise<void> {
  const answer = await ask({ verb: "paper.options" });
  if (!answer.ok) {
    fail(answer.message);
    return;
  }
  const { kinds, campaigns: known, unfinished } = answer.value;
  kind.replaceChildren(...kinds.map(({ name, title }) => option(name, title)));
  campaigns.offer(
    [...known.map(({ key, title }) => option(key, title)), option(everyCampaign, "Mọi phong trào")],
    known[0]?.key ?? everyCampaign,
  );
  tell(known.length === 0 ? "Trang Phong trào chưa có dòng nào." : "");
  if (known.length === 0) return;
  if (unfinished === null) {
    await showSubjects();
    return;
  }
  running = unfinished.job;
  choice.hidden = true;
  job.hidden = false;
  go.disabled = false;
  tell(
    `Việc đang dở: đã làm ${unfinished.done}/${unfinished.total} ${unfinished.what}. Làm tiếp hay dừng hẳn?`,
  );
}

kind.addEventListener("change", () => void showSubjects());
campaign.addEventListener("change", () => void showSubjects());
all.addEventListener("change", () => {
  for (const box of boxes()) box.checked = all.checked;
  counted();
});
list.addEventListener("change", counted);
start.addEventListener("click", () => void run(chosen()));
go.addEventListener("click", () => void run([]));
drop.addEventListener("click", () => {
  void (async () => {
    drop.disabled = true;
    const now = await ask({ verb: "paper.options" });
    running = now.ok ? (now.value.unfinished?.job ?? running) : running;
    await giveUp(running);
    drop.disabled = false;
    choice.hidden = false;
    job.hidden = true;
  })();
});
listDrafts();
void open();
