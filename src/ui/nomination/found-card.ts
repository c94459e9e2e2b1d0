import type { Answers } from "../../app/all-verbs.ts";
import { button } from "../page/button.ts";
import { make } from "../page/element.ts";

type Found = Answers["nomination.search"]["found"][number];
type Row = Answers["nomination.move"]["rows"][number];

/** One nomination that was found: chosen or not, where it stands, and the way to it. */
export function foundCard(
  one: Found,
  isChosen: boolean,
  choose: (key: string, chosen: boolean) => void,
  open: (key: string) => void,
): HTMLLIElement {
  const made = make("li", one.late ? "loi" : "", "");
  const box = make("input", "", "");
  box.type = "checkbox";
  box.checked = isChosen;
  box.addEventListener("change", () => choose(one.key, box.checked));
  const label = make("label", "tick", "");
  label.append(box, make("span", "place", one.name));
  const due = one.due === "" ? "" : ` · hạn ${one.due}${one.late ? " (quá hạn)" : ""}`;
  const show = button("Mở", "", () => open(one.key));
  show.setAttribute("aria-label", `Mở ${one.name}`);
  made.append(label, make("p", "quiet", one.about), make("p", "", `${one.state}${due}`));
  if (one.next !== "") made.append(make("p", "", one.next));
  made.append(show);
  return made;
}

/** What would become of one nomination. */
export function rowCard({ name, from, to, ok, message }: Row): HTMLLIElement {
  const made = make("li", ok ? (message === "" ? "goi-y" : "") : "loi", "");
  made.append(make("p", "place", name));
  // A state that was typed by hand is no step yet in its history.
  const step = from === to ? `Đã ở “${to}”, ghi thêm vào Quá trình xét` : `${from} → ${to}`;
  made.append(make("p", "", message === "" ? step : message));
  return made;
}
