/** What the words around a year make of it: the year of what is told here, or one plainly before or after. */
export type YearRole = "own" | "back" | "ahead";

const word = (words: string): RegExp => new RegExp(`(?<![a-zà-ỹđ])(?:${words})(?![a-zà-ỹđ])`, "iu");

/** What was: results, beginnings, comparisons, figures carried over, what was bestowed. */
const BACK = word(
  [
    "(?<!(?:báo cáo|tổng hợp|kèm|kèm theo|gửi|công bố) )kết quả|thành tựu|phát huy|kinh nghiệm|bài học|tồn tại|hạn chế|khắc phục",
    "đã|vừa qua|trước đây|từng|sau khi|tại hội nghị|những năm|các năm|so với|so năm|cùng kỳ|lịch sử",
    "được (?:tặng|công nhận|khen|phong|thành lập|ban hành|phê duyệt|thông qua|bổ sung|tổ chức)",
    "tồn đọng|chuyển sang|chuyển kỳ|số liệu|dữ liệu|số hóa|tổng điều tra|báo cáo số",
    "giai đoạn|nhiệm kỳ|năm học|đại hội|khóa|thành lập|tái lập|chia tách|sáp nhập|sinh|ra đời|thông qua",
    "(?<!(?:pháp|kỷ) )luật(?! (?:gia|sư))|bộ luật|pháp lệnh|hiến pháp|nghị quyết|nghị định|thông tư|chỉ thị|quyết định(?! này)|kết luận",
  ].join("|"),
);
/** “từ năm 2016”, “trước năm 2016”; a day so bounded is a deadline. */
const BOUND_BACK = /(?<![a-zà-ỹđ])(?:từ|trước|qua|hồi)(?: tháng \d{1,2}| đầu| cuối| khoảng)? $/iu;
/** What will be: aims, stages, preparations. */
const AHEAD = word(
  "đến|tới|hết|tầm nhìn|định hướng|phương hướng|mục tiêu|hướng tới|hướng đến|chuẩn bị|giai đoạn|nhiệm kỳ|năm học|tiếp theo|sang|cho|lộ trình|chiến lược|quy hoạch|đề án|chương trình|từ|dự kiến|xây dựng kế hoạch|dự toán|những năm|các năm|đại hội|khóa",
);
const SINCE = /^ ?(?:trước đây|vừa qua|đã )/iu;
const ONWARDS = /^ ?(?:trở (?:đi|về|lại)|và (?:các |những )?năm|, (?:năm )?\d{4})/iu;
/** A sentence, an item of a list, or what is to be done with it. */
const BREAK =
  /[.;:](?= )|,(?= (?:để|nhằm|góp phần|thiết thực|tiếp tục|quyết tâm|phấn đấu|tạo|hoàn thành|thực hiện|triển khai|tổ chức|bảo đảm|đảm bảo|tập trung|ra sức)(?![a-zà-ỹđ]))/giu;
const REACH = 140;

/** The words that lead up to a year in its own clause. */
function clauseOf(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - REACH), at);
  let start = 0;
  for (const match of before.matchAll(BREAK)) start = match.index + 1;
  return before.slice(start);
}

/**
 * The role of a year that stands at `at` in a text and ends at `to`.
 * @param isBefore whether it is a year before those that are told of
 */
export function yearRole(text: string, at: number, to: number, isBefore: boolean): YearRole {
  const clause = clauseOf(text, at);
  if (ONWARDS.test(text.slice(to))) return isBefore ? "back" : "ahead";
  if (isBefore) {
    const isDay = /\d ?[/.-] ?\d{1,2} ?[/.-]|ngày/iu.test(text.slice(at, to));
    const isBack = BACK.test(clause) || (!isDay && BOUND_BACK.test(clause)) || SINCE.test(text.slice(to));
    return isBack ? "back" : "own";
  }
  return AHEAD.test(clause) ? "ahead" : "own";
}
