import type { PaperShown } from "../../../local/workbench/protocol.ts";
import { make } from "../../page/element.ts";
import { removeDialog } from "../../page/remove-dialog.ts";
import { type PanelDeps, paperDeeds } from "./paper-deeds.ts";

/** Brings the paper's bytes; undefined: they are not to be had. */
async function bytesOf(paper: PaperShown, { link }: PanelDeps): Promise<ArrayBuffer | undefined> {
  try {
    const response = await fetch(link.address(`/file/paper/${encodeURIComponent(paper.id)}`));
    return response.ok ? await response.arrayBuffer() : undefined;
  } catch (fault) {
    console.warn(fault);
    return undefined;
  }
}

/**
 * Shows a Word paper as it is printed. It is drawn in a frame without an origin that is let nothing in or out (/preview): a paper may hold
 * what another wrote, and the drawing needs styles that the window itself does not allow.
 */
export async function preview(paper: PaperShown, deps: PanelDeps): Promise<void> {
  const dialog = make("dialog", "preview-window", "");
  const heading = make("h2", "", paper.name);
  heading.id = "preview-heading";
  dialog.setAttribute("aria-labelledby", heading.id);
  const close = make("button", "icon", "×");
  close.type = "button";
  close.setAttribute("aria-label", "Đóng bản xem trước");
  close.addEventListener("click", () => dialog.close());
  const head = make("div", "window-head", "");
  const deeds = make("div", "deeds", "");
  deeds.append(...paperDeeds(paper, deps));
  head.append(heading, deeds, close);
  const state = make("p", "state", "Đang mở văn bản…");
  state.setAttribute("role", "status");
  const frame = make("iframe", "drawn", "");
  frame.title = `Bản xem trước: ${paper.name}`;
  frame.setAttribute("sandbox", "allow-scripts");
  dialog.append(head, state, frame);

  const bytes = bytesOf(paper, deps);
  const ended = new AbortController();
  window.addEventListener(
    "message",
    async ({ source, data }: MessageEvent<unknown>) => {
      if (source !== frame.contentWindow || source === null) return;
      if (data === "ready") {
        const file = await bytes;
        if (file === undefined)
          state.textContent = `Chưa đọc được “${paper.name}”: tệp không còn trong thư mục, hoặc chương trình đã dừng.`;
        else frame.contentWindow?.postMessage(file, "*", [file]);
      }
      if (data === "shown") state.hidden = true;
      if (data === "unreadable")
        state.textContent = `Chưa vẽ được “${paper.name}” ở đây. Bấm “Mở bằng Word” để xem.`;
    },
    { signal: ended.signal },
  );
  frame.src = "/preview";
  document.body.append(dialog);
  dialog.showModal();
  await new Promise((resolve) => dialog.addEventListener("close", resolve, { once: true }));
  ended.abort();
  removeDialog(dialog);
}
