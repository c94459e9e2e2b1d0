import type { MovesShown } from "../../app/deadline/compute-deadlines.ts";
import { element } from "../page/element.ts";
import { ask } from "../page/server.ts";
import { moveCard } from "./move-card.ts";

/** More cards than this are slow to lay out in a sidebar. */
const mostCards = 200;

const state = element("state", HTMLElement);
const write = element("write", HTMLButtonElement);
const leave = element("leave", HTMLButtonElement);
const list = element("moves", HTMLUListElement);

let fingerprint = "";

function show(shown: MovesShown, note: string): void {
  const { moves } = shown;
  fingerprint = shown.fingerprint;
  list.replaceChildren(...moves.slice(0, mostCards).map(moveCard));
  write.disabled = moves.length === 0;
  leave.disabled = moves.length === 0;
  const more = moves.length > mostCards ? ` Hiện ${mostCards} thời hạn đầu.` : "";
  const count =
    moves.length === 0
      ? "Không có thời hạn nào thay đổi."
      : `${moves.length} thời hạn sẽ thay đổi; chưa ghi gì.${more}`;
  state.textContent = `${note} ${count}`.trim();
}

async function load(): Promise<void> {
  const answer = await ask({ verb: "deadlines.preview" });
  if (answer.ok) show(answer.value, "");
  else state.textContent = answer.message;
}

async function writeAll(): Promise<void> {
  write.disabled = true;
  leave.disabled = true;
  state.textContent = "Đang ghi…";
  const answer = await ask({ verb: "deadlines.write", fingerprint });
  if (!answer.ok) {
    // A broken-off call may have written: pressing again compares anew.
    state.textContent = answer.message;
    write.disabled = false;
    leave.disabled = false;
    return;
  }
  const { written, message, now } = answer.value;
  // The cards of what was written stay: they say who has to be told.
  if (written) state.textContent = message;
  else show(now, message);
}

write.addEventListener("click", () => void writeAll());
leave.addEventListener("click", () => {
  write.disabled = true;
  leave.disabled = true;
  state.textContent = "Không ghi gì: các hạn cũ còn nguyên. Chạy lại “Tính thời hạn” khi cần.";
});
void load();
