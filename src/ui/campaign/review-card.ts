import type { Review } from "../../core/renewal/review.ts";
import { make } from "../page/element.ts";

/**
 * One place of a new campaign: what it said, what it says now, and why.
 * @param campaign the new campaign's code, which every row here begins with and nobody has to read
 */
export function reviewCard(
  { sheet, key, column, kind, before, after, reason }: Review,
  campaign: string,
): HTMLLIElement {
  const own = key
    .split(" · ")
    .filter((part) => part !== campaign)
    .join(" · ");
  const card = make("li", kind === "cần xem lại" ? "canh-bao" : "goi-y", "");
  card.append(
    make(
      "h3",
      "",
      [`${sheet} ${own}`.trim(), column.replace("⚙", "")].filter((part) => part !== "").join(" · "),
    ),
  );
  if (before !== "") card.append(make("p", "preview", after === "" ? before : `${before}\n→ ${after}`));
  else if (after !== "") card.append(make("p", "preview", after));
  card.append(make("p", "", reason));
  return card;
}
