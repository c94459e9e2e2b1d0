/** A list of the part: known items found again by their text, new ones added behind. */
export interface StyleList {
  readonly add: (item: string) => number;
  readonly added: readonly string[];
}

/** Begins with the items that are there. */
export function styleList(known: readonly string[]): StyleList {
  const places = new Map([...known].reverse().map((text, index) => [text, known.length - 1 - index]));
  const added: string[] = [];
  return {
    added,
    add: (item) => {
      const there = places.get(item);
      if (there !== undefined) return there;
      const index = known.length + added.length;
      places.set(item, index);
      added.push(item);
      return index;
    },
  };
}
