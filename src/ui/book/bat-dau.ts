import type { OfficeShown } from "../../app/book/first-run.ts";
import { element, make } from "../page/element.ts";
import { ask } from "../page/server.ts";
import { fail, tell } from "../page/state.ts";
import { showUnitList } from "./unit-list.ts";

const names = ["parentAgency", "agency", "unit", "symbol", "place", "name", "position", "authority"] as const;
type Name = (typeof names)[number];

const form = element("form", HTMLElement);
const signers = element("signers", HTMLUListElement);
const zone = element("zone", HTMLElement);
const write = element("write", HTMLButtonElement);
const field = (name: Name): HTMLInputElement => element(name, HTMLInputElement);

function show({ facts, signers: known, zone: place, locale }: OfficeShown): void {
  for (const name of names) field(name).value = facts[name];
  signers.replaceChildren(...known.map((line) => make("li", "", line)));
  const right = place === "Asia/Ho_Chi_Minh" && /^vi/iu.test(locale);
  zone.textContent = right
    ? "Múi giờ và ngôn ngữ của sổ: Việt Nam."
    : `Múi giờ, ngôn ngữ của sổ là ${place}, ${locale}; khi ghi, sổ được đặt lại theo Việt Nam để ngày, số được đọc đúng.`;
  form.hidden = false;
}

async function load(note: string): Promise<void> {
  const answer = await ask({ verb: "office.open" });
  if (!answer.ok) {
    fail(answer.message);
    return;
  }
  show(answer.value);
  const count = answer.value.signers.length;
  tell(note !== "" ? note : count === 0 ? "" : `Sổ đã có ${count} người ký:`);
  // Units belong to the office: it is asked for first.
  if (count > 0) showUnitList();
}

async function save(): Promise<void> {
  write.disabled = true;
  tell("Đang ghi…");
  const facts = {
    parentAgency: field("parentAgency").value,
    agency: field("agency").value,
    unit: field("unit").value,
    symbol: field("symbol").value,
    place: field("place").value,
    name: field("name").value,
    position: field("position").value,
    authority: field("authority").value,
  };
  const answer = await ask({ verb: "office.write", facts });
  write.disabled = false;
  if (answer.ok) await load(answer.value);
  else fail(answer.message);
}

write.addEventListener("click", () => void save());
void load("");
