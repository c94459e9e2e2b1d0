import { nfc } from "../../core/text/fold.ts";

const LONGEST = 120;

/**
 * The name of an attached file as it may be shown: without folders, signs that no screen shows and what turns the
 * writing round, and no longer than a line. What it ends in stays, for it tells the kind.
 * @param fallback where nothing is left of it
 */
export function plainFileName(name: string, fallback: string): string {
  const [last = ""] = nfc(name).split(/[/\\]/u).slice(-1);
  const shown = last
    .replace(/[\p{Cc}\p{Cf}]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
  if (shown === "" || /^\.+$/u.test(shown)) return fallback;
  const [ending = ""] = /\.[\p{L}\d]{1,8}$/u.exec(shown) ?? [];
  return shown.length <= LONGEST ? shown : `${shown.slice(0, LONGEST - ending.length - 1)}…${ending}`;
}
