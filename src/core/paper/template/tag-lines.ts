import type { TagSet } from "./tags.ts";

/** A tag as the list for those who write templates shows it. */
export interface TagLine {
  /** As it is typed: “{chuc_vu}”, “{#can_cu}…{/can_cu}”. */
  readonly typed: string;
  readonly meaning: string;
  /** Name of the list it stands in; "" for one that may stand anywhere. */
  readonly inside: string;
}

/** Every tag of a paper, each list followed by the tags of its items. */
export function tagLines(tags: TagSet, inside = ""): readonly TagLine[] {
  return Object.entries(tags).flatMap(([name, tag]) => {
    const typed = tag.kind === "text" ? `{${name}}` : `{#${name}}…{/${name}}`;
    const line: TagLine = { typed, meaning: tag.meaning, inside };
    return tag.kind === "list" ? [line, ...tagLines(tag.fields, name)] : [line];
  });
}
