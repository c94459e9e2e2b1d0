import { remembered } from "../remembered.ts";
import { isSyllable } from "../syllable.ts";
import { bare, parted } from "./letters.ts";
import { nearSyllable } from "./near-syllable.ts";
import { syllableKey } from "./syllable-key.ts";
import { terms } from "./terms.ts";
import type { Word } from "./words.ts";

/**
 * Small words that stand beside any other: where one of them makes a pair look like a term with a slip, it is most likely
 * no term at all (“kết qua” of “tổng kết qua 6 tháng”).
 */
const FREE =
  "các của và có là cho những từ đến tới được ở tại về với theo trong ngoài trên dưới để khi nếu mà thì đã đang sẽ không chưa cần " +
  "phải nên do bởi vì hay hoặc cả cùng cũng như này đó kia nào ai gì ra vào lên xuống qua lại đi mới hơn nhất rất quá bị một hai ba " +
  "bốn năm sáu bảy tám chín mười trăm nghìn người việc ngày tháng quý giờ số lần mỗi từng mọi sau trước giữa đầu cuối còn đều chỉ vẫn " +
  "nhằm ban hội tổ đội sở bộ phòng cục vụ xã tỉnh huyện phường nhà cấp ngành khối cụm ông bà anh chị em cô thầy bác đạt gửi gần bên " +
  "xin vừa thêm bằng tặng nhận lập gồm nhiều ít mức đợt đây ấy họ";

/** Syllables that never stand alone: beside one of them even a small word is a slip (“để nghị”, “phấn đầu”). */
const BOUND = "nghị phấn khuyến tuyên hoạch khẩn thiết duy đôn khích cương hưởng chia cố kính";

interface Small {
  readonly free: ReadonlySet<string>;
  readonly bound: ReadonlySet<string>;
}

let small: Small | undefined;

/** Both by their keys; read when they are first asked for, as the terms are. */
function smallWords(): Small {
  const keys = (words: string): ReadonlySet<string> => new Set(words.split(" ").map(syllableKey));
  small ??= { free: keys(FREE), bound: keys(BOUND) };
  return small;
}
/** “sở kết phong trào” in small letters is no department: “Sở kết luận”. */
const isSmallDepartment = ({ facts: { key, capital } }: Word, beside: string): boolean =>
  key === "sở" && beside === "kết" && !capital;
/** Pairs that are right behind certain words alone: “kinh nghiệm đáng giá” but “sơ kết, đánh giá”; “đi đôi với” but “đối với”. */
const RIGHT_AFTER: ReadonlyMap<string, RegExp> = new Map([
  ["đáng giá", /./u],
  ["đôi với", /^(?:đi|sánh|kết|cặp)$/u],
]);
/** What stands before “điện” where it can only be “điện tử”. */
const ELECTRONIC = /^(?:tin|thư|trang|văn|bản|hộp|cổng) điện$/u;

/** Of the terms that fit, the one whose other syllable differs by its tone alone goes first: “hổ trợ” is hỗ trợ, not bổ trợ. */
function nearest(written: string, rights: readonly string[]): string | undefined {
  const fits = rights.filter((right) => {
    const key = syllableKey(right);
    return nearSyllable(written, key) || (!isSyllable(written) && written === bare(key));
  });
  return fits.find((right) => parted(right).letters === parted(written).letters) ?? fits[0];
}

/** The syllables of a pair that are to be written otherwise. */
interface Meant {
  readonly first?: string;
  readonly second?: string;
}

/** What a pair, folded, could be meant for by itself: most pairs nothing, and pairs repeat throughout a book. */
const candidates = remembered((pair: string): Meant => {
  const [a = "", b = ""] = pair.split(" ");
  const { byFirst, bySecond } = terms();
  const second = nearest(
    b,
    (byFirst.get(a) ?? []).map((term) => term.second),
  );
  const first = nearest(
    a,
    (bySecond.get(b) ?? []).map((term) => term.first),
  );
  return { ...(first === undefined ? {} : { first }), ...(second === undefined ? {} : { second }) };
});

/**
 * The term that the pair beginning at a word is one slip away from; undefined where the words around tell that it is none.
 */
export function termMeant(words: readonly Word[], index: number): Meant | undefined {
  const [one, other] = [words[index], words[index + 1]];
  if (one === undefined || other === undefined) return undefined;
  const { known } = terms();
  const { free, bound } = smallWords();
  const [a, b] = [one.facts.key, other.facts.key];
  const pair = `${a} ${b}`;
  if (known.has(pair)) return undefined;
  const meant = candidates(pair);
  if (meant.first === undefined && meant.second === undefined) return undefined;
  const before = one.follows ? (words[index - 1]?.facts.key ?? "") : "";
  if (RIGHT_AFTER.get(pair)?.test(before) === true) return undefined;
  const knownAt = (at: number): boolean =>
    words[at + 1]?.follows === true && known.has(`${words[at]?.facts.key} ${words[at + 1]?.facts.key}`);
  const stands = (word: Word, beside: string): boolean =>
    word.facts.syllable &&
    ((free.has(word.facts.key) &&
      !bound.has(beside) &&
      !isSmallDepartment(word, beside) &&
      !ELECTRONIC.test(`${before} ${beside}`)) ||
      knownAt(index - 1) ||
      knownAt(index + 1));
  if (meant.second !== undefined && !stands(other, a)) return { second: meant.second };
  return meant.first === undefined || stands(one, b) ? undefined : { first: meant.first };
}
