import type { ShownContent } from "./link.ts";

/** The pages that scripts have shown, by their ids. */
export interface ShownPages {
  add(page: ShownContent): void;
  content(id: string): string | undefined;
}

/** Older ones are on no screen any more: a new sidebar takes the place of the one before. */
const MOST_PAGES = 60;

/** Keeps the newest pages. */
export function makeShownPages(): ShownPages {
  const pages = new Map<string, string>();
  return {
    add: ({ id, content }) => {
      pages.set(id, content);
      const [oldest] = pages.keys();
      if (pages.size > MOST_PAGES && oldest !== undefined) pages.delete(oldest);
    },
    content: (id) => pages.get(id),
  };
}
