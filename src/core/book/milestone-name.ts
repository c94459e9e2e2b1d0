import { keyJoint } from "../table/label.ts";
import { quoted } from "../text/quote.ts";
import type { ParsedBook } from "./parsed-book.ts";

type Milestones = ParsedBook["milestones"];

const kept = new WeakMap<Milestones, (key: string) => string>();

function namesIn({ called, rows }: Milestones): (key: string) => string {
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
    if (known === undefined) return key;
    const { name, label } = known;
    return quoted(bearers.get(name) === 1 ? name.slice(name.indexOf("\n") + 1) : label);
  };
}

/**
 * How a sentence that knows its campaign calls a milestone: “đăng ký – Khối Sở”, for next year's campaign has one of the
 * same name; with the key where the campaign itself has two alike, the key alone where nothing names it.
 */
export function milestoneName({ milestones }: Pick<ParsedBook, "milestones">, key: string): string {
  let nameOf = kept.get(milestones);
  if (nameOf === undefined) {
    nameOf = namesIn(milestones);
    kept.set(milestones, nameOf);
  }
  return nameOf(key);
}
