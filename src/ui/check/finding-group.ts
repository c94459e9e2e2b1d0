import type { ListedFinding } from "../../app/check/list-findings.ts";
import { button } from "../page/button.ts";
import { make } from "../page/element.ts";
import { pagedList } from "../page/paged-list.ts";
import { type CardActions, findingCard, placeText, shownValue } from "./finding-card.ts";
import type { Group } from "./finding-filter.ts";

/** Cards in sight at once, and lines of a preview. */
const inSight = 5;
const linesInSight = 20;

/** So many cells the server cures at once (app/check/cure-group.ts). */
const mostAtOnce = 200;

/** A finding whose cure can be typed. */
export type Curable = ListedFinding & { readonly cure: NonNullable<ListedFinding["cure"]> };

/** What a clerk can do with a finding, and with all of one reason. */
export interface GroupActions extends CardActions {
  readonly cureAll: (findings: readonly Curable[]) => void;
}

const isCurable = (finding: ListedFinding): finding is Curable =>
  finding.cure !== undefined && finding.waiver === "";

/** One cell of the preview: where, what stands there, what would. */
function previewLine({ before = "", cure, ...finding }: Curable): HTMLLIElement {
  const line = make("li", "", "");
  const text = make("p", "preview", "");
  text.append(make("del", "", shownValue(before)), " → ", make("ins", "", shownValue(cure.value)));
  line.append(make("h3", "", placeText(finding)), text);
  return line;
}

/** *Sửa cả nhóm* opens a preview of every cell; only the second press writes them. */
function groupCure(findings: readonly ListedFinding[], { cureAll }: GroupActions): readonly HTMLElement[] {
  const curable = findings.filter(isCurable).slice(0, mostAtOnce);
  if (curable.length < 2) return [];
  const whole = make("div", "", "");
  const list = make("ul", "choices", "");
  const apply = button(`Sửa ${curable.length} ô`, "main", () => {
    apply.disabled = true;
    cureAll(curable);
  });
  whole.append(list, apply);
  whole.hidden = true;
  const open = button(`Sửa cả nhóm (${curable.length} ô)…`, "", () => {
    if (list.childElementCount === 0) pagedList(list, linesInSight, previewLine).show(curable);
    whole.hidden = !whole.hidden;
    open.setAttribute("aria-expanded", String(!whole.hidden));
  });
  open.setAttribute("aria-expanded", "false");
  return [open, whole];
}

/** Findings of one reason under their heading; the cards are made when the group is opened, for there may be hundreds. */
export function groupSection({ reason, findings }: Group, open: boolean, actions: GroupActions): HTMLElement {
  const section = make("section", "", "");
  const details = make("details", "group", "");
  const summary = make("summary", "", "");
  summary.append(make("h2", "", `${reason.replace(/\.$/u, "")} (${findings.length})`));
  const list = make("ul", "cards", "");
  details.append(summary, ...groupCure(findings, actions), list);
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
