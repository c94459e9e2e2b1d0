import { make } from "./element.ts";

/** A long list shown a page at a time. */
export interface PagedList<T> {
  /** Shows the first page of these. */
  show(items: readonly T[]): void;
}

/**
 * Shows so many items of a list and a button for more: a thousand cards are slow to lay out and nobody reads them. What
 * comes is given the focus, where the next key of a clerk who reads by ear goes on.
 */
export function pagedList<T>(
  list: HTMLUListElement,
  size: number,
  card: (item: T) => HTMLLIElement,
): PagedList<T> {
  const more = make("button", "more", "");
  more.type = "button";
  more.hidden = true;
  list.after(more);
  let rest: readonly T[] = [];

  const add = (): HTMLLIElement | undefined => {
    const cards = rest.slice(0, size).map(card);
    rest = rest.slice(size);
    list.append(...cards);
    more.hidden = rest.length === 0;
    more.textContent = `Hiện thêm ${Math.min(size, rest.length)} (còn ${rest.length})`;
    return cards[0];
  };
  more.addEventListener("click", () => {
    const first = add();
    if (first === undefined) return;
    first.tabIndex = -1;
    first.focus();
  });
  return {
    show: (items) => {
      rest = items;
      list.replaceChildren();
      add();
    },
  };
}
