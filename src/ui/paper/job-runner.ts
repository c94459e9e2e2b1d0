import type { Request } from "../../app/all-verbs.ts";
import type { JobProgress } from "../../app/paper/job-progress.ts";
import { element, make } from "../page/element.ts";
import { pagedList } from "../page/paged-list.ts";
import { ask } from "../page/server.ts";
import { fail, tell, told } from "../page/state.ts";
import { paperLine } from "./paper-line.ts";

const bar = element("bar", HTMLProgressElement);
const stop = element("stop", HTMLButtonElement);
const go = element("go", HTMLButtonElement);
const failed = element("failed", HTMLUListElement);
const made = pagedList(element("made", HTMLUListElement), 20, paperLine);

let paused = false;
type Made = JobProgress["made"][number];

/** Papers that this page saw made. */
let papers: readonly Made[] = [];
/** What was told of papers that this page saw made. */
const notes = new Set<string>();
/** When this page began, and how much was done by then: a resumed job did the rest on another day. */
let began = { at: 0, done: 0 };

/** “Còn khoảng 2 phút.”; "" until a few papers show how long one takes. */
function timeLeft({ done, total }: JobProgress): string {
  const mine = done - began.done;
  if (mine < 2 || done >= total) return "";
  const seconds = ((Date.now() - began.at) / mine / 1000) * (total - done);
  const words = seconds < 60 ? "chưa đến 1 phút" : `khoảng ${Math.ceil(seconds / 60)} phút`;
  return `Còn ${words}.`;
}

function show(progress: JobProgress): void {
  for (const note of progress.notes) notes.add(note);
  papers = [...papers, ...progress.made];
  if (progress.finished) made.show(papers);
  bar.hidden = false;
  bar.max = Math.max(1, progress.total);
  bar.value = progress.total === 0 ? 1 : progress.done;
  const end = progress.finished
    ? progress.done < progress.total
      ? "Đã dừng."
      : "Xong."
    : timeLeft(progress);
  tell(`Đã làm ${progress.done}/${progress.total} ${progress.what}. ${end}`.trim());
  failed.replaceChildren(
    ...progress.failed.map(({ item, message }) => make("li", "bad", `${item}: ${message}`)),
    ...[...notes].map((note) => make("li", "", note)),
  );
  stop.disabled = progress.finished;
}

/** Stands still until *Làm tiếp* is pressed. */
function rest(): void {
  go.disabled = false;
  stop.disabled = true;
}

/**
 * Drives a job from its start to its end, step by step; *Tạm dừng* lets the running step end.
 * @param start what starts the job, or takes up the unfinished one
 * @param renew whether papers that have left the office are made as other editions
 * @returns the last progress; undefined where it was paused or refused
 */
export async function runJob(
  start: Request<"paper-job.start">,
  renew: boolean,
): Promise<JobProgress | undefined> {
  paused = false;
  notes.clear();
  papers = [];
  made.show(papers);
  go.disabled = true;
  stop.disabled = false;
  began = { at: Date.now(), done: 0 };
  let answer = await ask(start);
  if (answer.ok) began = { at: Date.now(), done: answer.value.done };
  while (answer.ok) {
    show(answer.value);
    if (answer.value.finished) return answer.value;
    if (paused) {
      rest();
      tell(`${told()} Đang tạm dừng.`);
      return undefined;
    }
    answer = await ask({ verb: "paper-job.step", job: answer.value.job, renew });
  }
  rest();
  fail(answer.message);
  return undefined;
}

/** Gives up what is still waiting. */
export async function giveUp(job: string): Promise<void> {
  const answer = await ask({ verb: "paper-job.stop", job });
  if (answer.ok) show(answer.value);
  else {
    rest();
    fail(answer.message);
  }
}

stop.addEventListener("click", () => {
  paused = true;
  stop.disabled = true;
});
