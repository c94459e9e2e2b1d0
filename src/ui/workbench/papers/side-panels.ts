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
  /** Reads the open panel again; false: none is open. */
  renew(): boolean;
  /** Shows a paper as it is printed. */
  look(paper: PaperShown): void;
}

export function sidePanels(side: Sidebar, deps: PanelDeps): SidePanels {
  let open: { readonly there: () => boolean; load(): Promise<void> } | undefined;
  const show = (title: string, make: typeof papersPanel | typeof lettersPanel): void => {
    const { panel, load } = make(deps);
    open = { there: side.showPanel(title, panel), load };
    void load();
  };
  return {
    papers: () => show("Văn bản đã tạo", papersPanel),
    letters: () => show("Thư đã soạn", lettersPanel),
    renew: () => {
      if (open?.there() !== true) return false;
      void open.load();
      return true;
    },
    look: (paper) => void preview(paper, deps),
  };
}
