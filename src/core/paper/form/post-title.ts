import { foldText } from "../../text/fold.ts";

/** Posts that are named with the place they head, without a comma: “Giám đốc Sở …”, “Bí thư Đoàn …”, “Vụ trưởng Vụ …”. */
const HEADS =
  /^(?:phó )?(?:tổng giám đốc|giám đốc|chủ tịch|bí thư|bộ trưởng|thứ trưởng|tổng cục trưởng|chi cục trưởng|cục trưởng|vụ trưởng|viện trưởng|hiệu trưởng|chi hội trưởng|chi hội phó|trưởng|chánh án)$/u;

const wordsOf = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => word !== "");

/** How many words the end of the post and the beginning of the place have in common: “Trưởng phòng” and “Phòng Tư pháp” one. */
function shared(post: readonly string[], place: readonly string[]): number {
  for (let count = Math.min(post.length, place.length); count > 0; count -= 1) {
    if (foldText(post.slice(-count).join(" ")) === foldText(place.slice(0, count).join(" "))) return count;
  }
  return 0;
}

/**
 * A post with the place where it is held, neither said twice: “Trưởng phòng” of “Phòng Tư pháp huyện Bố Trạch” is “Trưởng
 * Phòng Tư pháp huyện Bố Trạch”, “Chuyên viên” there “Chuyên viên, Phòng Tư pháp huyện Bố Trạch”.
 */
export function postAt(post: string, place: string): string {
  if (post === "" || place === "") return post || place;
  if (foldText(post).includes(foldText(place))) return post;
  const [own, there] = [wordsOf(post), wordsOf(place)];
  const same = shared(own, there);
  if (same > 0 && same < own.length) return [...own.slice(0, -same), ...there].join(" ");
  return HEADS.test(foldText(post)) ? `${post} ${place}` : `${post}, ${place}`;
}
