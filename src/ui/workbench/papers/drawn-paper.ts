// The script of the frame in which a paper is drawn (/preview). It gets the paper's bytes as a message from the window around it.
import { renderAsync } from "docx-preview";

const room = 24;

/** Makes the pages as wide as the frame lets them be, and not larger than printed. */
function fitPages(): void {
  const page = document.querySelector<HTMLElement>("section.docx");
  if (page === null) return;
  const scale = Math.min(1.25, (document.documentElement.clientWidth - room) / page.offsetWidth);
  document.body.style.setProperty("zoom", String(scale));
}

async function draw(file: ArrayBuffer): Promise<void> {
  await renderAsync(file, document.body, undefined, {
    inWrapper: true,
    useBase64URL: true,
    ignoreLastRenderedPageBreak: false,
    // What else a file may bring along as HTML is not drawn.
    renderAltChunks: false,
  });
  for (const anchor of document.querySelectorAll("a")) anchor.removeAttribute("href");
  fitPages();
  window.addEventListener("resize", fitPages);
}

window.addEventListener("message", ({ source, data }: MessageEvent<unknown>) => {
  if (source !== window.parent || !(data instanceof ArrayBuffer)) return;
  draw(data).then(
    () => window.parent.postMessage("shown", "*"),
    (fault: unknown) => {
      console.warn(fault);
      window.parent.postMessage("unreadable", "*");
    },
  );
});
window.parent.postMessage("ready", "*");
