import type { ListedBoard, ListedUnit } from "../../core/tracking/board/list.ts";
import { element, make, option } from "../page/element.ts";
import { pagedList } from "../page/paged-list.ts";
import { picker } from "../page/picker.ts";
import { ask } from "../page/server.ts";
import { shownDay } from "../page/shown-day.ts";
import { fail, tell } from "../page/state.ts";
import { unitCard } from "./board-card.ts";
import { type BoardChoice, boardChoices, chosenUnits } from "./board-filter.ts";

const again = element("again", HTMLButtonElement);
const whole = element("board", HTMLElement);
const counts = element("counts", HTMLElement);
const waiting = element("waiting", HTMLElement);
const days = element("days", HTMLUListElement);
const shown = element("shown", HTMLElement);
const units = pagedList(element("units", HTMLUListElement), 20, (unit: ListedUnit) =>
  unitCard(board?.milestones ?? [], unit),
);
const pickers = { campaign: picker("campaign"), cluster: picker("cluster") };
const lists = ["campaign", "cluster"] as const;

let board: ListedBoard | undefined;
let choice: BoardChoice = { campaign: "", cluster: "" };

function drawChoices(now: ListedBoard): void {
  const choices = boardChoices(now, choice);
  for (const list of lists) {
    const offered = choices[list].map(([value, count]) => option(value, `${value} (${count} đơn vị)`));
    pickers[list].offer([option("", "Tất cả"), ...offered], choice[list]);
  }
}

function draw(now: ListedBoard): void {
  drawChoices(now);
  const mine = chosenUnits(now, choice);
  units.show(mine);
  shown.textContent = `${new Set(mine.map(({ unit }) => unit)).size} đơn vị.`;
}

function drawDays(now: ListedBoard): void {
  const lines = now.days.map(({ day, label, units: left }) =>
    make("li", "", `${shownDay(day)}: ${label}, còn ${left} đơn vị`),
  );
  days.replaceChildren(...(lines.length === 0 ? [make("li", "quiet", "Không có mốc nào đến hạn.")] : lines));
}

function drawDossiers({ dossiers, dossiersDue }: ListedBoard): void {
  element("dossiers", HTMLElement).hidden = dossiersDue === 0;
  element("dossier-list", HTMLUListElement).replaceChildren(
    ...dossiers.map(({ due, name, award, next, late }) =>
      make("li", "", `${shownDay(due)}${late ? " (quá hạn)" : ""}: ${name}, ${award}. ${next}`),
    ),
  );
  element("dossiers-more", HTMLElement).textContent =
    dossiersDue > dossiers.length
      ? `Còn ${dossiersDue - dossiers.length} hồ sơ: xem ở Thi đua › Khen thưởng › Tìm, chuyển đề nghị.`
      : "";
}

async function load(): Promise<void> {
  again.disabled = true;
  tell("Đang đọc sổ…");
  const answer = await ask({ verb: "board.read" });
  again.disabled = false;
  if (!answer.ok) {
    fail(answer.message);
    return;
  }
  board = answer.value;
  const { owed, received, overdue, soon, waiting: waits } = board;
  const none = owed === 0 && board.dossiersDue === 0;
  tell(none ? "Chưa có phần việc nào phải theo dõi." : "");
  whole.hidden = none;
  counts.textContent = `Đã nhận ${received}/${owed} phần việc; quá hạn ${overdue}; sắp đến hạn ${soon}.`;
  waiting.hidden = waits === 0;
  element("waiting-count", HTMLElement).textContent = `${waits} việc đơn vị đã báo đang chờ nhận.`;
  drawDays(board);
  drawDossiers(board);
  draw(board);
}

for (const list of lists) {
  const { select } = pickers[list];
  select.addEventListener("change", () => {
    choice = { ...choice, [list]: select.value };
    if (board !== undefined) draw(board);
  });
}
/** The page of what waits takes the place of this one. */
async function showReturns(): Promise<void> {
  const answer = await ask({ verb: "returns.show" });
  if (!answer.ok) fail(answer.message);
}

element("take", HTMLButtonElement).addEventListener("click", () => void showReturns());
again.addEventListener("click", () => void load());
void load();
