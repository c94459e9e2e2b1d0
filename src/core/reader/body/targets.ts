import { percentagesIn } from "../../said/percentages.ts";

/** A figure that a plan sets itself: what is to be reached, how much, in which unit. */
export interface ReadTarget {
  readonly text: string;
  readonly value: number;
  readonly unit: string;
}

const AT_LEAST =
  /(?<!\p{L})(?:ít nhất|tối thiểu|từ|phấn đấu(?: có)?(?: ít nhất)?|không dưới|trên)\s+(\d{1,4})(?:\s*(?:\([^()]{2,20}\)|[-–]\s*\d{1,4}))?\s+((?:công trình|mô hình|sáng kiến|điển hình|tập thể|cá nhân|đề tài|việc|phần việc|hội nghị|lớp|cuộc|bài|tin|gương|hộ|vụ|người|đơn vị|xã|trường|sản phẩm|hoạt động|danh hiệu|đợt|buổi|học sinh|giáo viên)[\p{L}, ]{0,60})/giu;
/** Words of a share behind it and before it, up to its clause's end. */
const AROUND = /[,;:.()]/u;
const TIDY = /^[\s,;:.-]+|[\s,;:.-]+$/gu;

/** The clause around a place of a text, at most 60 letters before and 90 behind. */
function clauseAround(text: string, at: number, to: number): string {
  const before =
    text
      .slice(Math.max(0, at - 60), at)
      .split(AROUND)
      .pop() ?? "";
  const behind = text.slice(to, to + 90).split(AROUND)[0] ?? "";
  return `${before}${text.slice(at, to)}${behind}`.replace(TIDY, "");
}

/** The targets of a paragraph: shares in percent, and counts that are the least to be reached. */
export function targetsIn(text: string): readonly ReadTarget[] {
  const shares = percentagesIn(text).map(({ at, to, percent }) => ({
    at,
    text: clauseAround(text, at, to),
    value: percent,
    unit: "%",
  }));
  const counts = [...text.matchAll(AT_LEAST)].map((match) => ({
    at: match.index ?? 0,
    text: match[0].trim(),
    value: Number(match[1]),
    unit: (match[2] ?? "").trim(),
  }));
  return [...shares, ...counts].sort((a, b) => a.at - b.at).map(({ at: _, ...target }) => target);
}
