import type { CalendarFile } from "../../core/tracking/deadline/calendar-file.ts";
import { element, make, option } from "../page/element.ts";
import { picker } from "../page/picker.ts";
import { ask } from "../page/server.ts";
import { fail, tell } from "../page/state.ts";

const campaigns = picker("campaign");
const { select } = campaigns;
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
  tell(`Tệp ${name} có ${events} thời hạn.${left}`);
}

async function prepare(): Promise<void> {
  turn += 1;
  const mine = turn;
  file.replaceChildren();
  if (select.value === "") {
    tell("Chọn phong trào.");
    return;
  }
  tell("Đang tạo tệp…");
  const answer = await ask({ verb: "ics.make", campaign: select.value });
  if (mine !== turn) return;
  if (answer.ok) offer(answer.value);
  else fail(answer.message);
}

async function load(): Promise<void> {
  const answer = await ask({ verb: "ics.open" });
  if (!answer.ok) {
    fail(answer.message);
    return;
  }
  const known = answer.value.map(({ key, title }) => option(key, title));
  if (known.length === 0) {
    tell("Trang Phong trào chưa có phong trào nào.");
    return;
  }
  const [only] = known.length === 1 ? known : [];
  campaigns.offer([...(only === undefined ? [option("", "(chọn)")] : []), ...known], only?.value ?? "");
  await prepare();
}

select.addEventListener("change", () => void prepare());
void load();
