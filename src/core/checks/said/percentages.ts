import { lineLook, seenLines } from "../../facts/said-lines.ts";
import type { Spot } from "../../facts/spot.ts";
import { percentagesIn } from "../../said/percentages.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

/** Of these no more can take part than there are; of a plan or a target more can be reached. */
const PART_OF_ALL =
  /^ ?(?:(?:số|tổng số|các|đội ngũ|cán bộ|công chức|viên chức|đảng viên|đoàn viên|hội viên|thành viên|người|cá nhân|tập thể|đơn vị|cơ quan|phòng|chi bộ|xã|phường|thị trấn|huyện|tỉnh|cụm|hồ sơ|vụ|việc|vụ việc|yêu cầu|văn bản|thủ tục|đơn|hộ|báo cáo|nhiệm vụ|hòa giải|giải quyết|đúng hạn)(?![a-zà-ỹđ]))/iu;
const MORE_THAN_ALL =
  /(?:tăng|vượt|gấp|bằng|so với|hơn|thu|chi|dự toán|kế hoạch|chỉ tiêu)(?: [^.;,]{0,30})?$/iu;
const OF_PLAN = /^ ?(?:so với|(?:số |tổng )?(?:kế hoạch|chỉ tiêu|dự toán|cùng kỳ|định mức))/iu;
const LESSENED = /(?:giảm|rút ngắn|cắt giảm|tiết kiệm)(?: [a-zà-ỹđ ]{0,60})? ?$/iu;
const SHARE =
  /(?:tỷ lệ|tỉ lệ)(?: [a-zà-ỹđ ,]{0,50})?(?:tham gia|đúng hạn|hài lòng|hòa giải thành|thành công|đồng ý|phiếu|giải quyết|hoàn thành hồ sơ|hưởng ứng)(?: [a-zà-ỹđ ]{0,30})?$/iu;

/** Whether the words around a share over a hundred make it one that cannot be. */
function cannotBe(before: string, behind: string): boolean {
  const sentence = before.slice(Math.max(before.lastIndexOf(". "), before.lastIndexOf(";")) + 1);
  if (LESSENED.test(sentence)) return true;
  if (OF_PLAN.test(behind)) return false;
  return SHARE.test(sentence) || (PART_OF_ALL.test(behind) && !MORE_THAN_ALL.test(sentence));
}

const sharesOverAll = lineLook(({ text }) =>
  percentagesIn(text).filter(
    ({ percent, at, to }) =>
      percent > 100 && cannotBe(text.slice(Math.max(0, at - 120), at), text.slice(to, to + 40)),
  ),
);

/** “105 % cán bộ”, “giảm 120 %”; “đạt 120 % kế hoạch” can be. */
export const shareOverAll: Rule = {
  id: "loi-van.ty-le-qua-tram",
  severity: "cảnh báo",
  ...plainCard,
  reach: "row",
  find: (facts) =>
    seenLines(facts, sharesOverAll).flatMap(({ place, seen }): readonly Spot[] =>
      seen.map(({ words }) => ({
        ...place,
        message: `“${words}”: tỷ lệ này không thể quá 100%.`,
        fix: "Đối chiếu số liệu rồi sửa lại tỷ lệ.",
      })),
    ),
};
