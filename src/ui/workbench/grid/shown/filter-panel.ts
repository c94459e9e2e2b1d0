import { make } from "../../../page/element.ts";
import { holds } from "../../../page/folded.ts";

/** A text of the column, and how many rows have it. */
export interface FilterChoice {
  readonly text: string;
  readonly rows: number;
  readonly shown: boolean;
}

/** The dialog in which a clerk says which rows stay in sight. Undefined: all of them. */
export function filterPanel(
  name: string,
  choices: readonly FilterChoice[],
): {
  readonly dialog: HTMLDialogElement;
  readonly answer: Promise<ReadonlySet<string> | undefined | "nothing">;
} {
  const dialog = make("dialog", "filter", "");
  const title = make("h2", "", `Lọc cột ${name}`);
  title.id = "o-filter";
  dialog.setAttribute("aria-labelledby", title.id);
  const search = make("input", "", "");
  search.type = "search";
  search.placeholder = "Tìm giá trị";
  search.setAttribute("aria-label", "Tìm giá trị");
  const list = make("div", "values", "");
  const none = make("p", "none", "");
  none.setAttribute("role", "status");
  const boxes = choices.map(({ text, rows, shown }) => {
    const label = make("label", "", "");
    const box = make("input", "", "");
    box.type = "checkbox";
    box.checked = shown;
    label.append(box, make("span", "", text === "" ? "(trống)" : text), make("span", "quiet", String(rows)));
    return { text, box, label };
  });
  list.append(...boxes.map(({ label }) => label));
  search.addEventListener("input", () => {
    for (const { text, label } of boxes) label.hidden = !holds(text, search.value);
    list.hidden = boxes.every(({ label }) => label.hidden);
    none.textContent = list.hidden ? "Cột này không có giá trị nào như thế." : "";
  });
  const button = (words: string, does: () => void): HTMLButtonElement => {
    const made = make("button", "", words);
    made.type = "button";
    made.addEventListener("click", does);
    return made;
  };
  const set = (checked: boolean): void => {
    for (const { box, label } of boxes) if (!label.hidden) box.checked = checked;
  };
  const picks = make("div", "picks", "");
  picks.append(
    button("Chọn hết", () => set(true)),
    button("Bỏ chọn hết", () => set(false)),
  );
  const quiet = make("p", "quiet", "Lọc chỉ ẩn dòng trong cửa sổ này; trong tệp và ở cửa sổ khác không đổi.");
  const deeds = make("div", "deeds", "");
  const answer = new Promise<ReadonlySet<string> | undefined | "nothing">((resolve) => {
    const end = (result: ReadonlySet<string> | undefined | "nothing"): void => {
      dialog.close();
      resolve(result);
    };
    deeds.append(
      button("Lọc", () => {
        const left = boxes.filter(({ box }) => box.checked).map(({ text }) => text);
        end(left.length === boxes.length ? undefined : new Set(left));
      }),
      button("Bỏ lọc cột này", () => end(undefined)),
      button("Đóng", () => end("nothing")),
    );
    dialog.addEventListener("cancel", () => resolve("nothing"));
  });
  dialog.addEventListener("keydown", (event) => event.stopPropagation());
  dialog.append(title, search, picks, list, none, quiet, deeds);
  return { dialog, answer };
}
