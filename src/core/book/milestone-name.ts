import { keyJoint } from "../table/label.ts";
import { quoted } from "../text/quote.ts";
import type { ParsedBook } from "./parsed-book.ts";

type Milestones = ParsedBook["milestones"];

const kept = new WeakMap<Milestones, (key: string) => string | undefined>();

function namesIn({ called, rows }: Milestones): (key: string) => string | undefined {
  const names = new Map<string, { readonly name: string; readonly label: string }>();
  const bearers = new Map<string, number>();
  const place = (campaign: string, name: string): string => `${campaign}\n${name}`;
  for (const { values } of rows) {
    const { key, campaign } = values;
    const label = called?.(key) ?? key;
    if (key === "" || label === key) continue;
    const ending = `${keyJoint}${key}`;
    const name = label.endsWith(ending) ? label.slice(0, -ending.length) : label;
    names.set(key, { name: place(campaign, name), label });
    bearers.set(place(campaign, name), (bearers.get(place(campaign, name)) ?? 0) + 1);
  }
  return (key) => {
    const known = names.get(key);
    if (known === undefined) return undefined;
    const { name, label } = known;
    return bearers.get(name) === 1 ? name.slice(name.indexOf("\n") + 1) : label;
  };
}

/**
 * The name of a milestone where its campaign is known: đăng ký – Khối Sở, for next year's campaign has one of the same
 * name; its label where the campaign itself has two alike, undefined where nothing names it.
 */
export function milestoneWords(
  { milestones }: Pick<ParsedBook, "milestones">,
  key: string,
): string | undefined {
  let nameOf = kept.get(milestones);
  if (nameOf === undefined) {
    nameOf = namesIn(milestones);
    kept.set(milestones, nameOf);
  }
  return nameOf(key);
}

/** How a sentence that knows its campaign calls a milestone: “đăng ký – Khối Sở”; the key alone where nothing names it. */
export function milestoneName(book: Pick<ParsedBook, "milestones">, key: string): string {
  const words = milestoneWords(book, key);
  return words === undefined ? key : quoted(words);
}
