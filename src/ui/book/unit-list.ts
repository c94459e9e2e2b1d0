import type { UnitsShown } from "../../app/book/list-units.ts";
import { element, make } from "../page/element.ts";
import { ask } from "../page/server.ts";

const part = element("unit-list", HTMLElement);
const pasted = element("pasted", HTMLTextAreaElement);
const look = element("look", HTMLButtonElement);
const state = element("list-state", HTMLElement);
const units = element("units", HTMLUListElement);
const add = element("add", HTMLButtonElement);

let seen: { readonly pasted: string; readonly fingerprint: string } | undefined;

const unitText = ({ name, kind, parent, province, email }: UnitsShown["rows"][number]): string =>
  [name, kind, parent === "" ? "" : `thuộc ${parent}`, province, email]
    .filter((fact) => fact !== "")
    .join(" · ");

function show(text: string, { rows, left, fingerprint }: UnitsShown, note: string): void {
  seen = { pasted: text, fingerprint };
  units.replaceChildren(
    ...left.map(({ line, text: written, why }) => make("li", "bad", `Dòng ${line} “${written}”: ${why}`)),
    ...rows.map((row) => make("li", "", unitText(row))),
  );
  const rest = left.length === 0 ? "" : ` ${left.length} dòng không thêm, xem lý do ở dưới.`;
  state.textContent = `${note} Sẽ thêm ${rows.length} đơn vị.${rest} Chưa ghi gì vào sổ.`.trim();
  add.textContent = `Ghi ${rows.length} đơn vị`;
  add.hidden = rows.length === 0;
}

function busy(working: boolean): void {
  for (const control of [look, add]) control.disabled = working;
}

async function preview(): Promise<void> {
  const text = pasted.value;
  busy(true);
  state.textContent = "Đang đọc danh sách…";
  const answer = await ask({ verb: "units.preview", pasted: text });
  busy(false);
  if (answer.ok) show(text, answer.value, "");
  else state.textContent = answer.message;
}

async function write(): Promise<void> {
  if (seen === undefined) return;
  const { pasted: text, fingerprint } = seen;
  busy(true);
  state.textContent = "Đang ghi…";
  const answer = await ask({ verb: "units.write", pasted: text, fingerprint });
  busy(false);
  if (!answer.ok) {
    state.textContent = answer.message;
    return;
  }
  const { written, message, now } = answer.value;
  if (!written && now !== null) {
    show(text, now, message);
    return;
  }
  seen = undefined;
  pasted.value = "";
  units.replaceChildren();
  add.hidden = true;
  state.textContent = message;
}

look.addEventListener("click", () => void preview());
add.addEventListener("click", () => void write());
// What is shown is of the list as it was.
pasted.addEventListener("input", () => {
  add.hidden = true;
});

/** Brings the list of units into sight. */
export function showUnitList(): void {
  part.hidden = false;
}
