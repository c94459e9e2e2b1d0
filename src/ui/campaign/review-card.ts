import type { Review } from "../../core/renewal/review.ts";
import { make } from "../page/element.ts";

/** One place of a new campaign: what it said, what it says now, and why. */
export function reviewCard({ sheet, key, column, kind, before, after, reason }: Review): HTMLLIElement {
  const card = make("li", kind === "cần xem lại" ? "canh-bao" : "goi-y", "");
  card.append(
    make("p", "place", [sheet, key, column.replace("⚙", "")].filter((part) => part !== "").join(" · ")),
  );
  if (before !== "") card.append(make("p", "preview", after === "" ? before : `${before}\n→ ${after}`));
  else if (after !== "") card.append(make("p", "preview", after));
  card.append(make("p", "", reason));
  return card;
}
