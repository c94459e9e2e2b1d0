import type { ListedBoard } from "../../core/tracking/board/list.ts";
import { element, make, option } from "../page/element.ts";
import { ask } from "../page/server.ts";
import { shownDay } from "../page/shown-day.ts";
import { unitCard } from "./board-card.ts";
import { type BoardChoice, boardChoices, chosenUnits } from "./board-filter.ts";

/** More cards than this are slow to lay out in a sidebar; the lists lead to the rest. */
const mostCards = 200;

const state = element("state", HTMLElement);
const again = element("again", HTMLButtonElement);
const whole = element("board", HTMLElement);
const counts = element("counts", HTMLElement);
const days = element("days", HTMLUListElement);
const shown = element("shown", HTMLElement);
const units = element("units", HTMLUListElement);
const selects = {
  campaign: element("campaign", HTMLSelectElement),
  cluster: element("cluster", HTMLSelectElement),
};
const lists = ["campaign", "cluster"] as const;

let board: ListedBoard | undefined;
let choice: BoardChoice = { campaign: "", cluster: "" };

function drawChoices(now: ListedBoard): void {
  const choices = boardChoices(now, choice);
  for (const list of lists) {
    const offered = (value: string, text: string): HTMLOptionElement =>
      Object.assign(option(value, text), { selected: choice[list] === value });
    selects[list].replaceChildren(
      offered("", "Tất cả"),
      ...choices[list].map(([value, count]) => offered(value, `${value} (${count} đơn vị)`)),
    );
  }
}

function draw(now: ListedBoard): void {
  drawChoices(now);
  const mine = chosenUnits(now, choice);
  units.replaceChildren(...mine.slice(0, mostCards).map((unit) => unitCard(now, unit)));
  const more =
    mine.length > mostCards ? ` Hiện ${mostCards} đơn vị đầu; chọn phong trào hoặc cụm để xem tiếp.` : "";
  shown.textContent = `${mine.length} đơn vị.${more}`;
}

function drawDays(now: ListedBoard): void {
  const lines = now.days.map(({ day, label, units: left }) =>
    make("li", "", `${shownDay(day)}: ${label}, còn ${left} đơn vị`),
  );
  days.replaceChildren(...(lines.length === 0 ? [make("li", "quiet", "Không có mốc nào đến hạn.")] : lines));
}

async function load(): Promise<void> {
  again.disabled = true;
  state.textContent = "Đang đọc sổ…";
  const answer = await ask({ verb: "board.read" });
  again.disabled = false;
  if (!answer.ok) {
    state.textContent = answer.message;
    return;
  }
  board = answer.value;
  const { owed, received, overdue, soon } = board;
  state.textContent = owed === 0 ? "Chưa có phần việc nào phải theo dõi." : "";
  whole.hidden = owed === 0;
  counts.textContent = `Đã nhận ${received}/${owed} phần việc; quá hạn ${overdue}; sắp đến hạn ${soon}.`;
  drawDays(board);
  draw(board);
}

for (const list of lists) {
  selects[list].addEventListener("change", () => {
    choice = { ...choice, [list]: selects[list].value };
    if (board !== undefined) draw(board);
  });
}
again.addEventListener("click", () => void load());
void load();
