import type { Answers } from "../../app/all-verbs.ts";
import { button } from "../page/button.ts";
import { make } from "../page/element.ts";

type Part = Answers["nomination.open"]["parts"][number];

/** What a clerk tells of one part of the dossier. */
export interface PartActs {
  readonly came: (part: string) => void;
  readonly back: (part: string, reason: string) => void;
}

/** Asks in place of the buttons why it goes back. */
function askReason(card: HTMLElement, buttons: HTMLElement, { name }: Part, acts: PartActs): void {
  const asking = make("div", "", "");
  const label = make("label", "", "Lý do trả lại, đơn vị sẽ đọc");
  const reason = make("textarea", "", "");
  reason.rows = 2;
  label.append(reason);
  asking.append(
    label,
    button("Trả lại", "main", () => acts.back(name, reason.value)),
    button("Thôi", "", () => {
      asking.remove();
      buttons.hidden = false;
    }),
  );
  buttons.hidden = true;
  card.append(asking);
  reason.focus();
}

/** One part of the dossier: whether it is there, since when, and what can be told of it. */
export function partCard(part: Part, acts: PartActs): HTMLLIElement {
  const { name, form, required, there, told } = part;
  const made = make("li", there ? "goi-y" : required ? "loi" : "", "");
  const standing = there ? "Đã có" : told === "" ? (required ? "Chưa có" : "Chưa có (nếu có thì nộp)") : "";
  const words = [standing, told].filter((text) => text !== "").join(", ");
  const buttons = make("div", "", "");
  // What is there since nobody knows when can be given its day; what never came cannot go back.
  if (!there || told === "")
    buttons.append(
      named(
        button(there ? "Ghi ngày" : "Đã nhận", "", () => acts.came(name)),
        name,
      ),
    );
  if (there)
    buttons.append(
      named(
        button("Trả lại…", "", () => askReason(made, buttons, part, acts)),
        name,
      ),
    );
  made.append(make("p", "place", name), make("p", "", words));
  if (form !== "") made.append(make("p", "quiet", form));
  made.append(buttons);
  return made;
}

/** Buttons of many parts say alike; who reads by ear hears which part. */
function named(made: HTMLButtonElement, part: string): HTMLButtonElement {
  made.setAttribute("aria-label", `${made.textContent ?? ""}: ${part}`);
  return made;
}
