import type { JobProgress } from "../app/plan-job.ts";
import { element } from "./element.ts";
import { type Answer, ask } from "./server.ts";

const state = element("state", HTMLElement);
const bar = element("bar", HTMLProgressElement);
const stop = element("stop", HTMLButtonElement);
const go = element("go", HTMLButtonElement);
const failed = element("failed", HTMLUListElement);

let paused = false;

function show(progress: JobProgress): void {
  bar.max = Math.max(1, progress.total);
  bar.value = progress.total === 0 ? 1 : progress.done;
  const end = progress.finished ? "Xong." : "";
  state.textContent = `Đã làm ${progress.done}/${progress.total} kế hoạch. ${end}`.trim();
  failed.replaceChildren(
    ...progress.failed.map(({ item, message }) => {
      const line = document.createElement("li");
      line.className = "bad";
      line.textContent = `${item}: ${message}`;
      return line;
    }),
  );
  stop.disabled = progress.finished;
}

function tell(message: string): void {
  state.textContent = message;
  go.disabled = false;
  stop.disabled = true;
}

async function run(): Promise<void> {
  paused = false;
  go.disabled = true;
  stop.disabled = false;
  let answer: Answer<JobProgress> = await ask({ verb: "plan-job.start" });
  while (answer.ok) {
    show(answer.value);
    if (answer.value.finished) return;
    if (paused) {
      tell(`${state.textContent ?? ""} Đang tạm dừng.`);
      return;
    }
    answer = await ask({ verb: "plan-job.step", job: answer.value.job });
  }
  tell(answer.message);
}

stop.addEventListener("click", () => {
  paused = true;
  stop.disabled = true;
});
go.addEventListener("click", () => void run());
void run();
