import { typedName } from "./typed-name.ts";

/**
 * What each verb is called in Vietnamese, the name that the help shows first. Typed with or without marks, with hyphens or
 * blanks between. The English names stay, for what was written down with them.
 */
export const vietnameseNames: Readonly<Record<string, readonly string[]>> = {
  open: ["mở", "mở sổ"],
  sample: ["sổ mẫu"],
  new: ["sổ mới"],
  office: ["cơ quan", "bắt đầu"],
  "new-campaign": ["phong trào mới"],
  menu: ["mục menu"],
  run: ["chạy"],
  check: ["kiểm tra", "kiểm tra dữ liệu"],
  fix: ["sửa", "sửa lỗi"],
  write: ["viết", "tạo văn bản", "văn bản"],
  due: ["thời hạn", "hạn"],
  read: ["đọc", "đọc văn bản"],
  import: ["nhập", "nhập kế hoạch"],
  remind: ["nhắc", "nhắc việc"],
  ics: ["lịch", "tệp lịch"],
  templates: ["mẫu", "mẫu văn bản"],
  export: ["xuất", "xuất dữ liệu"],
  rollup: ["tổng hợp"],
  "send-forms": ["gửi mẫu", "gửi mẫu cho đơn vị"],
  receive: ["nhận mẫu", "nhận mẫu đơn vị gửi lại"],
  inbox: ["văn bản đến", "nhận văn bản đến"],
  "hand-down": ["giao xuống", "giao"],
  "take-down": ["nhận giao", "nhận từ trên"],
  "report-up": ["báo lên", "báo cáo lên"],
};

/** Of which words a name may be: “gửi mẫu cho đơn vị”. */
const MOST_WORDS = 6;

/** The name that the help shows beside the English one: “kiem-tra”. */
export const shownAlias = (name: string): string => typedName(vietnameseNames[name]?.[0] ?? "");

/** All names of a verb, as they may be typed. */
export const namesOf = (name: string): readonly string[] => [name, ...(vietnameseNames[name] ?? [])];

/**
 * The verb that a command line begins with, and what follows it. A name of several words may be typed without quotes; the
 * longest one counts.
 * @param names of the verbs there are
 */
export function verbTyped(
  typed: readonly string[],
  names: readonly string[],
): { readonly name: string; readonly rest: readonly string[] } | undefined {
  const byName = new Map(names.flatMap((name) => namesOf(name).map((each) => [typedName(each), name])));
  for (let count = Math.min(MOST_WORDS, typed.length); count > 0; count -= 1) {
    const name = byName.get(typedName(typed.slice(0, count).join(" ")));
    if (name !== undefined) return { name, rest: typed.slice(count) };
  }
  return undefined;
}
