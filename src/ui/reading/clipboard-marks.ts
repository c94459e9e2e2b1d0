const ROMAN: readonly (readonly [number, string])[] = [
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];
/** Beyond it no list of a paper counts. */
const MOST = 89;

function roman(n: number): string {
  let rest = n;
  let text = "";
  for (const [worth, numeral] of ROMAN) for (; rest >= worth; rest -= worth) text += numeral;
  return text;
}

/** How a list counts, by its style or by its type: “upper-roman”, “I”. */
function formatOf(list: Element, item: Element): string {
  const stated = /(?:^|;)\s*list-style(?:-type)?:\s*([a-z-]+)/iu;
  const style = [item, list].map((each) => stated.exec(each.getAttribute("style") ?? "")?.[1]);
  const type = item.getAttribute("type") ?? list.getAttribute("type") ?? "";
  const named: Readonly<Record<string, string>> = {
    A: "upper-alpha",
    a: "lower-alpha",
    I: "upper-roman",
    i: "lower-roman",
  };
  return style.find((each) => each !== undefined) ?? named[type] ?? "decimal";
}

/** A list that is open: how often it counted, and the mark of its last item in figures (“1.2”), to which lists inside it add. */
export interface OpenList {
  readonly element: Element;
  count: number;
  figures: string;
}

/** Opens a list at the number it says. */
export function openList(element: Element): OpenList {
  const start = Number.parseInt(element.getAttribute("start") ?? "1", 10);
  return { element, count: (Number.isNaN(start) ? 1 : start) - 1, figures: "" };
}

/** Counts an item of a list and gives its mark with a blank behind: “I. ”, “1.2. ”, “a) ”, “- ”. */
export function itemMark(list: OpenList, item: Element, around: OpenList | undefined): string {
  const value = Number.parseInt(item.getAttribute("value") ?? "", 10);
  list.count = Number.isNaN(value) ? list.count + 1 : value;
  const n = list.count;
  const format = formatOf(list.element, item);
  if (list.element.tagName !== "OL" || /^(?:disc|circle|square)$/u.test(format)) return "- ";
  if (format === "none") return "";
  if (n >= 1 && n <= MOST && /roman$/u.test(format)) {
    const numeral = roman(n);
    return format === "lower-roman" ? `${numeral}) ` : `${numeral.toUpperCase()}. `;
  }
  if (n >= 1 && n <= 26 && /(?:alpha|latin)$/u.test(format)) {
    const letter = String.fromCharCode(96 + n);
    return format.startsWith("upper") ? `${letter.toUpperCase()}. ` : `${letter}) `;
  }
  // Lists of figures in one another are the levels of one outline: the clipboard tells each level's own figure alone.
  list.figures = around === undefined || around.figures === "" ? String(n) : `${around.figures}.${n}`;
  return `${list.figures}. `;
}

/** A mark as Word wrote it, blanks behind it taken away. Signs of a symbol font say nothing by their codes; only the plus has a rank of its own. */
export function wordMark(written: string): string {
  const mark = written.replace(/\s+/gu, " ").trim();
  if (mark === "") return "";
  if (mark === "+") return "+ ";
  return /\d|\p{L}\s?[.)/:–-]|\p{L}{2}/u.test(mark) ? `${mark} ` : "- ";
}
