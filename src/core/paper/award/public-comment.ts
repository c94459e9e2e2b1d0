import { longDate } from "../../calendar/date-style.ts";
import { firstSmall } from "../../text/first-capital.ts";
import { flat, type Nomination } from "./nominees.ts";

const each = (parts: readonly string[]): string =>
  [...new Set(parts)].filter((part) => part !== "").join("; ");

/**
 * That those who are proposed were open to public comment, since when and with what result: “đã được đăng lấy ý kiến từ ngày 20
 * tháng 11 năm 2026; kết quả: không có ý kiến phản ánh”; "" where neither day nor result is told.
 */
export function publicComment(nominations: readonly Nomination[]): string {
  const days = each(nominations.map(({ values }) => (values.posted === null ? "" : longDate(values.posted))));
  const results = each(
    nominations.map(({ values }) => firstSmall(flat(values.comments).replace(/[.;,]+$/u, ""))),
  );
  if (days === "" && results === "") return "";
  const since = days === "" ? "" : ` từ ${days}`;
  return `đã được đăng công khai lấy ý kiến${since}${results === "" ? "" : `; kết quả: ${results}`}`;
}
