import { typedHere } from "./here.ts";
import { pageWays } from "./page-ways.ts";
import { quoted } from "./quoted.ts";

/**
 * What somebody is told whose item of the menu opened a page and did nothing else: which verbs do its work, and where the
 * page can be seen.
 * @param page name of its file
 * @param book as it was typed
 */
export function pageSentence(caption: string, page: string, book: string): string {
  const name = quoted(book);
  const verbs = (pageWays[page] ?? []).map((line) => typedHere(line.replace("SỔ", name)));
  const told = `“${caption}” mở một khung để bấm chọn, dòng lệnh không hiện được; sổ giữ nguyên.`;
  const browser = `mở sổ trong trình duyệt rồi chọn mục này: ${typedHere(`open ${name}`)}`;
  return verbs.length === 0
    ? `${told} Hãy ${browser}`
    : `${told} Dùng lệnh: ${verbs.join(" hoặc ")}; hoặc ${browser}`;
}
