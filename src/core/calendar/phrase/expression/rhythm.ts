import { END, type Expression, everyMatch, type Found, START } from "./expression.ts";
import { COUNT } from "./numbers.ts";

const EVERY = "(?:hằng|hàng|mỗi|từng|các)";
const UNIT = "ngày|tuần|tháng|quý|năm";

const PATTERNS: readonly RegExp[] = [
  `${START}(?:(?<edge>cuối|ngày (?:làm việc )?(?:cuối cùng|cuối|đầu tiên))(?: của)? )?(?:định kỳ )?${EVERY} (?<unit>${UNIT})${END}(?! ?\\d)(?: (?:một|1|01) lần)?`,
  `${START}(?<edge>ngày (?:làm việc )?(?:cuối cùng|đầu tiên))(?: của)? (?<unit>tháng)${END}(?! ?(?:\\d|này|nay))`,
  `${START}(?<often>(?:${COUNT}) (?:${UNIT})(?: (?:một|1|01) lần)|(?:${COUNT}) lần ?(?:/|mỗi|trong|một) ?(?:${UNIT}))${END}`,
  `${START}tháng (?<next>sau|kế tiếp|tiếp theo|liền sau|liền kề|tới)${END}(?: ${EVERY} tháng${END})?`,
  `${START}tháng cuối(?: của)? (?:(?<lastMonth>quý)|mỗi quý)${END}(?! ?[\\divx])`,
].map((pattern) => new RegExp(pattern, "giu"));

const MAY_COME_BACK = /hằng|hàng|mỗi|từng|các|lần|tháng (?:sau|kế|tiếp|liền|tới|cuối)|tiên|cùng/iu;

const edgeOf = (words: string | undefined): Pick<Found & { kind: "rhythm" }, "edge"> => {
  if (words === undefined) return {};
  if (!/làm việc/iu.test(words)) return /đầu/iu.test(words) ? {} : { edge: "last" };
  return { edge: /đầu/iu.test(words) ? "first-working" : "last-working" };
};

/** "hằng tháng", "cuối mỗi tháng", "tháng sau", "03 tháng một lần", "ngày làm việc cuối cùng của tháng". */
export const findRhythms = (text: string): readonly Expression[] =>
  (MAY_COME_BACK.test(text) ? PATTERNS : []).flatMap((pattern) =>
    everyMatch(pattern, text, ({ edge, unit, next }) => {
      if (next !== undefined) return { kind: "rhythm", every: "next-month" };
      if (unit?.toLowerCase() === "tháng") {
        const first = edge !== undefined && /đầu tiên/iu.test(edge) && !/làm việc/iu.test(edge);
        return first
          ? { kind: "rhythm", every: "other" }
          : { kind: "rhythm", every: "month", ...edgeOf(edge) };
      }
      return {
        kind: "rhythm",
        every: unit?.toLowerCase() === "năm" && edge === undefined ? "year" : "other",
      };
    }),
  );
