import type { PaperShown } from "../../../local/workbench/protocol.ts";
import type { Sidebar } from "../shown/sidebar.ts";
import { lettersPanel } from "./letters-panel.ts";
import type { PanelDeps } from "./paper-deeds.ts";
import { papersPanel } from "./papers-panel.ts";
import { preview } from "./preview-window.ts";

/** The panels of papers and letters, at the place of the sidebar. */
export interface SidePanels {
  papers(): void;
  letters(): void;
  /** Reads the open panel again. @returns papers that came since this was asked last; none at the first time */
  renew(): Promise<readonly PaperShown[]>;
  /** Shows a paper as it is printed. */
  look(paper: PaperShown): void;
}

/** A paper that is written again is another. */
const mark = ({ id, madeAt }: PaperShown): string => `${madeAt} ${id}`;

export function sidePanels(side: Sidebar, deps: PanelDeps): SidePanels {
  let open: { readonly there: () => boolean; load(): Promise<void> } | undefined;
  let known: ReadonlySet<string> | undefined;
  const show = (title: string, make: typeof papersPanel | typeof lettersPanel): void => {
    const { panel, load } = make(deps);
    open = { there: side.showPanel(title, panel), load };
    void load();
  };
  return {
    papers: () => show("Văn bản đã tạo", papersPanel),
    letters: () => show("Thư đã soạn", lettersPanel),
    renew: async () => {
      if (open?.there() === true) void open.load();
      const answer = await deps.link.call("papers", {});
      if (!answer.ok) return [];
      const before = known;
      known = new Set(answer.value.papers.map(mark));
      return before === undefined ? [] : answer.value.papers.filter((paper) => !before.has(mark(paper)));
    },
    look: (paper) => void preview(paper, deps),
  };
}
