const NAMES: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/\/header\d*\.xml$/, "đầu trang"],
  [/\/footer\d*\.xml$/, "chân trang"],
  [/\/footnotes\.xml$/, "chú thích cuối trang"],
  [/\/endnotes\.xml$/, "chú thích cuối văn bản"],
  [/\/comments\.xml$/, "lời nhận xét"],
  [/\/charts\//, "biểu đồ"],
  [/\/diagrams\//, "sơ đồ"],
  [/\/glossary\//, "khối dựng sẵn"],
  [/^docProps\//, "thuộc tính của tệp"],
];

/** What a clerk calls the part of a Word file that stands at this path in its zip. */
export const partName = (path: string): string =>
  NAMES.find(([pattern]) => pattern.test(path))?.[1] ?? "thân văn bản";
