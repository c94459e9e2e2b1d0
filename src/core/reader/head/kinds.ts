import { foldKey } from "../../text/fold.ts";

/** Kinds of paper by their titles (NĐ 30/2020, Phụ lục III, and what offices send beside), longest first. */
const KINDS: readonly string[] = [
  "Thông tư liên tịch",
  "Chương trình phối hợp",
  "Kế hoạch phối hợp",
  "Kế hoạch liên tịch",
  "Bản ghi nhớ",
  "Bản thỏa thuận",
  "Giấy giới thiệu",
  "Giấy ủy quyền",
  "Giấy mời",
  "Thư kêu gọi",
  "Lời kêu gọi",
  "Thư ngỏ",
  "Chương trình",
  "Nghị quyết",
  "Nghị định",
  "Quyết định",
  "Chỉ thị",
  "Quy chế",
  "Quy định",
  "Thông cáo",
  "Thông báo",
  "Thông tư",
  "Thông tri",
  "Hướng dẫn",
  "Kế hoạch",
  "Phương án",
  "Đề án",
  "Dự án",
  "Báo cáo",
  "Biên bản",
  "Tờ trình",
  "Hợp đồng",
  "Công điện",
  "Kết luận",
  "Thể lệ",
  "Giao ước thi đua",
  "Lịch công tác",
  "Bản đăng ký",
  "Đăng ký",
  "Công văn",
];
/** Known by more words, and yet of the shorter name. */
const SHORTER: Readonly<Record<string, string>> = {
  "Chương trình phối hợp": "Chương trình",
  "Kế hoạch phối hợp": "Kế hoạch",
  "Kế hoạch liên tịch": "Kế hoạch",
};

const folded = KINDS.map((name) => [foldKey(name), name] as const);

/** The kind that a title begins with, and what stands behind it. */
export interface Title {
  readonly kind: string;
  readonly rest: string;
}

const startOf = (text: string): Title | undefined => {
  const key = foldKey(text);
  const [, name] =
    folded.find(([each]) => key === each || key.startsWith(`${each} `) || key.startsWith(`${each}:`)) ?? [];
  // “KẾHOẠCH”: a scan lost the blank.
  const joined = folded.find(([each]) => key === each.replace(/ /gu, ""))?.[1];
  if (joined !== undefined) return { kind: SHORTER[joined] ?? joined, rest: "" };
  if (name === undefined) return undefined;
  const words = name.split(" ").length;
  const rest = text.trim().split(/\s+/u).slice(words).join(" ");
  return { kind: SHORTER[name] ?? name, rest: rest.replace(/^[:.\s-]+/u, "") };
};

const LONGEST = 400;
const SHORT = 160;
/** Words of a sentence or a list rather than of a title. */
const IN_TEXT = /[;.]$|^(?:.*?)(?:số:?\s*\d|này(?!\p{L}))/iu;

/** The kind of paper that a line names as its title in capitals: “KẾ HOẠCH”, “KẾ HOẠCH Phát động phong trào …”. */
export function titleIn(line: string): Title | undefined {
  if (line.length > LONGEST) return undefined;
  // Letters may be spaced out: “K Ế  H O Ạ C H”.
  const bare = line.replace(/^\(?DỰ THẢO\)?\s+/u, "");
  const text = /^(?:\p{Lu} ){4,}\p{Lu}$/u.test(bare) ? bare.replace(/ /gu, "") : bare;
  const found = startOf(text);
  if (found === undefined) return undefined;
  const words = text.trim().split(/\s+/u).slice(0, 2).join(" ");
  return words === words.toUpperCase() ? found : undefined;
}

/** The same for a title in small letters, which only a short line by itself may be: “Kế hoạch phát động phong trào thi đua năm 2024”. */
export function smallTitleIn(line: string): Title | undefined {
  return line.length > SHORT || IN_TEXT.test(line) || !/^\p{Lu}/u.test(line) ? undefined : startOf(line);
}
