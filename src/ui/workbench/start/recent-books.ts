import type { StartShown } from "../../../local/workbench/protocol.ts";
import { make } from "../../page/element.ts";

/** Books that were open before, the last one first; one that is no longer there says so. */
export function recentBooks(recent: StartShown["recent"], open: (path: string) => void): HTMLElement {
  const place = make("section", "recent", "");
  if (recent.length === 0) return place;
  place.append(make("h2", "", "Sổ mở gần đây"));
  const list = make("ul", "books", "");
  for (const { path, name, openedAt, there } of [...recent].sort((a, b) => b.openedAt - a.openedAt)) {
    const entry = make("li", "", "");
    const day = new Date(openedAt).toLocaleDateString("vi-VN");
    const book = make("button", "book", "");
    book.type = "button";
    book.disabled = !there;
    book.append(
      make("strong", "", name),
      make("span", "quiet", there ? `${path} · ${day}` : `${path} · không còn ở chỗ cũ`),
    );
    book.addEventListener("click", () => open(path));
    entry.append(book);
    list.append(entry);
  }
  place.append(list);
  return place;
}
