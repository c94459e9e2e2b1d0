import { paragraphAt } from "./paragraph-at.ts";
import { partName } from "./part-name.ts";

/** What is wrong with a template, or with what it was given. */
export interface TemplateProblem {
  readonly part: string;
  /** Counted from 1 within the part; 0 when the file as a whole is meant. */
  readonly paragraph: number;
  /** The tag as it stands in the template, without braces; "" when no single tag is meant. */
  readonly tag: string;
  readonly message: string;
}

/** What docxtemplater hangs on its errors (https://docxtemplater.com/docs/errors/). */
export interface ErrorDetails {
  readonly id?: string;
  readonly xtag?: string;
  readonly context?: string;
  readonly openingtag?: string;
  readonly closingtag?: string;
  readonly offset?: number | readonly number[];
  readonly file?: string;
  readonly errors?: readonly { readonly properties?: ErrorDetails }[];
}

const SENTENCES: Readonly<Record<string, (tag: string, details: ErrorDetails) => string>> = {
  unclosed_tag: (tag) => `Thẻ “{${tag}” thiếu dấu “}”. Hãy thêm dấu “}” vào cuối thẻ.`,
  unopened_tag: (_tag, { context }) =>
    `Có dấu “}” mà không có dấu “{” ở “${context}”. Hãy thêm dấu “{” vào đầu thẻ.`,
  duplicate_open_tag: (tag) => `Thẻ “${tag}” mở bằng hai dấu “{”. Chỉ dùng một dấu “{”.`,
  duplicate_close_tag: (tag) => `Thẻ “${tag}” đóng bằng hai dấu “}”. Chỉ dùng một dấu “}”.`,
  unclosed_loop: (tag) => `Thẻ mở {#${tag}} không có thẻ đóng. Hãy thêm {/${tag}} vào cuối phần lặp.`,
  unopened_loop: (tag) => `Thẻ đóng {/${tag}} không có thẻ mở. Hãy thêm {#${tag}} vào đầu phần lặp.`,
  closing_tag_does_not_match_opening_tag: (_tag, { openingtag, closingtag }) =>
    `Thẻ mở {#${openingtag}} lại đóng bằng {/${closingtag}}. Hãy sửa thẻ đóng thành {/${openingtag}}.`,
  unbalanced_loop_tags: () =>
    "Hai phần lặp trong bảng đan chéo nhau. Hãy đặt thẻ mở và thẻ đóng của mỗi phần trong cùng một hàng.",
  loop_position_invalid: (tag) =>
    `Thẻ mở và thẻ đóng của “${tag}” đặt lệch chỗ: một trong bảng, một ngoài bảng. Hãy đặt cả hai cùng một nơi.`,
  invalid_xml_characters: (tag) =>
    `Nội dung thay vào {${tag}} có ký tự điều khiển không in được. Hãy gõ lại nội dung đó trong bảng tính.`,
  scopeparser_compilation_failed: (tag) =>
    `Thẻ {@${tag}} chèn mã Word nguyên dạng, không được dùng. Hãy đổi thành {${tag}}.`,
};

/** The file as a whole cannot serve as a template. */
export const NOT_WORD: TemplateProblem = {
  part: "tệp",
  paragraph: 0,
  tag: "",
  message: "Tệp mẫu không phải là văn bản Word (.docx) đọc được. Hãy nạp lại mẫu hoặc dùng mẫu có sẵn.",
};

/** Docxtemplater lets some loops through that begin in a table cell and end outside the table. */
export const BROKEN_LOOP: TemplateProblem = {
  part: partName("word/document.xml"),
  paragraph: 0,
  tag: "",
  message:
    "Mẫu có phần lặp bắt đầu trong bảng nhưng kết thúc ngoài bảng, hoặc ngược lại. Hãy đặt thẻ mở và thẻ đóng cùng một nơi.",
};

/**
 * One problem for each error in what docxtemplater threw; null when it is none of its own, and so our mistake.
 * `xmlOf` gives the XML of a part by its path in the zip.
 */
export function problemsOf(
  thrown: unknown,
  xmlOf: (path: string) => string,
): readonly TemplateProblem[] | null {
  const details = detailsOf(thrown);
  if (details?.id === undefined) return null;
  const all = details.errors?.map(({ properties }) => properties ?? {}) ?? [details];
  return all.map((each) => problemOf(each, xmlOf));
}

function problemOf(details: ErrorDetails, xmlOf: (path: string) => string): TemplateProblem {
  const { id = "", file, offset } = details;
  if (file === undefined) return NOT_WORD;
  const tag = details.xtag ?? details.openingtag ?? "";
  const sentence = SENTENCES[id]?.(tag, details) ?? `Mẫu có lỗi ở thẻ “${tag}” (mã lỗi ${id}).`;
  const first = typeof offset === "number" ? offset : (offset?.[0] ?? 0);
  return problemAt(file, xmlOf(file), first, tag, sentence);
}

/** A problem with its place; `offset` counts characters of text from the beginning of the part's XML. */
export function problemAt(
  path: string,
  xml: string,
  offset: number,
  tag: string,
  sentence: string,
): TemplateProblem {
  const part = partName(path);
  const paragraph = paragraphAt(xml, offset);
  return { part, paragraph, tag, message: `Đoạn ${paragraph} (${part}): ${sentence}` };
}

const detailsOf = (thrown: unknown): ErrorDetails | undefined =>
  typeof thrown === "object" && thrown !== null && "properties" in thrown
    ? (thrown.properties as ErrorDetails)
    : undefined;
