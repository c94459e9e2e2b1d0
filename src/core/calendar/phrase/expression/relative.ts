import { inQuotes } from "../../../text/quote.ts";
import { END, type Expression, everyMatch, START } from "./expression.ts";
import { trouble } from "./span-reading.ts";
import { WEEKDAY } from "./weekday.ts";

const WHICH = "(?: (?:này|nay|tới|sau|trước(?! ?(?:ngày|\\d|khi))))";

const PATTERN = new RegExp(
  [
    `${START}(?:hôm nay|ngày mai|ngày kia|hôm sau|ngày hôm sau|cùng ngày|trong ngày|cuối ngày|cuối tuần|đầu tuần)${END}(?! \\d| thứ| ngày)`,
    `${START}(?:${WEEKDAY})(?: (?:của )?tuần${WHICH})?${END}`,
    `${START}(?:(?:đầu|giữa|cuối|hết|trong) )?tuần(?:${WHICH}|${END}(?! (?:làm việc|lễ)))`,
    `${START}(?:(?:đầu|giữa|cuối|hết|trong) )(?:tháng|quý)${WHICH}?${END}(?! ?(?:\\d|[ivx]{1,3}${END}))`,
    `${START}(?:tháng|quý)(?: này| nay)${END}`,
    `${START}tuần (?:đầu|cuối|giữa|thứ [a-zÀ-ỹ\\d]{1,6}|\\d)(?: tiên| cùng)?${END}`,
    `${START}(?:thượng|trung|hạ) tuần${END}`,
    // lists: "ngày 20 tháng 3, 6, 9, 12", "ngày 15 và 30"
    `${START}(?:ngày ?\\d{1,2} )?tháng ?\\d{1,2}(?:(?:,| và| hoặc) ?\\d{1,2}(?![\\d/.-]| ?(?:ngày|tháng|giờ))){1,12}`,
    `${START}ngày ?\\d{1,2}(?:(?:,| và| hoặc) ?(?:ngày )?\\d{1,2}(?![\\d/.-]| ?(?:ngày|tháng \\d|giờ|h\\d|h ))){1,12}`,
  ].join("|"),
  "giu",
);

/** "cuối tuần", "tháng này", "thứ Sáu tuần sau", "cuối quý": which day is meant hangs on when it is read, or on words left out. */
export const findRelativeDays = (text: string): readonly Expression[] =>
  everyMatch(PATTERN, text, (_, words) => ({
    kind: "time",
    size: "day",
    read: () => trouble(words, `${inQuotes(words)} chưa nói rõ là ngày nào; ghi ngày, tháng, năm.`),
  }));
