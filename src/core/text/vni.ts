/** VNI Windows (fonts VNI-Times …): a plain vowel, then one Latin-1 character for its mark and tone together. */
const AFTER: Readonly<Record<string, string>> = {
  Ø: "\u0300",
  Ù: "\u0301",
  Û: "\u0309",
  Õ: "\u0303",
  Ï: "\u0323",
  Â: "\u0302",
  À: "\u0302\u0300",
  Á: "\u0302\u0301",
  Å: "\u0302\u0309",
  Ã: "\u0302\u0303",
  Ä: "\u0302\u0323",
  Ê: "\u0306",
  È: "\u0306\u0300",
  É: "\u0306\u0301",
  Ú: "\u0306\u0309",
  Ü: "\u0306\u0303",
  Ë: "\u0306\u0323",
};
/** ơ and ư are vowels of their own that take the plain tones; the rest are letters with their tone. */
const ALONE: Readonly<Record<string, string>> = {
  Ô: "Ơ",
  Ö: "Ư",
  Ì: "Ì",
  Í: "Í",
  Æ: "Ỉ",
  Ó: "Ĩ",
  Ò: "Ị",
  Î: "Ỵ",
  Ñ: "Đ",
};

const PAIR = /([AEOUY])([ÂÀÁÅÃÄØÙÛÕÏÊÈÉÚÜË])|([ÔÖ])([ØÙÛÕÏ])?|[ÌÍÆÓÒÎÑ]/giu;

/** A mark of ă stands only behind a, one of â only behind a, e, o; elsewhere the two characters are no VNI. */
function fits(vowel: string, mark: string): boolean {
  if (mark.startsWith("\u0306")) return /a/iu.test(vowel);
  return !mark.startsWith("\u0302") || /[aeo]/iu.test(vowel);
}

function letterOf(code: string): string {
  const letter = ALONE[code.toUpperCase()] ?? code;
  return code === code.toUpperCase() ? letter : letter.toLowerCase();
}

/** VNI text as Unicode, NFC. Whatever is no VNI sequence stays as it is. */
export function fromVni(text: string): string {
  return text.replace(
    PAIR,
    (written: string, vowel?: string, sign?: string, horned?: string, tone?: string) => {
      if (vowel !== undefined) {
        const mark = AFTER[(sign ?? "").toUpperCase()] ?? "";
        return fits(vowel, mark) ? (vowel + mark).normalize("NFC") : written;
      }
      if (horned === undefined) return letterOf(written);
      return (letterOf(horned) + (AFTER[(tone ?? "").toUpperCase()] ?? "")).normalize("NFC");
    },
  );
}
