import type { Answers } from "../../app/all-verbs.ts";
import { element, make } from "../page/element.ts";
import { link } from "../page/link.ts";

type Unit = Answers["forms.units"]["units"][number];

const list = element("units", HTMLUListElement);
const choose = element("choose", HTMLDetailsElement);
const summary = element("chosen", HTMLElement);

let boxes: readonly HTMLInputElement[] = [];

/** Keys of the units that are chosen, in the order of the list. */
export const chosenUnits = (): readonly string[] =>
  boxes.filter(({ checked }) => checked).map(({ value }) => value);

let told: (chosen: number) => void = () => undefined;

/** Who hears how many are chosen. */
export function whenChosen(hears: (chosen: number) => void): void {
  told = hears;
}

function count(): void {
  const chosen = chosenUnits().length;
  summary.textContent = `Chọn đơn vị (${chosen}/${boxes.length})`;
  told(chosen);
}

function line(unit: Unit, box: HTMLInputElement): HTMLLIElement {
  const row = make("li", "", "");
  const label = make("label", "tick", "");
  box.type = "checkbox";
  box.value = unit.key;
  box.checked = true;
  const mail = unit.mail === "" ? "chưa có địa chỉ thư" : unit.mail;
  const sent = unit.sentAt === "" ? "" : `; đã gửi lúc ${unit.sentAt}`;
  const words = make("span", "", unit.name);
  words.append(make("br", "", ""), make("span", "quiet", `${mail}${sent}`));
  label.append(box, words);
  row.append(label);
  if (unit.link !== "") {
    const way = link(unit.link, "Mở tệp");
    way.setAttribute("aria-label", `Mở tệp của ${unit.name}`);
    row.append(way);
  }
  return row;
}

/** Shows the units that can get a workbook, all of them chosen. */
export function showUnits(units: readonly Unit[]): void {
  boxes = units.map(() => make("input", "", ""));
  list.replaceChildren(
    ...units.flatMap((unit, at) => {
      const box = boxes[at];
      return box === undefined ? [] : [line(unit, box)];
    }),
  );
  choose.hidden = units.length === 0;
  count();
}

function checkAll(checked: boolean): void {
  for (const box of boxes) box.checked = checked;
  count();
}

list.addEventListener("change", count);
element("all", HTMLButtonElement).addEventListener("click", () => checkAll(true));
element("none", HTMLButtonElement).addEventListener("click", () => checkAll(false));
