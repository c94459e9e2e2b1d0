import type { CalendarFile } from "../../core/tracking/deadline/calendar-file.ts";
import { element, make, option } from "../page/element.ts";
import { ask } from "../page/server.ts";

const select = element("campaign", HTMLSelectElement);
const state = element("state", HTMLElement);
const file = element("file", HTMLElement);

/** Only the answer to the last question counts: answers may overtake each other. */
let turn = 0;

/** A real link, for a press of the clerk's own: a sandboxed page may not start a download by itself. */
function offer({ name, text, events, without }: CalendarFile): void {
  const link = make("a", "button", "Tải tệp .ics");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/calendar;charset=utf-8" }));
  link.download = name;
  link.target = "_self";
  file.replaceChildren(link);
  const left = without.length === 0 ? "" : ` Chưa có ngày nên không có trong tệp: ${without.join(", ")}.`;
  state.textContent = `Tệp ${name} có ${events} thời hạn.${left}`;
}

async function prepare(): Promise<void> {
  turn += 1;
  const mine = turn;
  file.replaceChildren();
  if (select.value === "") {
    state.textContent = "Chọn phong trào.";
    return;
  }
  state.textContent = "Đang tạo tệp…";
  const answer = await ask({ verb: "ics.make", campaign: select.value });
  if (mine !== turn) return;
  if (answer.ok) offer(answer.value);
  else state.textContent = answer.message;
}

async function load(): Promise<void> {
  const answer = await ask({ verb: "ics.open" });
  if (!answer.ok) {
    state.textContent = answer.message;
    return;
  }
  const campaigns = answer.value.map(({ key, title }) => option(key, `${key} – ${title}`));
  if (campaigns.length === 0) {
    state.textContent = "Trang Phong trào chưa có phong trào nào.";
    return;
  }
  select.replaceChildren(...(campaigns.length === 1 ? [] : [option("", "(chọn)")]), ...campaigns);
  await prepare();
}

select.addEventListener("change", () => void prepare());
void load();
