import { childrenOfRoot } from "./element.ts";
import { attributesOf, encodeXml } from "./xml-value.ts";

/** A relation of a part to another (ECMA-376 part 2, 9.3). */
export interface Relation {
  readonly id: string;
  /** The last step of its type: "worksheet", "drawing". */
  readonly kind: string;
  /** Path in the package; for what lies outside the address as it is written. */
  readonly target: string;
  readonly isOutside: boolean;
}

/** The part that holds a part's relations. */
export const relationsPath = (part: string): string => part.replace(/([^/]*)$/, "_rels/$1.rels");

/** A target as a path in the package: relative to the folder of its part, or from the root; of two steps "\" is one too. */
function resolveTarget(part: string, target: string): string {
  const written = decodeURIComponentSafely(target.replaceAll("\\", "/"));
  const steps = written.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of written.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (fault) {
    // A bare “%” in a name is no escape.
    if (fault instanceof URIError) return text;
    throw fault;
  }
}

/** The relations told by the text of a .rels part. */
export function readRelations(part: string, rels: string): readonly Relation[] {
  return childrenOfRoot(rels)
    .filter(({ name }) => name === "Relationship")
    .map(({ tag }) => {
      const attributes = attributesOf(tag);
      const isOutside = attributes.get("TargetMode") === "External";
      const target = attributes.get("Target") ?? "";
      return {
        id: attributes.get("Id") ?? "",
        kind: (attributes.get("Type") ?? "").replace(/^.*\//, ""),
        target: isOutside ? target : resolveTarget(part, target),
        isOutside,
      };
    });
}

const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** A strict package names types by another address (ECMA-376 part 1, annex B). */
const STRICT_TYPES = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** A relation to be written; its target is a path in the package. */
export interface NewRelation {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
}

/** The text of a .rels part with more relations behind its own; "" begins a new one. */
export function addRelations(rels: string, added: readonly NewRelation[]): string {
  if (added.length === 0) return rels;
  const whole =
    rels === ""
      ? EMPTY
      : rels.replace(/<((?:[\w.-]+:)?)Relationships([^>]*)\/>\s*$/, "<$1Relationships$2></$1Relationships>");
  const end = whole.lastIndexOf("</");
  const prefix = /^<\/([\w.-]+:)/.exec(whole.slice(end))?.[1] ?? "";
  const types = whole.includes(STRICT_TYPES) ? STRICT_TYPES : TYPES;
  const tags = added.map(
    ({ id, kind, target }) =>
      `<${prefix}Relationship Id="${id}" Type="${types}/${kind}" Target="/${encodeXml(target)}"/>`,
  );
  return whole.slice(0, end) + tags.join("") + whole.slice(end);
}

/** An id that no relation of a part has. */
export function freeRelationId(taken: ReadonlySet<string>): string {
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  return `rId${number}`;
}
