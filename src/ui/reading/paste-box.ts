/** What stands in a box into which a clerk pastes. */
export interface PasteBox {
  /** The text as it stands, and the HTML of the clipboard for it; "" where words were typed into the box since. */
  read(): { readonly text: string; readonly html: string };
  clear(): void;
}

const bare = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** Makes a box remember with which looks its text was pasted. */
export function pasteBox(box: HTMLTextAreaElement): PasteBox {
  let pasted: { readonly html: string; readonly plain: string } | undefined;
  box.addEventListener("paste", ({ clipboardData }) => {
    const html = clipboardData?.getData("text/html") ?? "";
    const plain = clipboardData?.getData("text/plain") ?? "";
    pasted = html === "" || bare(box.value) !== "" ? undefined : { html, plain };
  });
  return {
    read: () => {
      const isAsPasted = pasted !== undefined && bare(pasted.plain) === bare(box.value);
      return { text: box.value, html: isAsPasted ? (pasted?.html ?? "") : "" };
    },
    clear: () => {
      box.value = "";
      pasted = undefined;
    },
  };
}
