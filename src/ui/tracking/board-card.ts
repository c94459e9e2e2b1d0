import type { ListedBoard, ListedItem, ListedUnit } from "../../core/tracking/board/list.ts";
import { make } from "../page/element.ts";
import { shownDay } from "../page/shown-day.ts";

type Milestones = ListedBoard["milestones"];

function itemText(milestones: Milestones, { milestone, state, due, daysLate }: ListedItem): string {
  const label = milestones[milestone]?.label ?? "";
  const late = state === "quá hạn" && daysLate !== null ? ` ${daysLate} ngày` : "";
  const day = due === null ? "" : `, hạn ${shownDay(due)}`;
  return `${label}: ${state}${late}${day}`;
}

/** One unit: how much it owes; a press shows what. The list is made only then, for there may be hundreds of units. */
export function unitCard(
  milestones: Milestones,
  { unit, clusters, overdue, items }: ListedUnit,
): HTMLLIElement {
  const card = make("li", overdue > 0 ? "loi" : "goi-y", "");
  const open = make("button", "row", "");
  open.type = "button";
  open.setAttribute("aria-expanded", "false");
  const rest = items.length - overdue;
  const parts = [
    ...(overdue === 0 ? [] : [`quá hạn ${overdue}`]),
    ...(rest === 0 ? [] : [`còn ${rest} phần việc khác`]),
  ];
  open.append(
    make("span", "place", unit),
    make("span", "quiet", `${parts.join(", ")} · ${clusters.join("; ")}`),
  );
  const list = make("ul", "", "");
  list.hidden = true;
  open.addEventListener("click", () => {
    if (list.childElementCount === 0)
      list.append(
        ...items.map((item) => make("li", item.state === "quá hạn" ? "bad" : "", itemText(milestones, item))),
      );
    list.hidden = !list.hidden;
    open.setAttribute("aria-expanded", String(!list.hidden));
  });
  card.append(open, list);
  return card;
}
