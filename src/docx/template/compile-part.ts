import { decodeEntities, ENTITY } from "../../opc/xml-entities.ts";
import type { Stretch } from "../package/spot.ts";
import type { TemplateTag } from "./read-tags.ts";
import { type Section, sectionTree } from "./section-tree.ts";
import type { TemplateProblem } from "./template-problem.ts";

/** XML as it stands, a tag that gives way to a text, or a section. */
export type Piece = string | ValuePiece | SectionPiece;

export interface ValuePiece {
  readonly tag: TemplateTag;
  /** Properties of the run around it; undefined where a text cannot be parted into runs. */
  readonly look: string | undefined;
}

export interface SectionPiece {
  readonly tag: TemplateTag;
  readonly breaks: Section["breaks"];
  readonly pieces: readonly Piece[];
}

/** Something in the XML that gives way to something else. */
interface Edit {
  readonly from: number;
  readonly until: number;
  readonly put: string | ValuePiece;
}

/** A part ready to be filled any number of times, or why it cannot be. Its tags are sound and in the order of the file. */
export function compilePart(
  xml: string,
  tags: readonly TemplateTag[],
): { readonly pieces: readonly Piece[]; readonly problems: readonly TemplateProblem[] } {
  const placeIn = placesInXml();
  const placeOf = ({ stretches, at }: TemplateTag): number => placeIn(stretches[0], at);
  const { sections, problems } = sectionTree(xml, tags, placeOf);
  const edits = editsOf(tags, placeIn);
  let next = 0;
  const piecesOf = (from: number, until: number, within: readonly Section[]): readonly Piece[] => {
    const pieces: Piece[] = [];
    let at = from;
    const upTo = (end: number): void => {
      for (let edit = edits[next]; edit !== undefined && edit.from < end; edit = edits[next]) {
        next += 1;
        // What stands before has gone with its paragraph.
        if (edit.from < at) continue;
        pieces.push(xml.slice(at, edit.from), edit.put);
        at = edit.until;
      }
      pieces.push(xml.slice(at, end));
      at = end;
    };
    for (const { tag, breaks, inside, sections, ...section } of within) {
      upTo(section.from);
      pieces.push({ tag, breaks, pieces: piecesOf(inside.from, inside.until, sections) });
      at = section.until;
    }
    upTo(until);
    return pieces.filter((piece) => piece !== "");
  };
  return { pieces: problems.length > 0 ? [] : piecesOf(0, xml.length, sections), problems };
}

/** What each tag takes out of the XML, and the texts that must keep their spaces since a tag stands in them. */
function editsOf(tags: readonly TemplateTag[], placeIn: PlaceIn): readonly Edit[] {
  const elements = new Map<number, Edit>();
  const edits: Edit[] = [];
  for (const tag of tags) {
    let put: Edit["put"] = tag.kind === "value" ? { tag, look: lookOf(tag.stretches[0]) } : "";
    for (const stretch of tag.stretches) {
      edits.push({ from: placeIn(stretch, tag.at), until: placeIn(stretch, tag.until), put });
      put = "";
      const { element } = stretch;
      if (element?.tag.startsWith("<w:t") === true) elements.set(element.at, keepingSpaces(element));
    }
  }
  return [...edits, ...elements.values()].sort((a, b) => a.from - b.from);
}

const lookOf = (stretch: Stretch | undefined): string | undefined =>
  stretch?.element?.tag.startsWith("<w:t") === true ? stretch.look : undefined;

const keepingSpaces = ({ tag, at }: { readonly tag: string; readonly at: number }): Edit => ({
  from: at,
  until: at + tag.length,
  put: tag.includes("xml:space=") ? tag : `${tag.slice(0, -1)} xml:space="preserve">`,
});

/** Where in the XML a character of a paragraph's text stands; at an end of the stretch when it stands outside. */
type PlaceIn = (stretch: Stretch | undefined, index: number) => number;

function placesInXml(): PlaceIn {
  const known = new Map<Stretch, readonly number[]>();
  return (stretch, index) => {
    if (stretch === undefined) return 0;
    const { at, written, from, element } = stretch;
    const inside = index - from;
    if (inside <= 0) return at;
    if (element === undefined) return at + written.length;
    if (!written.includes("&")) return at + Math.min(inside, written.length);
    const places = known.get(stretch) ?? placesWithEntities(written);
    known.set(stretch, places);
    return at + (places[inside] ?? written.length);
  };
}

/** Where each character of a text that holds entities begins in it. */
function placesWithEntities(written: string): readonly number[] {
  const places: number[] = [];
  let at = 0;
  const plainUpTo = (end: number): void => {
    for (; at < end; at += 1) places.push(at);
  };
  for (const { 0: entity, index } of written.matchAll(ENTITY)) {
    plainUpTo(index);
    for (const _ of decodeEntities(entity).split("")) places.push(at);
    at += entity.length;
  }
  plainUpTo(written.length);
  return places;
}
