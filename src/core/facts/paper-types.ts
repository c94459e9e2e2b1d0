/**
 * The abbreviation that each named type of paper carries in its symbol (NĐ 30/2020, Phụ lục III), with the two types of
 * legal texts that plans cite most. “Quy định” is left out: Party papers write it QĐ, state papers QyĐ.
 */
export const typeAbbreviations: Readonly<Record<string, string>> = {
  "nghị quyết": "NQ",
  "quyết định": "QĐ",
  "chỉ thị": "CT",
  "thông báo": "TB",
  "hướng dẫn": "HD",
  "chương trình": "CTr",
  "kế hoạch": "KH",
  "phương án": "PA",
  "đề án": "ĐA",
  "báo cáo": "BC",
  "biên bản": "BB",
  "tờ trình": "TTr",
  "công điện": "CĐ",
  "giấy mời": "GM",
  "thông tư": "TT",
  "nghị định": "NĐ",
};

/** Every abbreviation that can open a symbol: those above, the rarer ones of Phụ lục III, and those of the Party. */
export const knownAbbreviations: ReadonlySet<string> = new Set([
  ...Object.values(typeAbbreviations),
  ..."QC QyĐ TC DA HĐ BGN BTT GUQ GGT GNP PG PC PB TTLT NQLT KL".split(" "),
]);
