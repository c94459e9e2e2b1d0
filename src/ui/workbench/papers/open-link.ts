import type { PaperShown } from "../../../local/workbench/protocol.ts";
import type { ServerLink } from "../link/server-link.ts";

/** The name of the file that a link leads to. */
function fileName(link: string): string {
  const last = link.split(/[\\/]/u).pop() ?? "";
  try {
    return decodeURIComponent(last);
  } catch (fault) {
    // A per cent sign that stands for itself.
    console.debug(fault);
    return last;
  }
}

/**
 * Follows the link of a cell: an address of the web in a window of its own, a made paper looked at here or opened by this
 * machine. A cell may hold anything: nothing else is followed.
 */
export function linkOpener(
  { call }: ServerLink,
  say: (message: string) => void,
  look: (paper: PaperShown) => void,
): (link: string) => void {
  const openFile = async (name: string): Promise<void> => {
    const answer = await call("papers", {});
    if (!answer.ok) return say(answer.message);
    const paper = answer.value.papers.find((each) => each.name.normalize() === name.normalize());
    if (paper === undefined) return say(`Không thấy “${name}” trong thư mục ${answer.value.folder}.`);
    if (paper.kind === "docx") return look(paper);
    const opened = await call("openPaper", { id: paper.id });
    if (!opened.ok) say(opened.message);
  };
  return (link) => {
    if (/^https?:\/\//iu.test(link)) window.open(link, "_blank", "noopener,noreferrer");
    else if (/^mailto:/iu.test(link)) window.location.href = link;
    else if (/^(?:file:\/\/|\.{0,2}[\\/])/iu.test(link)) void openFile(fileName(link));
    else say(`Liên kết “${link}” không mở được ở đây.`);
  };
}
