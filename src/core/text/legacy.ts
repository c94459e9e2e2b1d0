import { fromMojibake } from "./mojibake.ts";
import { remembered } from "./remembered.ts";
import { isSurname } from "./surnames.ts";
import { isSyllable } from "./syllable.ts";
import { fromTcvn3 } from "./tcvn3.ts";
import { fromVni } from "./vni.ts";

/** Text that is Vietnamese only once read in another encoding. */
export interface LegacyText {
  readonly encoding: "TCVN3" | "VNI" | "UTF-8";
  /** The same text in Unicode, NFC. */
  readonly text: string;
}

/** Any character above ASCII that TCVN3, VNI or mangled UTF-8 may have put there. */
const HIGH = /[\u00a1-\u00ff]/;
/** Latin-1 characters that no Vietnamese word of Unicode holds. */
const STRANGE =
  /[\u00a1-\u00bf\u00c4-\u00c7\u00cb\u00ce\u00cf\u00d1\u00d6-\u00d8\u00db\u00dc\u00de\u00df\u00e4-\u00e7\u00eb\u00ee\u00ef\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe]/;
/** Signs of Latin-1 (©, µ, ¸ …) that stand for letters in TCVN3, and its capitals for small vowels: no foreign word holds them so. */
const TCVN3_WORD =
  /[A-Za-zĐđ][\u00a1-\u00bf\u00ad\u00d7\u00f7]+[a-zà-ÿ]|(?:^|\s)[§®][a-zµ-ÿ]|[A-Za-z][µ¶·¸¹»¼½¾¨©ª«¬](?![A-Za-z])|[a-zà-ÿ][À-Þ]/u;
/** A vowel and the mark that VNI writes behind it; ï, ë and ü stand so in foreign names too (Loïc, Joël). */
const VNI_WORD = /[aeouyôö][âàáåãäøùûõêèéú]|[ôö][ï]/iu;
/** “tænh”, “ñònh”: a strange letter before an ending of Vietnamese. */
const VNI_ENDING = /[æñòóîíöô].*(?:ng|nh|ch)$/iu;
const VNI_DIAERESIS = /[aeouy][ïëü]/iu;
/** Letters that only Unicode text holds: neither TCVN3 nor VNI writes them so. */
const UNICODE_ONLY = /[ăĂơƠưƯũŨĩĨ\u1ea0-\u1ef9]/u;
const WORDS = /[A-Za-zĐđ\u00a1-\u00ff]*[A-Za-z][A-Za-zĐđ\u00a1-\u00ff]*|[\u00a1-\u00ff]{2,}/gu;
const BEYOND_ASCII = /[^\0-\u007f]/u;
const PLAIN = /^[A-Za-z]+$/u;

/** Letters that no Vietnamese text holds: what reads as them was no UTF-8. */
const ELSEWHERE = /[\u0250-\u1dff]/u;

interface Reading {
  readonly text: string;
  /** Words that become Vietnamese. */
  readonly words: number;
}

/** How surely a word was written otherwise than it stands: 2 beyond doubt, 1 likely, 0 not. */
function evidence(word: string, read: string, convert: (text: string) => string): number {
  if (convert === fromTcvn3)
    return TCVN3_WORD.test(word) ? 2 : Number(!isSyllable(word) && STRANGE.test(word));
  if (isSyllable(word)) return 0;
  if (VNI_WORD.test(word) || VNI_ENDING.test(word)) return 2;
  if (VNI_DIAERESIS.test(word)) return isSurname(read) || /^(?:n[gh]|t[hr]|[kp]h)/iu.test(word) ? 2 : 1;
  return 1;
}

/**
 * The text converted, when its words, nearly all, become Vietnamese by it and are none as they stand. One such word is chance
 * (the French Loïc is “Lọc” in VNI) unless all around it is Vietnamese.
 */
function converted(text: string, convert: (text: string) => string): Reading | undefined {
  let [strange, marked, good, plain, plainGood, sure] = [0, 0, 0, 0, 0, 0];
  for (const word of text.match(WORDS) ?? []) {
    if (!BEYOND_ASCII.test(word)) {
      if (!PLAIN.test(word) || word === word.toUpperCase()) continue;
      plain += 1;
      if (isSyllable(word)) plainGood += 1;
      continue;
    }
    const read = convert(word);
    // “TÑKT”, “T§KT”: an abbreviation is no syllable in any encoding.
    if (/^[A-ZĐ]+$/u.test(read)) continue;
    marked += 1;
    if (!isSyllable(read)) continue;
    good += 1;
    const weight = read === word ? 0 : evidence(word, read, convert);
    if (weight > 0) strange += 1;
    if (weight > 1) sure += 1;
  }
  if (good < marked * 0.8 || strange === 0) return undefined;
  // All around one likely word must be Vietnamese, too; “Loïc An” is a likely word and a syllable, and no more.
  const enough = strange > 1 || (sure > 0 && plain === plainGood) || (sure > 0 && marked > 1);
  return enough ? { text: convert(text).normalize("NFC"), words: good } : undefined;
}

/** Texts repeat from one check to the next. */
const readSuspect = remembered((text: string): LegacyText | undefined => {
  if (STRANGE.test(text)) {
    const mojibake = fromMojibake(text);
    if (mojibake !== undefined && !ELSEWHERE.test(mojibake)) return { encoding: "UTF-8", text: mojibake };
  }
  if (UNICODE_ONLY.test(text)) return undefined;
  const tcvn3 = converted(text, fromTcvn3);
  const vni = converted(text, fromVni);
  if (tcvn3 !== undefined && tcvn3.words >= (vni?.words ?? 0)) return { encoding: "TCVN3", text: tcvn3.text };
  return vni === undefined ? undefined : { encoding: "VNI", text: vni.text };
});

const readOnce = (text: string): LegacyText | undefined =>
  HIGH.test(text) && (STRANGE.test(text) || !UNICODE_ONLY.test(text)) ? readSuspect(text) : undefined;

/**
 * Vietnamese typed with TCVN3 or VNI fonts, or UTF-8 read as Windows-1252; undefined for anything else, mixed text
 * too. Takes text as nfc() leaves it. What was turned twice (VNI, then read as Windows-1252) is read to the end.
 */
export function readLegacy(text: string): LegacyText | undefined {
  const read = readOnce(text);
  const deeper = read === undefined ? undefined : readLegacy(read.text);
  return read === undefined || deeper === undefined ? read : { ...read, text: deeper.text };
}
