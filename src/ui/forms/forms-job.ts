import type { Answers, Request } from "../../app/all-verbs.ts";
import { element, make } from "../page/element.ts";
import { link } from "../page/link.ts";
import { pagedList } from "../page/paged-list.ts";
import { ask } from "../page/server.ts";
import { fail, tell } from "../page/state.ts";

type Progress = Answers["forms.step"];
type Made = Progress["made"][number];

const bar = element("bar", HTMLProgressElement);
const pause = element("pause", HTMLButtonElement);
const stop = element("stop", HTMLButtonElement);
const failed = element("failed", HTMLUListElement);
const made = pagedList(element("made", HTMLUListElement), 20, (one: Made) => {
  if (one.link === "") return make("li", "", `Đã gửi thư cho ${one.title}`);
  const line = make("li", "", one.title);
  const way = link(one.link, "Mở tệp");
  way.setAttribute("aria-label", `Mở tệp của ${one.title}`);
  line.append(": ", way);
  return line;
});

let paused = false;
let files: readonly Made[] = [];

const words = ({ way }: Progress): string => (way === "thu" ? "thư" : "tệp");

function show(progress: Progress): void {
  files = [...files, ...progress.made];
  bar.hidden = false;
  bar.max = Math.max(1, progress.total);
  bar.value = progress.done;
  failed.replaceChildren(
    ...progress.failed.map(({ item, message }) => make("li", "bad", `${item}: ${message}`)),
  );
  const end = !progress.finished ? "" : progress.done < progress.total ? " Đã dừng." : " Xong.";
  tell(`Đã làm ${progress.done}/${progress.total} ${words(progress)}.${end}`);
  if (progress.finished || progress.stopped !== "") made.show(files);
}

/** What can be pressed while the job runs, and while it rests with something left. */
function offer(running: boolean, left: boolean): void {
  pause.hidden = !running;
  pause.disabled = false;
  stop.hidden = running || !left;
}

/**
 * Drives the job step by step, to its end or to where it rests: paused, out of allowance, or refused.
 * @returns whether nothing of it is left
 */
export async function runForms(start: Request<"forms.start">): Promise<boolean> {
  paused = false;
  files = [];
  made.show(files);
  offer(true, true);
  let answer = await ask(start);
  let job = "";
  while (answer.ok) {
    const progress = answer.value;
    job = progress.job;
    show(progress);
    if (progress.finished) {
      offer(false, false);
      return true;
    }
    if (progress.stopped !== "" || paused) {
      offer(false, true);
      if (paused) tell(`Đang tạm dừng: đã làm ${progress.done}/${progress.total} ${words(progress)}.`);
      else fail(`${progress.stopped} Còn ${progress.total - progress.done} ${words(progress)}.`);
      return false;
    }
    answer = await ask({ verb: "forms.step", job });
  }
  offer(false, job !== "");
  fail(answer.message);
  return false;
}

/** Gives up what is still waiting of this job. */
export async function giveUp(job: string): Promise<boolean> {
  const answer = await ask({ verb: "forms.stop", job });
  if (answer.ok) {
    show(answer.value);
    offer(false, false);
  } else fail(answer.message);
  return answer.ok;
}

pause.addEventListener("click", () => {
  paused = true;
  pause.disabled = true;
});
