import { make } from "./element.ts";

/** A link to a file or page; the words alone where its address, which a cell may hold, leads to something else. */
export function link(address: string, words: string): HTMLElement {
  if (!/^(?:https?|file):\/\//iu.test(address)) return make("span", "", words);
  const anchor = make("a", "", words);
  anchor.href = address;
  return anchor;
}
