import type { Answers } from "../../app/all-verbs.ts";
import { make, option } from "../page/element.ts";

type Member = NonNullable<Answers["council.open"]["session"]>["members"][number];

const ways = ["có mặt", "vắng có lý do", "vắng không lý do", "ý kiến bằng văn bản"];

/** One member of the council: how he took part, and why he did not. */
export interface MemberLine {
  readonly line: HTMLLIElement;
  readonly typed: () => { readonly member: string; readonly attended: string; readonly reason: string };
}

/** @param changed called when it says otherwise than before */
export function memberLine({ member, role, attended, reason }: Member, changed: () => void): MemberLine {
  const line = make("li", "", "");
  const label = make("label", "", "");
  const select = make("select", "", "");
  select.replaceChildren(...ways.map((way) => option(way, way)));
  select.value = attended;
  label.append(make("span", "", role === "" ? member : `${member}, ${role}`), select);
  const why = make("input", "", "");
  why.type = "text";
  why.value = reason;
  why.placeholder = "lý do, ai dự thay";
  why.setAttribute("aria-label", `Lý do: ${member}`);
  why.hidden = attended === "có mặt";
  select.addEventListener("change", () => {
    why.hidden = select.value === "có mặt";
    changed();
  });
  why.addEventListener("input", changed);
  line.append(label, why);
  return { line, typed: () => ({ member, attended: select.value, reason: why.value }) };
}
