import type { TagSet } from "../../core/paper/template/tags.ts";

type Tag = TagSet[string];

/** Tags that may stand at a place: those of the paper, then the fields of each list around it. */
export type Scope = readonly TagSet[];

/** Whether a record has a field of its own of this name; {constructor} is none. */
export const has = (record: object, name: string): boolean => Object.keys(record).includes(name);

/** What a name stands for here; fields of the innermost list come first. */
export const lookUp = (scope: Scope, name: string): Tag | undefined =>
  [...scope].reverse().find((tags) => has(tags, name))?.[name];

/** The names that may stand here, as sections or as values. */
export const namesIn = (scope: Scope, kinds: readonly Tag["kind"][]): readonly string[] => [
  ...new Set(
    scope.flatMap((tags) =>
      Object.entries(tags).flatMap(([name, { kind }]) => (kinds.includes(kind) ? [name] : [])),
    ),
  ),
];

/** The lists, anywhere in the paper, that have a field of this name. */
export const listsWith = (tags: TagSet, name: string): readonly string[] =>
  Object.entries(tags).flatMap(([list, tag]) =>
    tag.kind !== "list" ? [] : [...(has(tag.fields, name) ? [list] : []), ...listsWith(tag.fields, name)],
  );
