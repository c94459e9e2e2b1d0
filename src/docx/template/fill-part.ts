import type { Filters } from "../../core/paper/template/filters.ts";
import type { Piece, SectionPiece, ValuePiece } from "./compile-part.ts";
import { printedText } from "./printed-text.ts";
import type { TemplateTag } from "./read-tags.ts";
import { filteredValue, lookUpValue, noValue, type Scopes } from "./tag-value.ts";
import type { TemplateData } from "./template-data.ts";
import { problemAt, type TemplateProblem } from "./template-problem.ts";

const BREAK = '<w:r><w:br w:type="page"/></w:r>';
const PARAGRAPH_END = "</w:p>";

/** A tag that cannot be filled, and why. */
export interface Told {
  readonly tag: TemplateTag;
  readonly problem: TemplateProblem;
}

/** XML of a part filled with these data. A tag that cannot be filled prints nothing and is added to `told`. */
export function fillPart(
  pieces: readonly Piece[],
  data: TemplateData,
  filters: Filters,
  told: Told[],
): string {
  const made: string[] = [];
  const fill = (some: readonly Piece[], scopes: Scopes): void => {
    for (const piece of some) {
      if (typeof piece === "string") made.push(piece);
      else if ("pieces" in piece) fillSection(piece, scopes);
      else made.push(textFor(piece, scopes));
    }
  };
  const tell = (tag: TemplateTag, sentence: string): void => {
    const shown = [tag.name, ...tag.filters].join(" | ");
    told.push({ tag, problem: problemAt(tag.spot, tag.at, { tag: shown, sentence }) });
  };
  const textFor = ({ tag, look }: ValuePiece, scopes: Scopes): string => {
    const value = filteredValue(tag, lookUpValue(scopes, tag.name), filters);
    if ("text" in value) return printedText(value.text, look);
    tell(tag, value.wrong);
    return "";
  };
  const fillSection = ({ tag, breaks, pieces: inside }: SectionPiece, scopes: Scopes): void => {
    const value = lookUpValue(scopes, tag.name);
    if (value === undefined) {
      tell(tag, noValue(tag));
      return;
    }
    const items = Array.isArray(value) ? (value as readonly TemplateData[]) : [];
    const shown = Array.isArray(value) ? items.length > 0 : value !== false && value !== "";
    const turns: readonly Scopes[] =
      tag.kind === "open-unless" || items.length === 0
        ? shown === (tag.kind === "open")
          ? [scopes]
          : []
        : items.map((item) => [item, ...scopes]);
    for (const turn of turns) {
      if (breaks.before) made.push(`<w:p>${BREAK}${PARAGRAPH_END}`);
      fill(inside, turn);
    }
    if (breaks.behind) breakBehind(made, turns.length > 0);
  };
  fill(pieces, [data]);
  return made.join("");
}

/** A new page behind a section: at the end of its last paragraph, or in one of its own where it printed none. */
function breakBehind(made: string[], printed: boolean): void {
  const last = made[made.length - 1] ?? "";
  if (printed && last.endsWith(PARAGRAPH_END))
    made[made.length - 1] = last.slice(0, -PARAGRAPH_END.length) + BREAK + PARAGRAPH_END;
  else made.push(`<w:p>${BREAK}${PARAGRAPH_END}`);
}
