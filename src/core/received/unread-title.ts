import { ownName } from "./answered-campaign.ts";
import { namesOf } from "./name-index.ts";
import { plainName } from "./plain-name.ts";
import type { ReceivedNames } from "./received-names.ts";

/** Words that say nothing more of what a paper is: the campaign in general, its time, how titles join. */
const COMMON =
  "phong trào|thi đua|thi đua chuyên đề|thi đua yêu nước|ngành tư pháp|công tác|đợt(?: \\d{1,2}| [ivx]+)?|cao điểm|của|và|về|việc|trong|theo|các|v v|gửi|nộp|(?:năm )?(?:19|20)\\d\\d|giai đoạn (?:19|20)\\d\\d (?:19|20)\\d\\d";
const DO = "tổ chức|triển khai|thực hiện|hưởng ứng|tham gia|phát động";
const REPORT = `${COMMON}|${DO}|báo cáo|tình hình|kết quả|khen thưởng|sơ kết|tổng kết|(?:0?[1-9]|sáu|chín) tháng(?: đầu năm)?|cả năm|0?1 năm|quý (?:[1-4]|i{1,3}|iv)`;

/** For each task the phrases that its papers' titles are made of; a title that says more is about more. */
const TITLES: Readonly<Record<string, string>> = {
  "đăng ký": `${COMMON}|${DO}|bản|phiếu|đăng ký|nội dung|danh hiệu|hình thức|khen thưởng|giao ước|chỉ tiêu|tập thể|cá nhân`,
  "kế hoạch": `${COMMON}|${DO}|kế hoạch`,
  "báo cáo sơ kết": REPORT,
  "báo cáo tổng kết": REPORT,
  "hồ sơ khen thưởng": `${COMMON}|tờ trình|trình|đề nghị|xét|tặng|tặng thưởng|công nhận|danh hiệu|hình thức|khen thưởng|hồ sơ|tập thể|cá nhân|cho|đối với|có|thành tích|xuất sắc|tổng kết|cuối năm|giấy khen|bằng khen|lao động tiên tiến|lao động xuất sắc|chiến sĩ thi đua cơ sở`,
};

const finders = new Map(
  Object.entries(TITLES).map(([task, phrases]) => {
    const longest = phrases.split(/\|(?![^(]*\))/u).sort((a, b) => b.length - a.length);
    return [task, new RegExp(` (?:${longest.join("|")})(?= )`, "gu")] as const;
  }),
);

/**
 * What of a title is left once all is taken away that such a paper's title is made of: names of the campaign, of the unit
 * and of the office, and the words of its task. "" where the title is understood to the last word.
 */
export function unreadTitle(
  subject: string,
  task: string,
  { unit, campaign }: { readonly unit: string; readonly campaign: string },
  names: ReceivedNames,
): string {
  const finder = finders.get(task);
  if (finder === undefined) return "";
  const of = names.campaigns.filter(({ key }) => key === campaign);
  const bodies = names.units.filter(({ key }) => key === unit || names.issuing.includes(key));
  const known = [
    ...of.flatMap(({ title, theme }) => [plainName(title), plainName(theme), ownName(title), ownName(theme)]),
    ...bodies.flatMap((each) => [...namesOf(each), plainName(each.province)]),
  ].filter((name) => name !== "");
  const plain = plainName(subject.replace(/\([^()]*(?:19|20)\d\d[^()]*\)/gu, " "));
  // What a report looks forward to stands at its end.
  const past = task.startsWith("báo cáo")
    ? ` ${plain} `.replace(/(?: và)? (?:phương hướng|nhiệm vụ) .*$/u, " ")
    : ` ${plain} `;
  const rest = [...new Set(known)]
    .sort((a, b) => b.length - a.length)
    .reduce((text, name) => text.split(` ${name} `).join("  "), past);
  return rest.replace(/ +/gu, " ").replace(finder, "").trim();
}
