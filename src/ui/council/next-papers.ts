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
const beforeVote = [["phieu-bau", "Tạo phiếu bầu"]] as const;
const askInWriting = [["phieu-lay-y-kien", "Tạo phiếu lấy ý kiến"]] as const;
const afterVote = [
  ["bien-ban-hop-hoi-dong", "Tạo biên bản họp"],
  ["bien-ban-kiem-phieu", "Tạo biên bản kiểm phiếu"],
  ["tong-hop-y-kien", "Tạo bảng tổng hợp ý kiến"],
  ["to-trinh-hoi-dong", "Tạo tờ trình của Hội đồng"],
] as const;

/** Makes a paper of a session as the book has it, and shows the way to it. */
export async function print(shown: Session, paper: string): Promise<void> {
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
  made.replaceChildren();
}

/**
 * Offers what comes after a session that stands in the book, and the way back to it.
 * @param situation whether any nominee was voted on, and whether anybody is asked in writing
 */
export function showNext(
  shown: Session,
  { voted, inWriting }: { readonly voted: boolean; readonly inWriting: boolean },
  back: () => void,
): void {
  next.hidden = false;
  made.replaceChildren();
  const papersNow = voted ? afterVote : [...beforeVote, ...(inWriting ? askInWriting : [])];
  papers.replaceChildren(
    ...papersNow.map(([paper, caption]) => button(caption, "", () => void print(shown, paper))),
    button("Xem lại kết quả", "", back),
  );
  element("then", HTMLElement).textContent = voted
    ? "Sau đó: tạo tờ trình cấp trên, quyết định khen thưởng ở Thi đua › Tạo văn bản; quyết định ký xong thì ghi số ở Thi đua › Khen thưởng › Vào số quyết định."
    : "Họp xong thì bấm Xem lại kết quả để ghi phiếu.";
  // What was pressed is out of sight: the keys go on from here.
  papers.querySelector("button")?.focus();
}
