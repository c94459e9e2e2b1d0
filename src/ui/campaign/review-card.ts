import type { Review } from "../../core/renewal/review.ts";
import { make } from "../page/element.ts";

/** One place of a new campaign: what it said, what it says now, and why. */
export function reviewCard({ sheet, row, column, kind, before, after, reason }: Review): HTMLLIElement {
  const card = make("li", kind === "cần xem lại" ? "canh-bao" : "goi-y", "");
  const place = [sheet, row, column.replace("⚙", "")].filter((part) => part !== "").join(" · ");
  card.append(make("h3", "", place));
  if (before !== "") card.append(make("p", "preview", after === "" ? before : `${before}\n→ ${after}`));
  else if (after !== "") card.append(make("p", "preview", after));
  card.append(make("p", "", reason));
  return card;
}
