import type { Answers } from "../../app/all-verbs.ts";
import { button } from "../page/button.ts";
import { element } from "../page/element.ts";
import { ask } from "../page/server.ts";
import { fail, tell } from "../page/state.ts";
import { paperLine } from "../paper/paper-line.ts";

type Session = NonNullable<Answers["council.open"]["session"]>;

const next = element("next", HTMLElement);
const papers = element("papers", HTMLElement);
const made = element("made", HTMLUListElement);

/** Papers of a session, by the names under which they are asked for. */
const sessionPapers = [
  ["bien-ban-hop-hoi-dong", "Tạo biên bản họp"],
  ["bien-ban-kiem-phieu", "Tạo biên bản kiểm phiếu"],
] as const;

async function print(shown: Session, paper: string): Promise<void> {
  tell("Đang tạo…");
  const answer = await ask({
    verb: "paper.write",
    paper,
    campaign: shown.campaign,
    subject: shown.key,
    replace: false,
  });
  if (!answer.ok) {
    fail(answer.message);
    return;
  }
  made.append(...answer.value.made.map(paperLine));
  tell(["Đã tạo xong.", ...answer.value.failed].join("\n"));
}

export function hideNext(): void {
  next.hidden = true;
}

/** Offers the papers of a session whose result stands in the book, and the way back to it. */
export function showNext(shown: Session, back: () => void): void {
  next.hidden = false;
  made.replaceChildren();
  papers.replaceChildren(
    ...sessionPapers.map(([paper, caption]) => button(caption, "", () => void print(shown, paper))),
    button("Xem lại kết quả", "", back),
  );
}
