import type { ListedFinding } from "../../app/check/list-findings.ts";
import { make } from "../page/element.ts";
import { pagedList } from "../page/paged-list.ts";
import { type CardActions, findingCard } from "./finding-card.ts";
import type { Group } from "./finding-filter.ts";

/** Cards in sight at once. */
const inSight = 5;

/** Findings of one reason under their heading; the cards are made when the group is opened, for there may be hundreds. */
export function groupSection({ reason, findings }: Group, open: boolean, actions: CardActions): HTMLElement {
  const section = make("section", "", "");
  const details = make("details", "group", "");
  const summary = make("summary", "", "");
  summary.append(make("h2", "", `${reason.replace(/\.$/u, "")} (${findings.length})`));
  const list = make("ul", "cards", "");
  details.append(summary, list);
  const cards = pagedList(list, inSight, (finding: ListedFinding) => findingCard(finding, actions));
  const fill = (): void => {
    if (details.open && list.childElementCount === 0) cards.show(findings);
  };
  details.addEventListener("toggle", fill);
  details.open = open;
  fill();
  section.append(details);
  return section;
}
