import { rowsAround } from "./pair-place.ts";
import type { TemplateTag } from "./read-tags.ts";
import { problemAt, type TemplateProblem } from "./template-problem.ts";

/** A section of a template as it lies in its part's XML; all places are offsets there. */
export interface Section {
  readonly tag: TemplateTag;
  readonly close: TemplateTag;
  /** All that gives way to what the section prints. */
  readonly from: number;
  readonly until: number;
  /** What is printed for each item. */
  readonly inside: { readonly from: number; readonly until: number };
  /** Whether each item begins on a new page, and whether one begins behind the section. */
  readonly breaks: { readonly before: boolean; readonly behind: boolean };
  readonly sections: readonly Section[];
}

/** Where a tag begins in its part's XML; `placeOf` of the compiled part. */
export type PlaceOf = (tag: TemplateTag) => number;

/**
 * The sections of a part, those within others under them; or where two of them cannot both be repeated. The tags are
 * in order, and their sections fit into each other: `checkSections` had nothing to say.
 */
export function sectionTree(
  xml: string,
  tags: readonly TemplateTag[],
  placeOf: PlaceOf,
): { readonly sections: readonly Section[]; readonly problems: readonly TemplateProblem[] } {
  const problems: TemplateProblem[] = [];
  const top: Section[] = [];
  const open: { readonly tag: TemplateTag; readonly sections: Section[] }[] = [];
  for (const tag of tags) {
    if (tag.kind === "open" || tag.kind === "open-unless") open.push({ tag, sections: [] });
    const last = tag.kind === "close" ? open.pop() : undefined;
    if (last === undefined) continue;
    const { sections } = last;
    const made = { tag: last.tag, close: tag, ...extent(xml, last.tag, tag, placeOf), sections };
    const beside = open[open.length - 1]?.sections ?? top;
    const before = beside[beside.length - 1];
    const apart = before === undefined || before.until <= made.from;
    const within = sections.every(
      ({ from, until }) => from >= made.inside.from && until <= made.inside.until,
    );
    if (!apart || !within) problems.push(crossing(apart ? made.tag : before.tag));
    beside.push(made);
  }
  return { sections: top, problems };
}

const crossing = ({ spot, at, name }: TemplateTag): TemplateProblem =>
  problemAt(spot, at, {
    tag: name,
    sentence:
      "Hai phần lặp trong bảng đan chéo nhau. Hãy đặt thẻ mở và thẻ đóng của mỗi phần trong cùng một hàng.",
  });

type Extent = Pick<Section, "from" | "until" | "inside" | "breaks">;

const NO_BREAKS = { before: false, behind: false };
const PAGE_BREAK = /<w:br (?:[^<>]* )?w:type="page"/;

/** Rows of a table, whole paragraphs when each of the two tags has one to itself, else what stands between the tags. */
function extent(xml: string, open: TemplateTag, close: TemplateTag, placeOf: PlaceOf): Extent {
  const rows = rowsAround(open, close);
  if (rows !== undefined) return { ...rows, inside: rows, breaks: NO_BREAKS };
  if (open.spot === close.spot || !isAlone(open) || !isAlone(close)) {
    const between = { from: placeOf(open), until: placeOf(close) };
    return { ...between, inside: between, breaks: NO_BREAKS };
  }
  const [first, last] = [open.spot, close.spot];
  const [firstXml, lastXml] = [first, last].map((spot) => xml.slice(spot.from, spot.until));
  // A paragraph of nothing but the tag goes. One with a picture is printed for each item, one that ends a page's layout once.
  const before = first.holdsObject ? "each" : firstXml?.includes("<w:sectPr") ? "once" : "none";
  const behind = last.holdsObject ? "each" : lastXml?.includes("<w:sectPr") ? "once" : "none";
  return {
    from: before === "once" ? first.until : first.from,
    until: behind === "once" ? last.from : last.until,
    inside: {
      from: before === "each" ? first.from : first.until,
      until: behind === "each" ? last.until : last.from,
    },
    breaks: {
      before: before === "none" && PAGE_BREAK.test(firstXml ?? ""),
      behind: behind === "none" && PAGE_BREAK.test(lastXml ?? ""),
    },
  };
}

/** Whether a paragraph shows nothing but this tag. */
const isAlone = ({ spot, at, until }: TemplateTag): boolean =>
  /^[\s\u00a0]*$/.test(spot.text.slice(0, at) + spot.text.slice(until));
