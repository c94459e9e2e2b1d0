import { LONGEST_TEXT } from "../../table/cell.ts";
import type { Row } from "../../table/column.ts";
import { hashText } from "../../table/hash.ts";
import type { templateParts } from "./template-parts.ts";

export type TemplatePart = Row<typeof templateParts.columns>;
/** A piece as it is written, its numbers always there. */
type WrittenPart = TemplatePart & { readonly version: number; readonly part: number };

/** A template as the office keeps it. */
export interface TemplateVersion {
  /** Counts from 1 for each template; the highest that is whole is in force. */
  readonly version: number;
  /** Base64; "" says that the shipped template is in force again. */
  readonly content: string;
  readonly who: string;
  /** “05/03/2026 08:00:00” */
  readonly at: string;
}

/** What the book holds of one template. */
export interface KeptTemplate {
  /** undefined where nothing was ever adopted, or nothing of it is whole. */
  readonly inForce: TemplateVersion | undefined;
  /** A newer version than the one in force is there, but not whole: cut short, or edited by hand. */
  readonly damaged: boolean;
  /** The highest version number in use, also of rows that were emptied; 0 for none. */
  readonly highest: number;
  /** Something older still lies there, because a run broke off before it could be taken out. */
  readonly remains: boolean;
}

/** Over the name too, so that pieces put under another template's name are no version of it. */
const hashOf = (template: string, version: number, content: string): string =>
  hashText(`${template}|${version}|${content}`);

/** The rows to keep a version; as many as its length needs, at least one. */
export function partsOf(template: string, kept: TemplateVersion): readonly WrittenPart[] {
  const { version, content, who, at } = kept;
  const parts = Math.max(1, Math.ceil(content.length / LONGEST_TEXT));
  const hash = hashOf(template, version, content);
  return Array.from({ length: parts }, (_, index) => ({
    template,
    version,
    part: index + 1,
    content: content.slice(index * LONGEST_TEXT, (index + 1) * LONGEST_TEXT),
    hash,
    who,
    at,
  }));
}

/** The version that these rows are, in whatever order they stand; undefined unless all of it is there as it was written. */
function wholeVersion(
  template: string,
  version: number,
  rows: readonly TemplatePart[],
): TemplateVersion | undefined {
  const [first] = rows;
  if (first === undefined) return undefined;
  const pieces = new Map(rows.map(({ part, content }) => [part, content]));
  const content = [...pieces]
    .sort(([a], [b]) => (a ?? 0) - (b ?? 0))
    .map(([, piece]) => piece)
    .join("");
  return first.hash === hashOf(template, version, content)
    ? { version, content, who: first.who, at: first.at }
    : undefined;
}

/** Emptied, once a newer version was whole; template, version and part stay, so that the row is still known by them. */
export const isEmptied = ({ content, hash }: Pick<TemplatePart, "content" | "hash">): boolean =>
  content === "" && hash === "";

/** What the rows of the hidden sheet say of one template. */
export function keptTemplate(rows: readonly TemplatePart[], template: string): KeptTemplate {
  const all = rows.filter((row) => row.template === template);
  const mine = all.filter((row) => !isEmptied(row));
  const versions = [...new Set(mine.map((row) => row.version ?? 0))].sort((a, b) => b - a);
  const found = versions.map((version) =>
    wholeVersion(
      template,
      version,
      mine.filter((row) => row.version === version),
    ),
  );
  return {
    inForce: found.find((kept) => kept !== undefined),
    damaged: found.length > 0 && found[0] === undefined,
    highest: all.reduce((most, { version }) => Math.max(most, version ?? 0), 0),
    remains: versions.length > 1,
  };
}
