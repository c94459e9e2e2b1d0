import { remembered } from "../remembered.ts";

const TONE = /[\u0300\u0309\u0303\u0301\u0323]/u;

/** A syllable's letters and its tone apart; "" for the level tone. */
export const parted = remembered((syllable: string): { readonly letters: string; readonly tone: string } => {
  const plain = syllable.normalize("NFD");
  const tone = TONE.exec(plain)?.[0] ?? "";
  return { letters: plain.replace(TONE, "").normalize("NFC"), tone };
});

/** A word without any marks, in small letters. */
export const bare = (word: string): string =>
  word.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gu, "d");

/** Letters that Vietnamese has and English has not. */
export const VIETNAMESE = /[ăâđêôơưĂÂĐÊÔƠƯà-ãè-êìíò-õùúýĩũạ-ỹÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝĨŨẠ-Ỹ]/u;
