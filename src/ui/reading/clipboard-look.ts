/** Elements whose content is no text of the paper. */
const SILENT = new Set([
  ...["HEAD", "SCRIPT", "STYLE", "TEMPLATE", "NOSCRIPT", "TITLE", "META", "LINK", "DEL", "IFRAME", "OBJECT"],
  ...["SVG", "MATH", "SELECT", "TEXTAREA", "BUTTON", "XML", "VIDEO", "AUDIO", "CANVAS"],
]);
/** Word's own: what it deleted, remarks and the marks that lead to them, the number of a note. */
const WORDS_OWN = /mso-hide:\s*all|mso-special-character:\s*(?:footnote|comment)|mso-element:\s*comment/iu;
const HIDDEN = /(?:^|;)\s*(?:display:\s*none|visibility:\s*hidden)/iu;

const styleOf = (element: Element): string => element.getAttribute("style") ?? "";

/** Whether nothing in an element is text of the paper. */
export function isSilent(element: Element): boolean {
  if (SILENT.has(element.tagName.toUpperCase())) return true;
  const style = styleOf(element);
  return (
    HIDDEN.test(style) ||
    WORDS_OWN.test(style) ||
    /(?:^|\s)(?:msoDel|msocomanchor|msocomtxt|MsoCommentReference)(?:\s|$)/iu.test(element.className)
  );
}

const WEIGHT = /(?:^|;)\s*font-weight:\s*([a-z\d]+)/iu;

/** Whether what stands in an element is bold. Google Docs wraps all it copies in a <b> that says it is not. */
export function boldIn(element: Element, around: boolean): boolean {
  const weight = WEIGHT.exec(styleOf(element))?.[1]?.toLowerCase();
  if (weight !== undefined && weight !== "inherit")
    return weight === "bold" || weight === "bolder" || Number(weight) >= 600;
  return around || /^(?:B|STRONG|H[1-6]|TH)$/u.test(element.tagName);
}

/** Where an element stands beside the running text: Word puts notes, headers and footers into elements of their own. */
export function besideIn(element: Element): "margin" | "note" | undefined {
  const [, kind] = /mso-element:\s*(header|footer|footnote|endnote)(?![a-z-])/iu.exec(styleOf(element)) ?? [];
  if (kind === undefined) return undefined;
  return /note$/iu.test(kind) ? "note" : "margin";
}

/** Whether white space is kept as it is written, as Google Docs has it. */
export function isKept(element: Element, around: boolean): boolean {
  const kept = /(?:^|;)\s*white-space:\s*([a-z-]+)/iu.exec(styleOf(element))?.[1];
  return kept === undefined ? around || element.tagName === "PRE" : kept.startsWith("pre");
}

/** A tab as Word copies it: a stretch of blanks in an element that says so. */
export const isTab = (element: Element): boolean => /mso-tab-count/iu.test(styleOf(element));

/** The mark of a list as Word copies it, with the blanks behind it. */
export const isMark = (element: Element): boolean => /mso-list:\s*ignore/iu.test(styleOf(element));
