import type { PaperShown } from "../../../local/workbench/protocol.ts";
import type { ServerLink } from "../link/server-link.ts";

/** The path that a link leads along, as people read it. */
function pathOf(link: string): string {
  const path = link.replace(/\\/gu, "/");
  try {
    return decodeURIComponent(path).normalize();
  } catch (fault) {
    // A per cent sign that stands for itself.
    console.debug(fault);
    return path.normalize();
  }
}

/** The paper at the end of a path. Two folders may each have one of this name: the longest way that fits counts. */
function paperAt(papers: readonly PaperShown[], path: string): PaperShown | undefined {
  const fitting = papers.filter(({ id }) => `/${path}`.endsWith(`/${id.normalize()}`));
  return fitting.sort((one, other) => other.id.length - one.id.length)[0];
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
  const openFile = async (path: string): Promise<void> => {
    const answer = await call("papers", {});
    if (!answer.ok) return say(answer.message);
    const paper = paperAt(answer.value.papers, path);
    const name = path.slice(path.lastIndexOf("/") + 1);
    if (paper === undefined) return say(`Không thấy “${name}” trong thư mục ${answer.value.folder}.`);
    if (paper.kind === "docx") return look(paper);
    const opened = await call("openPaper", { id: paper.id });
    if (!opened.ok) say(opened.message);
  };
  return (link) => {
    if (/^https?:\/\//iu.test(link)) window.open(link, "_blank", "noopener,noreferrer");
    else if (/^mailto:/iu.test(link)) window.location.href = link;
    else if (/^(?:file:\/\/|\.{0,2}[\\/])/iu.test(link)) void openFile(pathOf(link));
    else say(`Liên kết “${link}” không mở được ở đây.`);
  };
}
