/** Words that set a last day. Alternatives for a pattern, longest first where one begins another. */
export const LIMITS =
  "chậm nhất|muộn nhất|trễ nhất|không muộn hơn|không trễ hơn|không quá|không sau|hạn chót|hạn cuối cùng|hạn cuối|cho đến|đến|tới|hết|kết thúc";

/** Any run of words that may stand before a time without changing which time it is. */
export const PREFIX = `(?:(?:${LIMITS}|ngay trong|trong|vào|là|thời gian|thời điểm):? )*`;

/** "hằng", and its older spelling "hàng". */
export const EVERY = "(?:hằng|hàng|mỗi|từng)";
