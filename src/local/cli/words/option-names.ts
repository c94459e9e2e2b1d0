import { typedName } from "./typed-name.ts";

/** What each option is called in Vietnamese; one name means the same wherever it stands. “json”, “pdf” are their own. */
export const vietnameseOptions: Readonly<Record<string, string>> = {
  adopt: "nạp",
  agency: "tên in",
  all: "tất cả",
  as: "cơ quan",
  authority: "ký thay",
  awards: "khen thưởng",
  before: "trước ngày",
  begin: "từ ngày",
  "by-year": "năm",
  campaign: "phong trào",
  check: "kiểm tra",
  day: "ngày",
  days: "số ngày",
  "dry-run": "xem trước",
  edit: "sửa",
  end: "đến ngày",
  event: "sự kiện",
  for: "cho",
  format: "dạng",
  from: "từ",
  into: "vào",
  issued: "ngày ban hành",
  issuer: "nơi ban hành",
  kind: "loại",
  lines: "từng dòng",
  mail: "thư",
  meter: "đo",
  out: "ghi vào",
  paper: "loại",
  parent: "chủ quản",
  place: "địa danh",
  port: "cổng",
  position: "chức vụ",
  received: "ngày nhận",
  renew: "bản mới",
  replace: "thay",
  report: "in hết",
  restore: "trả về",
  row: "dòng",
  rule: "quy tắc",
  select: "dòng",
  signer: "người ký",
  symbol: "ký hiệu",
  theme: "chủ đề",
  title: "tên",
  today: "hôm nay",
  undo: "hoàn tác",
  unit: "đơn vị",
  units: "danh sách",
  user: "người",
  year: "năm",
  yes: "đồng ý",
};

/** The Vietnamese name as the help shows it, “hom-nay”; "" where there is none. */
export const shownOption = (name: string): string => typedName(vietnameseOptions[name] ?? "");

/** Which of a verb's options was typed, by either name. */
export const optionTyped = (typed: string, names: readonly string[]): string | undefined => {
  const folded = typedName(typed);
  return names.find((name) => name === folded) ?? names.find((name) => shownOption(name) === folded);
};
