import { element, option } from "../page/element.ts";
import { picker } from "../page/picker.ts";
import { ask } from "../page/server.ts";
import { fail, tell } from "../page/state.ts";
import { giveUp, runForms } from "./forms-job.ts";
import { chosenUnits, showUnits, whenChosen } from "./unit-list.ts";

const campaigns = picker("campaign");
const way = element("way", HTMLSelectElement);
const send = element("send", HTMLButtonElement);
const stop = element("stop", HTMLButtonElement);

/** Only the answer to the last question counts: answers may overtake each other. */
let turn = 0;
/** A job that a closed page left behind goes on before another begins. */
let going = false;

async function list(): Promise<void> {
  turn += 1;
  const mine = turn;
  const campaign = campaigns.select.value;
  showUnits([]);
  if (campaign === "") {
    tell("Chọn phong trào.");
    return;
  }
  tell("Đang tìm đơn vị…");
  const answer = await ask({ verb: "forms.units", campaign });
  if (mine !== turn) return;
  if (!answer.ok) {
    fail(answer.message);
    return;
  }
  showUnits(answer.value.units);
  tell(answer.value.none || `${answer.value.units.length} đơn vị có việc trong phong trào này.`);
}

/** How what is pressed next is called, and whether it can be. */
function ready(): void {
  const chosen = chosenUnits().length;
  send.textContent = going ? "Làm tiếp" : `Gửi cho ${chosen} đơn vị`;
  send.disabled = !going && chosen === 0;
}

async function run(): Promise<void> {
  send.disabled = true;
  campaigns.select.disabled = true;
  way.disabled = true;
  const chosen = way.value === "tep" ? "tep" : "thu";
  const start = {
    campaign: campaigns.select.value || "-",
    units: chosenUnits().map((unit) => ({ unit })),
    way: chosen,
  } as const;
  going = !(await runForms({ verb: "forms.start", ...start })) && !stop.hidden;
  campaigns.select.disabled = false;
  way.disabled = false;
  ready();
}

async function load(): Promise<void> {
  const answer = await ask({ verb: "forms.open" });
  if (!answer.ok) {
    fail(answer.message);
    return;
  }
  const { unfinished } = answer.value;
  const known = answer.value.campaigns.map(({ key, title }) => option(key, title));
  const [only] = known.length === 1 ? known : [];
  campaigns.offer([...(only === undefined ? [option("", "(chọn)")] : []), ...known], only?.value ?? "");
  await list();
  if (unfinished !== null) {
    going = true;
    stop.hidden = false;
    tell(
      `Lần gửi trước mới xong ${unfinished.done}/${unfinished.total}. Bấm “Làm tiếp” để gửi phần còn lại.`,
    );
    ready();
  }
}

whenChosen(ready);
campaigns.select.addEventListener("change", () => void list());
send.addEventListener("click", () => void run());
stop.addEventListener("click", async () => {
  const answer = await ask({ verb: "forms.open" });
  const job = answer.ok ? (answer.value.unfinished?.job ?? "") : "";
  if (job === "" || (await giveUp(job))) going = false;
  ready();
});
void load();
