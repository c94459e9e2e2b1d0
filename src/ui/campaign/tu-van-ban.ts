import type { Request } from "../../app/all-verbs.ts";
import { draftPaper } from "../../core/intake/draft-paper.ts";
import type { KnownNames } from "../../core/intake/known-names.ts";
import { element } from "../page/element.ts";
import { ask } from "../page/server.ts";
import { fail, tell } from "../page/state.ts";
import { correctedDraft, editDraft, goToRowOf, takenFrom } from "./draft-editor.ts";
import { clearSource, readSource } from "./paper-source.ts";
import { showPaper } from "./paper-text.ts";

const steps = {
  source: element("source", HTMLElement),
  review: element("review", HTMLElement),
  shown: element("shown", HTMLElement),
  done: element("done", HTMLElement),
};
const counts = element("counts", HTMLElement);

let known: KnownNames = { units: [], clusters: [], signers: [] };
/** What was shown before writing. */
let looked:
  | {
      readonly start: Request<"campaign.preview">["start"];
      readonly key: string;
      readonly fingerprint: string;
    }
  | undefined;

function step(name: keyof typeof steps): void {
  for (const [each, part] of Object.entries(steps)) part.hidden = each !== name;
}

/** Says what goes on, and lets nothing else be pressed meanwhile. */
async function busy<T>(words: string, work: () => Promise<T>): Promise<T> {
  for (const each of buttons) each.disabled = true;
  tell(words);
  try {
    return await work();
  } finally {
    for (const each of buttons) each.disabled = false;
  }
}

async function read(): Promise<void> {
  const source = await busy("Đang đọc văn bản…", readSource);
  if (!source.ok) {
    fail(source.message);
    return;
  }
  const { reading } = source;
  step("review");
  const rows = editDraft(draftPaper(reading, known), known);
  showPaper(reading, takenFrom, goToRowOf);
  tell(`Đã đọc ${reading.paragraphs.length} đoạn thành ${rows} dòng. Chưa ghi gì vào sổ.`);
}

async function look(): Promise<void> {
  const start = { way: "paper", code: "", draft: correctedDraft() } as const;
  const answer = await busy("Đang lập phong trào…", () => ask({ verb: "campaign.preview", start }));
  if (!answer.ok) {
    fail(answer.message);
    return;
  }
  const { key, fingerprint, rows, review } = answer.value;
  looked = { start, key, fingerprint };
  const told = rows.map(({ sheet, count }) => `${sheet} ${count}`).join(", ");
  counts.textContent = `Sẽ thêm dòng ở các trang: ${told}. Trang Việc cần rà soát sẽ có ${review.length} chỗ chưa xem.`;
  tell("Chưa ghi gì vào sổ.");
  step("shown");
}

async function write(): Promise<void> {
  const asked = looked;
  if (asked === undefined) return;
  const answer = await busy("Đang ghi…", () => ask({ verb: "campaign.write", ...asked }));
  if (!answer.ok) {
    // A broken-off call may have written: pressing again goes on under the same key.
    fail(answer.message);
    return;
  }
  const { written, message, now } = answer.value;
  if (!written && now !== null) {
    looked = { ...asked, key: now.key, fingerprint: now.fingerprint };
    fail(message);
    return;
  }
  tell(message);
  step("done");
}

async function undo(): Promise<void> {
  const asked = looked;
  if (asked === undefined) return;
  const { start, key } = asked;
  const answer = await busy("Đang hoàn tác…", () => ask({ verb: "campaign.undo", start, key }));
  if (!answer.ok) {
    fail(answer.message);
    return;
  }
  tell(answer.value.message);
  step("review");
}

async function load(): Promise<void> {
  const answer = await busy("Đang đọc sổ…", () => ask({ verb: "campaign.names" }));
  if (!answer.ok) {
    fail(answer.message);
    return;
  }
  known = answer.value;
  clearSource();
  tell("");
  step("source");
}

const acts: readonly (readonly [id: string, act: () => Promise<void>])[] = [
  ["read", read],
  ["look", look],
  ["write", write],
  ["undo", undo],
  ["other", load],
  ["another", load],
  ["back", async () => step("review")],
];
const buttons = acts.map(([id, act]) => {
  const found = element(id, HTMLButtonElement);
  found.addEventListener("click", () => void act());
  return found;
});
void load();
