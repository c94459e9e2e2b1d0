import type { Place, Reading } from "../../core/reader/reading.ts";
import { element, make } from "../page/element.ts";

const pane = element("paper", HTMLElement);
// Scrolled by the keyboard too.
pane.tabIndex = 0;

/** What a paragraph is to the paper, as the pane says beside it; the outline needs no word. */
const called: Partial<Record<Place, string>> = {
  head: "phần đầu",
  number: "số, ký hiệu",
  "place-date": "địa danh, ngày",
  stamp: "dấu đến",
  "page-number": "số trang",
  title: "tên loại",
  abstract: "trích yếu",
  "attached-to": "kèm theo",
  addressee: "kính gửi",
  issuer: "thẩm quyền",
  basis: "căn cứ",
  opening: "mở đầu",
  table: "bảng",
  closing: "kết thúc",
  foot: "nơi nhận, ký",
  other: "chưa rõ",
};

const isAround: ReadonlySet<Place> = new Set([
  ...(["head", "number", "place-date", "abstract"] as const),
  ...(["opening", "basis", "closing", "foot"] as const),
]);

/** The paragraph's words with those that were taken marked. */
function withMarks(line: HTMLElement, text: string, taken: readonly string[]): void {
  // A value that was put together from several lines holds each of them.
  const words = taken.some((each) => each.length > text.length && each.includes(text)) ? [text] : taken;
  const found = words
    .map((each) => ({ at: text.indexOf(each), length: each.length }))
    .filter(({ at, length }) => at >= 0 && length > 0)
    .sort((a, b) => a.at - b.at || b.length - a.length);
  let done = 0;
  for (const { at, length } of found) {
    if (at < done) continue;
    line.append(text.slice(done, at), make("mark", "", text.slice(at, at + length)));
    done = at + length;
  }
  line.append(text.slice(done));
}

/**
 * Shows the paper, each paragraph with what it is and the words that were taken from it.
 * @param taken the texts of the rows that were taken from a paragraph
 * @param open called with the paragraph that is pressed
 */
export function showPaper(
  { paragraphs }: Reading,
  taken: (paragraph: number, isAround: boolean) => readonly string[],
  open: (paragraph: number) => void,
): void {
  const lines = paragraphs.map(({ text, place }, at) => {
    const line = make("p", place === "other" ? "para bad" : "para", "");
    line.id = `p${at}`;
    const word = called[place];
    if (word !== undefined) line.append(make("span", "tag", word), " ");
    withMarks(line, text, taken(at, isAround.has(place)));
    line.addEventListener("click", () => open(at));
    return line;
  });
  pane.replaceChildren(...lines);
}

/** Brings a paragraph into sight. */
export function goToParagraph(paragraph: number | null): void {
  for (const other of pane.querySelectorAll(".here")) other.classList.remove("here");
  const line = paragraph === null ? null : document.getElementById(`p${paragraph}`);
  line?.classList.add("here");
  line?.scrollIntoView({ block: "center" });
}
