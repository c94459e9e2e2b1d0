import type { DateStyle } from "../calendar/date-style.ts";
import { foldKey } from "../text/fold.ts";
import type { ParsedBook } from "./parsed-book.ts";

/** One choice of the office: its name in *Cấu hình*, the value when the cell is empty, and what may stand there. */
export interface Setting<T extends string = string> {
  readonly name: string;
  readonly choices: readonly T[];
  readonly fallback: T;
}

const setting = <const T extends string>(
  name: string,
  choices: readonly T[],
  fallback: NoInfer<T>,
): Setting<T> => ({ name, choices, fallback });

/** Every setting the code reads. Law and habit differ between offices, so none of these is code (domain facts, §9). */
export const officeSettings = {
  dateStyle: setting<DateStyle>("Kiểu ngày trong văn bản", ["ND30", "dd/mm/yyyy"], "ND30"),
  beforeDay: setting(
    "Cách hiểu “trước ngày”",
    ["không tính ngày đó", "tính cả ngày đó"],
    "không tính ngày đó",
  ),
  dayOff: setting(
    "Ngày ấn định rơi vào ngày nghỉ",
    ["giữ nguyên", "ngày làm việc kế tiếp", "ngày làm việc liền trước"],
    "giữ nguyên",
  ),
  officeWeek: setting("Tuần làm việc", ["thứ Hai - thứ Sáu", "thứ Hai - thứ Bảy"], "thứ Hai - thứ Sáu"),
  latenessIn: setting("Ngày trễ để chấm điểm", ["ngày theo lịch", "ngày làm việc"], "ngày theo lịch"),
  endMark: setting("Dấu kết thúc văn bản", ["./.", "."], "./."),
  goldenBook: setting("Số sổ vàng", ["tự ghi", "sổ tự đánh số"], "tự ghi"),
  output: setting("Tạo văn bản dạng", ["Google Tài liệu", "Word (.docx)"], "Google Tài liệu"),
} as const;

export type OfficeSettings = {
  readonly [K in keyof typeof officeSettings]: (typeof officeSettings)[K] extends Setting<infer T>
    ? T
    : never;
};

/** What the office chose; an empty or unknown value falls back to the setting's default (the check reports the latter). */
export function readSettings(book: Pick<ParsedBook, "settings">): OfficeSettings {
  const chosen = new Map(
    book.settings.rows.map((row) => [foldKey(row.values.name), foldKey(row.values.value)]),
  );
  const entries = Object.entries(officeSettings).map(([key, declared]) => {
    const written = chosen.get(foldKey(declared.name)) ?? "";
    const known = (declared.choices as readonly string[]).find((value) => foldKey(value) === written);
    return [key, known ?? declared.fallback];
  });
  return Object.fromEntries(entries) as OfficeSettings;
}
