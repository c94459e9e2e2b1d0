import type { ToldOption, ToldWord } from "./told-verb.ts";

/** Words and options that mean the same wherever they stand, told in the same words. */
export const shared = {
  today: {
    value: "NGÀY",
    says: "làm như hôm nay là ngày ấy: 05/03/2026 hoặc 2026-03-05",
  },
  user: { value: "EMAIL", says: "người đang làm việc; không ghi thì là tên người dùng của máy" },
  json: { says: "in JSON cho chương trình khác đọc" },
  /** Where the options name it only once. */
  campaign: {
    value: '"TÊN"',
    says: "tên phong trào, hoặc mã đứng sau tên trong sổ",
    needed: true,
  },
  papers: { value: "THƯ-MỤC", says: "thư mục ghi văn bản; không ghi thì cạnh sổ" },
} as const satisfies Readonly<Record<string, ToldOption>>;

/** The book that a verb works on. */
export const bookWord: ToldWord = { shown: "SỔ.xlsx", called: "tên sổ" };
