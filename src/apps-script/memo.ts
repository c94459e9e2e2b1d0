import type { Memo } from "../ports/memo.ts";
import type { GoogleGlobals } from "./surface.ts";

/** Document properties: they belong to this book, and no copy of it takes them along. */
export function documentMemo({ PropertiesService }: Pick<GoogleGlobals, "PropertiesService">): Memo {
  const store = () => PropertiesService.getDocumentProperties();
  return {
    get: (key) => store().getProperty(key) ?? undefined,
    set: (key, value) => {
      store().setProperty(key, value);
    },
    forget: (key) => {
      store().deleteProperty(key);
    },
    all: (beginning) =>
      new Map(Object.entries(store().getProperties()).filter(([key]) => key.startsWith(beginning))),
  };
}
