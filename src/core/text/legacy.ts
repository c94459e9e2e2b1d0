import { fromMojibake } from "./mojibake.ts";
import { isSyllable } from "./syllable.ts";
import { fromTcvn3 } from "./tcvn3.ts";
import { fromVni } from "./vni.ts";

/** Text that is Vietnamese only once read in another encoding. */
export interface LegacyText {
  readonly encoding: "TCVN3" | "VNI" | "UTF-8";
  /** The same text in Unicode, NFC. */
  readonly text: string;
}

/** Latin-1 characters that no Vietnamese word of Unicode holds. */
const STRANGE =
  /[\u00a1-\u00bf\u00c4-\u00c7\u00cb\u00ce\u00cf\u00d1\u00d6-\u00d8\u00db\u00dc\u00de\u00df\u00e4-\u00e7\u00eb\u00ee\u00ef\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe]/;
/** Letters that only Unicode text holds: neither TCVN3 nor VNI writes them so. */
const UNICODE_ONLY = /[ăĂơƠưƯũŨĩĨ\u1ea0-\u1ef9]/u;
const WORDS = /[A-Za-zĐđ\u00a1-\u00ff]*[A-Za-z][A-Za-zĐđ\u00a1-\u00ff]*/gu;
const BEYOND_ASCII = /[^\0-\u007f]/u;

/** Two words can hardly both turn into Vietnamese by chance; one can: the French name Loïc is “Lọc” in VNI. */
const leastWords = 2;

/** The text converted, when its strange words, nearly all, become Vietnamese by it; with how many do. */
function converted(
  text: string,
  convert: (text: string) => string,
): { text: string; words: number } | undefined {
  let strange = 0;
  let marked = 0;
  let good = 0;
  for (const word of text.match(WORDS) ?? []) {
    if (!BEYOND_ASCII.test(word)) continue;
    marked += 1;
    if (!isSyllable(convert(word))) continue;
    good += 1;
    if (STRANGE.test(word)) strange += 1;
  }
  if (strange < leastWords || good < marked * 0.8) return undefined;
  return { text: convert(text).normalize("NFC"), words: good };
}

/**
 * Vietnamese typed with TCVN3 or VNI fonts, or UTF-8 read as Windows-1252; undefined for anything else, mixed text
 * too. Takes text as nfc() leaves it.
 */
export function readLegacy(text: string): LegacyText | undefined {
  if (!STRANGE.test(text)) return undefined;
  const mojibake = fromMojibake(text);
  if (mojibake !== undefined) return { encoding: "UTF-8", text: mojibake };
  if (UNICODE_ONLY.test(text)) return undefined;
  const tcvn3 = converted(text, fromTcvn3);
  const vni = converted(text, fromVni);
  if (tcvn3 !== undefined && tcvn3.words >= (vni?.words ?? 0)) return { encoding: "TCVN3", text: tcvn3.text };
  return vni === undefined ? undefined : { encoding: "VNI", text: vni.text };
}
