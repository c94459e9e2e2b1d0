/** A text that a template prints. */
export interface TextTag {
  readonly kind: "text";
  /** What it prints, as the clerk who writes a template is told. */
  readonly meaning: string;
  /** A paper in which it is empty is not published. */
  readonly mandatory: boolean;
}

/** A section that is printed or not. */
export interface FlagTag {
  readonly kind: "flag";
  readonly meaning: string;
}

/** A section that is printed once for each item. */
export interface ListTag<F extends TagSet = TagSet> {
  readonly kind: "list";
  readonly meaning: string;
  /** Tags that stand for a part of the item; those of the paper around it can be used too. */
  readonly fields: F;
  /** A paper in which it has no item is not published. */
  readonly mandatory: boolean;
}

/** The tags of a paper by their names: Vietnamese words without marks. Everything that may stand in its template. */
export interface TagSet {
  readonly [tag: string]: TextTag | FlagTag | ListTag;
}

/** What a paper of these tags is filled with. */
export type ValuesOf<T extends TagSet> = {
  readonly [K in keyof T]: T[K] extends ListTag<infer F>
    ? readonly ValuesOf<F>[]
    : T[K] extends FlagTag
      ? boolean
      : string;
};

export const text = (meaning: string): TextTag => ({ kind: "text", meaning, mandatory: false });
export const must = (meaning: string): TextTag => ({ kind: "text", meaning, mandatory: true });
export const flag = (meaning: string): FlagTag => ({ kind: "flag", meaning });

function listOf<F extends TagSet>(meaning: string, fields: F, mandatory: boolean): ListTag<F> {
  return { kind: "list", meaning, fields, mandatory };
}

/** A list that may be empty. */
export const list = <F extends TagSet>(meaning: string, fields: F): ListTag<F> =>
  listOf(meaning, fields, false);

/** A list with at least one item. */
export const someOf = <F extends TagSet>(meaning: string, fields: F): ListTag<F> =>
  listOf(meaning, fields, true);

/** Items of a list whose only tag is “chu”. */
export const lines = (texts: readonly string[]): readonly { readonly chu: string }[] =>
  texts.map((chu) => ({ chu }));
