import type { RemindPreview } from "../../app/reminder/preview.ts";
import { element } from "../page/element.ts";
import { ask } from "../page/server.ts";
import { fail, tell } from "../page/state.ts";
import { timerSwitch } from "../page/timer-switch.ts";
import { reminderLists } from "./reminder-lists.ts";

const bar = element("bar", HTMLProgressElement);
const problem = element("problem", HTMLElement);
const lists = element("lists", HTMLElement);
const send = element("send", HTMLButtonElement);
const stop = element("stop", HTMLButtonElement);
const again = element("again", HTMLButtonElement);

let letters = 0;
let paused = false;

function summary(preview: RemindPreview): string {
  if (preview.dayOff !== "") return `${preview.today} là ngày nghỉ (${preview.dayOff}); sổ không gửi thư.`;
  if (preview.letters.length === 0) return `${preview.today}: không có thư nào cần gửi.`;
  const { needed, allowance } = preview;
  const enough = needed <= allowance ? "đủ gửi" : "không đủ: thư có việc quá hạn lâu nhất được gửi trước";
  return `${preview.today}: ${preview.letters.length} thư, ${needed} người nhận. Hạn mức hôm nay còn ${allowance} người nhận, ${enough}.`;
}

const showTimer = timerSwitch(
  {
    lost: "Đã bật bằng hộp thư của anh/chị, nhưng Google không còn giữ lịch chạy. Bấm “Bật lại”.",
    running: (since, mine, who) =>
      mine
        ? `${since}: thư gửi bằng hộp thư của anh/chị.`
        : `${since}: thư gửi bằng hộp thư của ${who}. Không cần bật thêm; chỉ nhận thay khi ${who} không còn gửi nữa.`,
    takeOver: "Nhận gửi thay",
  },
  (turnOn, takeOver) => ask({ verb: "remind.timer", on: turnOn, takeOver }),
);

/** @param note what came of the command before, and whether it failed */
async function load(note: string, failed: boolean): Promise<void> {
  send.disabled = true;
  again.disabled = true;
  const answer = await ask({ verb: "remind.preview" });
  again.disabled = false;
  if (!answer.ok) {
    fail(answer.message);
    return;
  }
  const preview = answer.value;
  letters = preview.letters.length;
  const said = `${note} ${summary(preview)}`.trim();
  if (failed) fail(said);
  else tell(said);
  problem.textContent = preview.problem;
  send.textContent = letters === 0 ? "Gửi thư" : `Gửi ${letters} thư`;
  send.disabled = letters === 0 || preview.problem !== "";
  lists.replaceChildren(...reminderLists(preview, (to) => void resend(to)));
  showTimer(preview.timer);
}

async function run(): Promise<void> {
  const total = letters;
  let sent = 0;
  let refused = 0;
  paused = false;
  send.disabled = true;
  again.disabled = true;
  lists.replaceChildren();
  stop.hidden = false;
  stop.disabled = false;
  bar.hidden = false;
  bar.max = Math.max(1, total);
  bar.value = 0;
  tell(`Đang gửi ${total} thư…`);
  let [told, failed] = ["", false];
  while (told === "") {
    const answer = await ask({ verb: "remind.step" });
    if (!answer.ok) {
      [told, failed] = [answer.message, true];
      break;
    }
    const { left, stopped, finished } = answer.value;
    sent += answer.value.sent;
    refused += answer.value.refused.length;
    bar.value = Math.max(0, total - left);
    tell(`Đã gửi ${sent} thư, còn ${left} thư.`);
    if (finished || stopped !== "" || paused) {
      const bad = refused === 0 ? "" : `; ${refused} thư không gửi được`;
      told = `Đã gửi ${sent} thư${bad}. ${stopped}`.trim();
    }
  }
  stop.hidden = true;
  bar.hidden = true;
  await load(told, failed);
}

async function resend(to: string): Promise<void> {
  tell(`Đang gửi lại tới ${to}…`);
  const answer = await ask({ verb: "remind.resend", to });
  const told = answer.ok ? answer.value.stopped || `Đã gửi lại tới ${to}.` : answer.message;
  await load(told, !answer.ok);
}

send.addEventListener("click", () => void run());
stop.addEventListener("click", () => {
  paused = true;
  stop.disabled = true;
});
again.addEventListener("click", () => void load("", false));
void load("", false);
