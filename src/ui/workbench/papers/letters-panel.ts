import type { LetterShown } from "../../../local/workbench/protocol.ts";
import { button } from "../../page/button.ts";
import { make } from "../../page/element.ts";
import { pagedList } from "../../page/paged-list.ts";
import { mailLink } from "./mail-link.ts";
import { download, type PanelDeps } from "./paper-deeds.ts";
import { shownMoment } from "./paper-words.ts";

/** Begins the letter in the mail program: by a link, or from its file where a link cannot hold it. */
async function send(letter: LetterShown, { link, say }: PanelDeps): Promise<void> {
  const address = mailLink(letter);
  if (address !== undefined) {
    window.location.href = address;
    return;
  }
  const answer = await link.call("openLetter", { id: letter.id });
  say(answer.ok ? "Đã mở thư nháp trong chương trình thư. Xem lại rồi bấm gửi ở đó." : answer.message);
}

function letterCard(letter: LetterShown, deps: PanelDeps): HTMLLIElement {
  const card = make("li", "paper", "");
  const whole = make("details", "", "");
  whole.append(make("summary", "", letter.subject), make("p", "preview", letter.text));
  if (letter.attachments.length > 0)
    whole.append(make("p", "quiet", `Kèm: ${letter.attachments.join(", ")}`));
  const deeds = make("div", "deeds", "");
  deeds.append(
    button("Gửi bằng chương trình thư", "", () => void send(letter, deps)),
    download(deps.link.address(`/file/letter/${encodeURIComponent(letter.id)}`), letter.id, "Tải .eml"),
  );
  card.append(
    whole,
    make("p", "quiet", `Gửi ${letter.to.join(", ")} · ${shownMoment(letter.madeAt)}`),
    deeds,
  );
  return card;
}

/** The panel of letters: nothing leaves this machine by itself, the clerk sends each by the mail program. */
export function lettersPanel(deps: PanelDeps): { readonly panel: HTMLElement; load(): Promise<void> } {
  const panel = make("div", "panel", "");
  const state = make("p", "state", "Đang đọc thư…");
  state.setAttribute("role", "status");
  const list = make("ul", "papers", "");
  const all = make("p", "", "");
  panel.append(state, all, list);
  const paged = pagedList(list, 20, (letter: LetterShown) => letterCard(letter, deps));
  return {
    panel,
    load: async () => {
      const answer = await deps.link.call("letters", {});
      if (!answer.ok) {
        state.textContent = answer.message;
        return;
      }
      const letters = [...answer.value.letters].sort((one, other) => other.madeAt - one.madeAt);
      state.textContent =
        letters.length === 0
          ? "Chưa có thư nào. Thư nhắc việc soạn từ menu Thi đua › Nhắc việc nằm ở đây, chờ gửi bằng chương trình thư của máy."
          : `${letters.length} thư đã soạn, chưa gửi đi đâu: máy này không tự gửi thư.`;
      all.replaceChildren(
        ...(letters.length === 0
          ? []
          : [download(deps.link.address("/file/letters"), "thu.zip", "Tải tất cả (.zip)")]),
      );
      paged.show(letters);
    },
  };
}
