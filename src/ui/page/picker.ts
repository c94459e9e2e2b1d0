import { element, make } from "./element.ts";
import { holds } from "./folded.ts";

/** More choices than this nobody runs through: they are searched. */
const mostUnsearched = 50;
/** So many of those found are in sight. */
const inSight = 8;
/** A longer name is cut off in a closed list at the width of a sidebar. */
const fits = 32;

/** A list to choose from: the browser's own, with its names in full and, when it is long, a search. */
export interface Picker {
  readonly select: HTMLSelectElement;
  /** Offers these options, or groups of them. */
  offer(choices: readonly HTMLElement[], value: string): void;
  /** Chooses one of them. */
  choose(value: string): void;
}

const optionsIn = (choice: HTMLElement): readonly HTMLOptionElement[] =>
  choice instanceof HTMLOptionElement ? [choice] : [...choice.querySelectorAll("option")];

/** Makes a picker of the list with this id; it stands in its label, and what is added stands beside that. */
export function picker(id: string): Picker {
  const select = element(id, HTMLSelectElement);
  const label = select.closest("label");
  const inFull = make("p", "in-full quiet", "");
  const search = make("input", "", "");
  search.type = "search";
  search.autocomplete = "off";
  search.placeholder = "Tìm trong danh sách";
  search.setAttribute("aria-label", `Tìm: ${label?.firstChild?.textContent?.trim() ?? ""}`);
  label?.after(inFull);

  let all: readonly HTMLElement[] = [];

  const showInFull = (): void => {
    const text = select.selectedOptions[0]?.textContent ?? "";
    inFull.textContent = text;
    inFull.hidden = text.length <= fits || select.size > 1;
  };
  const find = (): void => {
    const value = select.value;
    const sought = search.value;
    const found = all.flatMap(optionsIn).filter((each) => holds(each.textContent ?? "", sought));
    if (sought.trim() === "") {
      select.replaceChildren(...all);
      select.removeAttribute("size");
    } else {
      select.replaceChildren(...found.map((each) => each.cloneNode(true)));
      select.size = Math.max(2, Math.min(inSight, found.length));
    }
    select.value = value;
    showInFull();
  };

  search.addEventListener("input", find);
  select.addEventListener("change", () => {
    const value = select.value;
    search.value = "";
    find();
    select.value = value;
    showInFull();
  });
  return {
    select,
    choose: (value) => {
      select.value = value;
      showInFull();
    },
    offer: (choices, value) => {
      all = choices;
      if (all.flatMap(optionsIn).length > mostUnsearched) label?.after(search);
      else search.remove();
      search.value = "";
      find();
      select.value = value;
      showInFull();
    },
  };
}
