import { foldKey } from "../text/fold.ts";

/** A key that nobody bears: the stem, else with -2, -3 … behind it. */
export function freeKey(stem: string, taken: ReadonlySet<string>): string {
  let key = stem;
  for (let n = 2; taken.has(foldKey(key)); n += 1) key = `${stem}-${n}`;
  return key;
}

/** “BTP-2017” → “BTP-2026”; a key without its year gets the new one behind it. */
export function keyOfYear(key: string, from: number, to: number): string {
  const year = new RegExp(`(?<!\\d)${from}(?!\\d)`, "u");
  return year.test(key) ? key.replace(year, String(to)) : `${key}-${to}`;
}

/**
 * New keys for a campaign's milestones: “BTP-DK-DV” → “BTP-2026-DK-DV”, with the campaign's new key before what is theirs.
 * @param taken folded keys of all other milestones
 */
export function milestoneKeys(
  old: readonly string[],
  campaign: { readonly from: string; readonly to: string; readonly year: number },
  taken: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const used = new Set(taken);
  const stem = campaign.from.replace(new RegExp(`[-_ ]?${campaign.year}`, "u"), "");
  for (const key of old) {
    const begins = [campaign.from, stem].find(
      (part) => part !== "" && foldKey(key).startsWith(`${foldKey(part)}-`),
    );
    const next = freeKey(`${campaign.to}-${begins === undefined ? key : key.slice(begins.length + 1)}`, used);
    used.add(foldKey(next));
    keys.set(foldKey(key), next);
  }
  return keys;
}

const braced = /\{([^{}:]{1,40}):([^{}]{0,200})\}/gu;

/** Prose and phrases of a campaign with its references led to the new rows. */
export function renewReferences(
  text: string,
  milestones: ReadonlyMap<string, string>,
  bases: ReadonlyMap<number, number | null>,
): string {
  const led = text.replace(braced, (written: string, name: string, of: string) => {
    const asked = foldKey(name);
    const next = asked === "han" ? milestones.get(foldKey(of)) : undefined;
    if (next !== undefined) return `{${name}: ${next}}`;
    const order = asked === "can cu" && /^\s*\d+\s*$/u.test(of) ? bases.get(Number(of)) : undefined;
    return order == null ? written : `{${name}: ${order}}`;
  });
  // “10 ngày sau mốc QB-DK”: a key stands bare in a deadline's words.
  return led.replace(/(?<![\p{L}\p{M}\d{-])[\p{L}\d]+(?:[-_.][\p{L}\d]+)+(?![\p{L}\p{M}\d-])/gu, (word) =>
    /^\d+$/u.test(word) ? word : (milestones.get(foldKey(word)) ?? word),
  );
}
