import type { Draft } from "../../app/paper/issue-paper.ts";
import { button } from "../page/button.ts";
import { element, make } from "../page/element.ts";
import { link } from "../page/link.ts";
import { pagedList } from "../page/paged-list.ts";
import { ask } from "../page/server.ts";
import { fail, tell } from "../page/state.ts";

const whole = element("drafts", HTMLDetailsElement);
const list = pagedList(element("draft-list", HTMLUListElement), 10, draftCard);

/** A paper that has not left: the way to it, *Đã ban hành*, and of a decision the page on which its number is entered. */
function draftCard({ key, title, link: address, isDecision }: Draft): HTMLLIElement {
  const card = make("li", "goi-y", "");
  const way = make("p", "", "");
  const open = link(address, "Mở văn bản");
  open.setAttribute("aria-label", `Mở văn bản: ${title}`);
  way.append(open);
  const issue = button("Đã ban hành", "", () => void issueDraft(key, issue));
  issue.setAttribute("aria-label", `Đã ban hành: ${title}`);
  const number = button("Vào số quyết định", "", () => void ask({ verb: "decision.show" }));
  number.setAttribute("aria-label", `Vào số quyết định: ${title}`);
  card.append(
    make("h2", "", title),
    ...(address === "" ? [] : [way]),
    ...(isDecision ? [number] : []),
    issue,
  );
  return card;
}

async function issueDraft(key: string, pressed: HTMLButtonElement): Promise<void> {
  pressed.disabled = true;
  tell("Đang ghi…");
  const answer = await ask({ verb: "paper.issue", key });
  if (!answer.ok) {
    pressed.disabled = false;
    fail(answer.message);
    return;
  }
  await load();
  tell(answer.value);
}

async function load(): Promise<void> {
  const answer = await ask({ verb: "paper.drafts" });
  if (!answer.ok) fail(answer.message);
  else {
    list.show(answer.value);
    tell(answer.value.length === 0 ? "Không có văn bản nào chưa ban hành." : "");
  }
}

/** Reads the register only when the clerk opens the list. */
export function listDrafts(): void {
  whole.addEventListener("toggle", () => {
    if (whole.open) void load();
  });
}
