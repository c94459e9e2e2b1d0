import type { PaperShown } from "../../../local/workbench/protocol.ts";
import { button } from "../../page/button.ts";
import { make } from "../../page/element.ts";
import type { ServerLink } from "../link/server-link.ts";

/** What the panel needs of the window around it. */
export interface PanelDeps {
  readonly link: ServerLink;
  say(message: string): void;
  /** Whether PDF can be made here. */
  readonly pdf: boolean;
  /** A paper was looked at. */
  looked(): void;
}

/** A link that brings a file down. */
export function download(address: string, name: string, words: string): HTMLAnchorElement {
  const anchor = make("a", "button plain", words);
  anchor.href = address;
  anchor.download = name;
  return anchor;
}

/** What can be done with one paper beside looking at it. */
export function paperDeeds(paper: PaperShown, { link, say, pdf }: PanelDeps): readonly HTMLElement[] {
  const id = encodeURIComponent(paper.id);
  const open = async (): Promise<void> => {
    const answer = await link.call("openPaper", { id: paper.id });
    say(answer.ok ? `Đã mở “${paper.name}” bằng chương trình của máy.` : answer.message);
  };
  const words = paper.kind === "docx" ? "Mở bằng Word" : "Mở";
  return [
    button(words, "", () => void open()),
    download(link.address(`/file/paper/${id}`), paper.name, "Tải về"),
    ...(pdf && paper.kind === "docx"
      ? [download(link.address(`/file/pdf/${id}`), paper.name.replace(/\.\w+$/u, ".pdf"), "PDF")]
      : []),
  ];
}
