import type { OwnItem, OwnReturn, OwnRow } from "../../core/returns/own-part.ts";
import { button } from "../page/button.ts";
import { make } from "../page/element.ts";
import { shownDay } from "../page/shown-day.ts";
import { daysText } from "./return-form.ts";

/** A card: its name, the lines under it, and what can be done with it. */
function card(
  kind: string,
  title: string,
  lines: readonly string[],
  actions: readonly HTMLElement[],
): HTMLLIElement {
  const made = make("li", kind, "");
  made.append(make("p", "place", title));
  made.append(...lines.filter((line) => line !== "").map((line) => make("p", "quiet", line)));
  made.append(...actions);
  return made;
}

const titleOf = ({ task, period }: OwnItem): string =>
  [task, period].filter((text) => text !== "").join(" · ");

/** What is still owed, with its day; a press reports it. */
export function owedCard(item: OwnItem, report: () => void): HTMLLIElement {
  const due = item.due === null ? "Chưa có hạn" : `Hạn ${shownDay(item.due)}`;
  const late = item.daysLeft !== null && item.daysLeft < 0;
  const days = daysText(item);
  const lines = [`${due}${days === "" ? "" : `, ${days}`}`, item.campaign];
  const back = item.handling === "trả lại" ? "Văn bản đã nộp bị trả lại." : "";
  const waits = item.waits ? "Đã báo, đang chờ nhận." : "";
  const act = button(item.waits ? "Báo lại" : "Báo đã gửi", item.waits ? "" : "main", report);
  return card(late ? "loi" : "goi-y", titleOf(item), [...lines, back, waits], [act]);
}

/** What came. */
export function cameCard(item: OwnItem): HTMLLIElement {
  const came = item.received === null ? item.state : `Đã nhận ${shownDay(item.received)}`;
  return card("", titleOf(item), [`${came}${item.paper === "" ? "" : `, ${item.paper}`}`, item.campaign], []);
}

/** A report that waits, or that was sent back with its reason. */
export const ownReturnCard = (
  kind: string,
  { about: what, by, at, reason }: OwnReturn,
  actions: readonly HTMLElement[],
): HTMLLIElement =>
  card(
    kind,
    what,
    [reason === "" ? "" : `Lý do: ${reason}`, `${by === "" ? "Báo" : `${by} báo`} lúc ${at}`],
    actions,
  );

/** A row of the unit's own. */
export const rowCard = (
  { title, state, campaignName }: OwnRow,
  actions: readonly HTMLElement[],
): HTMLLIElement => card("", title, [state, campaignName], actions);
