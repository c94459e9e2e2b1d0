import type { SetUpProgress } from "../../app/book/set-up-book.ts";
import { element } from "../page/element.ts";
import { ask } from "../page/server.ts";
import { fail, tell, told } from "../page/state.ts";

const bar = element("bar", HTMLProgressElement);
const stop = element("stop", HTMLButtonElement);
const go = element("go", HTMLButtonElement);

let paused = false;

function show({ done, total, finished }: SetUpProgress): void {
  bar.max = total;
  bar.value = done;
  tell(finished ? "Xong. Sổ đã sẵn sàng." : `Đã làm ${done}/${total} phần.`);
}

/** Stands still until *Làm tiếp* is pressed. */
function rest(): void {
  go.disabled = false;
  stop.disabled = true;
}

/** Asks for step after step to the end; *Tạm dừng* lets the running step end. */
async function run(): Promise<void> {
  paused = false;
  go.disabled = true;
  stop.disabled = false;
  for (;;) {
    const answer = await ask({ verb: "set-up.step" });
    if (!answer.ok) {
      rest();
      fail(answer.message);
      return;
    }
    show(answer.value);
    if (answer.value.finished) break;
    if (paused) {
      rest();
      tell(`${told()} Đang tạm dừng.`);
      return;
    }
  }
  stop.disabled = true;
}

stop.addEventListener("click", () => {
  paused = true;
  stop.disabled = true;
});
go.addEventListener("click", () => void run());
void run();
