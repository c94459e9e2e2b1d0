import { isPost } from "../foot/post.ts";
import { calmName } from "../head/calm-name.ts";

const BODY =
  "(?:Sở|Bộ|UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Phòng|Cục|Chi cục|Tổng cục|Trường|Hội(?! nghị)|Ban|Trung tâm|Liên đoàn|Công đoàn|Đoàn|Văn phòng|Hội đồng|Viện|Tòa án|Bảo hiểm xã hội|Công an|Đảng ủy|Tỉnh ủy|Huyện ủy|Thành ủy|Cụm thi đua|Khối thi đua|Công ty|Bệnh viện|Học viện)";
const VERB =
  "(?:xây dựng|ban hành|phát động|tổ chức|triển khai|báo cáo|đề nghị|kính đề nghị|thông báo|hướng dẫn|lập|trình|kính trình|yêu cầu|đề ra|xin|trân trọng)";
const ACTS = new RegExp(
  `(?:^|[,;.:”"] |\\) |năm \\d{4},? |nay |, )(${BODY}(?: [\\p{L}-]+){0,12}?) (?:đã |xin |sẽ |trân trọng |kính )?${VERB}(?!\\p{L})`,
  "u",
);
const OF_CLOSING = new RegExp(
  `(?:Trên đây là|Kế hoạch|Báo cáo|Hướng dẫn)[^.]{0,300}? của (${BODY}[\\p{L}0-9 -]{2,60}?)(?:[,.;/(]|$)`,
  "u",
);
/** “BỘ TRƯỞNG BỘ TƯ PHÁP”, “CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH”: who decides, above the bases of a decision. */
const HEAD_OF =
  /^(?:Q\. ?|QUYỀN )?(?:BỘ TRƯỞNG|THỨ TRƯỞNG|CHỦ TỊCH|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|HIỆU TRƯỞNG|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|TỔNG CỤC TRƯỞNG|TRƯỞNG PHÒNG|TRƯỞNG BAN|VIỆN TRƯỞNG|CHÁNH ÁN|TRƯỞNG|CHÁNH VĂN PHÒNG|TỔNG BIÊN TẬP|CHÁNH THANH TRA)\s+(.{4,90})$/u;

/** The body whose head decides, as a line in capitals names him; undefined where the line is none. */
export function bodyOfHead(line: string): string | undefined {
  if (!isPost(line)) return undefined;
  const rest = HEAD_OF.exec(line.replace(/[,:.\s]+$/u, ""))?.[1];
  return rest === undefined ? undefined : calmName(/^(?:PHÒNG|BAN)$/u.test(rest) ? line : rest);
}

/** An association acts through its committee. */
const COMMITTEE = /^Ban (?:Chấp hành|Thường vụ) (?=Hội |Đoàn |Liên đoàn|Công đoàn)/u;

/** The body that a paper's own sentences name as the one that plans, reports or asks; undefined where they name none. */
export function actingBody(opening: readonly string[], closing: readonly string[]): string | undefined {
  for (const text of opening) {
    const found = ACTS.exec(text.slice(-700))?.[1] ?? ACTS.exec(text.slice(0, 1200))?.[1];
    if (found !== undefined) return found.replace(COMMITTEE, "");
  }
  for (const text of closing) {
    const found = OF_CLOSING.exec(text.slice(0, 900))?.[1];
    if (found !== undefined) return found.trim();
  }
  return undefined;
}
