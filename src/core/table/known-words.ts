/** The words that a text column is written with: declared once, offered in its list, and what the check goes by. */
export interface KnownWords {
  /** As they are offered. */
  readonly words: readonly string[];
  /** Other words that are as right, with those that older papers use. */
  readonly also: readonly string[];
  /** Whether an office may write others: then only a word that is one of these but for a slip is told. */
  readonly open: boolean;
  /** Whether several may stand in one cell, parted by semicolons. */
  readonly several: boolean;
}

/** No other word can be right, but those that the office itself adds in *Quy tắc*. */
export const onlyWords = (words: readonly string[], also: readonly string[] = []): KnownWords => ({
  words,
  also,
  open: false,
  several: false,
});

/** The same where several of them may stand in one cell. */
export const listedWords = (words: readonly string[], also: readonly string[] = []): KnownWords => ({
  ...onlyWords(words, also),
  several: true,
});

/** Words that most offices use, beside any of their own. */
export const usualWords = (words: readonly string[], also: readonly string[] = []): KnownWords => ({
  ...onlyWords(words, also),
  open: true,
});

/** Whom an award or a rule is for. */
export const subjectWords = listedWords(["tập thể", "cá nhân"], ["hộ gia đình"]);

/** Kinds of commendation (Luật Thi đua, khen thưởng 2022, Điều 8 and 84 – 86), and how papers of older law call them. */
export const meritWords = onlyWords(
  ["công trạng", "chuyên đề", "đột xuất", "quá trình cống hiến", "niên hạn", "đối ngoại"],
  [
    "thường xuyên",
    "công trạng và thành tích",
    "theo công trạng",
    "khen thường xuyên",
    "khen công trạng",
    "phong trào",
    "phong trào thi đua",
    "đợt",
    "theo đợt",
    "đợt thi đua",
    "theo chuyên đề",
    "theo phong trào",
    "khen chuyên đề",
    "khen theo đợt",
    "khen phong trào",
    "khen đột xuất",
    "thành tích đột xuất",
    "cống hiến",
    "kháng chiến",
  ],
);

/** Kinds of papers and texts as bases and legal texts cite them (NĐ 30/2020, Điều 7; Luật Ban hành VBQPPL). */
export const paperWords = usualWords(
  [
    "Luật",
    "Bộ luật",
    "Pháp lệnh",
    "Nghị quyết",
    "Nghị định",
    "Quyết định",
    "Chỉ thị",
    "Thông tư",
    "Thông tư liên tịch",
    "Kế hoạch",
    "Công văn",
  ],
  "Hiến pháp,Lệnh,Chương trình,Đề án,Dự án,Phương án,Hướng dẫn,Báo cáo,Tờ trình,Thông báo,Kết luận,Quy chế,Quy định,Công điện,Biên bản,Văn bản,Văn bản hợp nhất,Xét đề nghị,Theo đề nghị,Thực hiện".split(
    ",",
  ),
);
