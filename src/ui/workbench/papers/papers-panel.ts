import type { PaperShown } from "../../../local/workbench/protocol.ts";
import { button } from "../../page/button.ts";
import { make } from "../../page/element.ts";
import { holds } from "../../page/folded.ts";
import { pagedList } from "../../page/paged-list.ts";
import { type PanelDeps, paperDeeds } from "./paper-deeds.ts";
import { kinds, shownMoment, shownSize } from "./paper-words.ts";
import { preview } from "./preview-window.ts";

function paperCard(paper: PaperShown, deps: PanelDeps): HTMLLIElement {
  const card = make("li", "paper", "");
  const look = (): void => {
    deps.looked();
    void preview(paper, deps);
  };
  const name = paper.kind === "docx" ? button(paper.name, "", look) : make("strong", "", paper.name);
  name.classList.add("name");
  const deeds = make("div", "deeds", "");
  deeds.append(...(paper.kind === "docx" ? [button("Xem", "main", look)] : []), ...paperDeeds(paper, deps));
  card.append(
    name,
    make("p", "quiet", `${kinds[paper.kind]} · ${shownMoment(paper.madeAt)} · ${shownSize(paper.size)}`),
    deeds,
  );
  return card;
}

/** The panel of made papers: newest first, searched by name, each looked at here or opened elsewhere. */
export function papersPanel(deps: PanelDeps): { readonly panel: HTMLElement; load(): Promise<void> } {
  const panel = make("div", "panel", "");
  const state = make("p", "state", "Đang đọc thư mục văn bản…");
  state.setAttribute("role", "status");
  const search = make("input", "", "");
  search.type = "search";
  search.placeholder = "Tìm theo tên văn bản";
  search.setAttribute("aria-label", "Tìm theo tên văn bản");
  const list = make("ul", "papers", "");
  const open = async (): Promise<void> => {
    const answer = await deps.link.call("openPaper", { folder: true });
    if (!answer.ok) deps.say(answer.message);
  };
  panel.append(state, search, list);
  const paged = pagedList(list, 20, (paper: PaperShown) => paperCard(paper, deps));
  panel.append(button("Mở thư mục", "", () => void open()));
  let all: readonly PaperShown[] = [];
  const draw = (): void => paged.show(all.filter(({ name }) => holds(name, search.value)));
  search.addEventListener("input", draw);
  return {
    panel,
    load: async () => {
      const answer = await deps.link.call("papers", {});
      if (!answer.ok) {
        state.textContent = answer.message;
        return;
      }
      const { papers, folder } = answer.value;
      all = [...papers].sort((one, other) => other.madeAt - one.madeAt);
      state.textContent =
        all.length === 0
          ? "Chưa có văn bản nào. Mở menu Thi đua, chọn “Tạo văn bản” hoặc “Tạo kế hoạch”: văn bản làm ra nằm ở đây."
          : `${all.length} tệp trong ${folder}.`;
      search.hidden = all.length < 6;
      draw();
    },
  };
}
