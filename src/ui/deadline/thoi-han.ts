import type { MovesShown } from "../../app/deadline/compute-deadlines.ts";
import { element } from "../page/element.ts";
import { pagedList } from "../page/paged-list.ts";
import { ask } from "../page/server.ts";
import { fail, tell } from "../page/state.ts";
import { moveCard } from "./move-card.ts";
import { movedLetterCard } from "./moved-letter-card.ts";

const write = element("write", HTMLButtonElement);
const leave = element("leave", HTMLButtonElement);
const after = element("after", HTMLElement);
const track = element("track", HTMLButtonElement);
const letters = element("letters", HTMLUListElement);
const tellUnits = element("tell", HTMLElement);
const list = pagedList(element("moves", HTMLUListElement), 10, moveCard);

let fingerprint = "";

function show(shown: MovesShown, note: string): void {
  const { moves } = shown;
  fingerprint = shown.fingerprint;
  list.show(moves);
  write.disabled = moves.length === 0;
  leave.disabled = moves.length === 0;
  const count =
    moves.length === 0
      ? "Không có thời hạn nào thay đổi."
      : `${moves.length} thời hạn sẽ thay đổi; chưa ghi gì.`;
  tell(`${note} ${count}`.trim());
}

async function load(): Promise<void> {
  const answer = await ask({ verb: "deadlines.preview" });
  if (answer.ok) show(answer.value, "");
  else fail(answer.message);
}

async function writeAll(): Promise<void> {
  write.disabled = true;
  leave.disabled = true;
  tell("Đang ghi…");
  const answer = await ask({ verb: "deadlines.write", fingerprint });
  if (!answer.ok) {
    // A broken-off call may have written: pressing again compares anew.
    fail(answer.message);
    write.disabled = false;
    leave.disabled = false;
    return;
  }
  const { written, message, now, letters: made } = answer.value;
  // The cards of what was written stay: they say who has to be told.
  if (!written) {
    show(now, message);
    return;
  }
  write.hidden = true;
  leave.hidden = true;
  after.hidden = false;
  tellUnits.hidden = made.length === 0;
  letters.replaceChildren(...made.map(movedLetterCard));
  tell(message);
}

/** *Theo dõi* goes by the days as they were until it is brought up to date. */
async function updateTracking(): Promise<void> {
  track.disabled = true;
  tell("Đang cập nhật theo dõi…");
  const answer = await ask({ verb: "tracking.update" });
  if (answer.ok) tell(answer.value);
  else {
    track.disabled = false;
    fail(answer.message);
  }
}

track.addEventListener("click", () => void updateTracking());
write.addEventListener("click", () => void writeAll());
leave.addEventListener("click", () => {
  write.disabled = true;
  leave.disabled = true;
  tell("Không ghi gì: các hạn cũ còn nguyên. Chạy lại “Tính thời hạn” khi cần.");
});
void load();
