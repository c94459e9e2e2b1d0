import { isDocx, readParts } from "./read-paragraphs.ts";

/** Why a paper must not be published yet: where it shows, what stands there, what to do. */
export interface PaperProblem {
  readonly part: string;
  /** Counted from 1 within the part; 0 when the file as a whole is meant. */
  readonly paragraph: number;
  readonly text: string;
  readonly message: string;
}

/** A tag, or the half of one, that the renderer did not replace. */
const LEFTOVER_TAG = /\{[^{}]*\}?|\}/g;

/** Words by which a program betrays that it printed a value it did not have. No Vietnamese word looks like them. */
const FAILED_VALUE = /(?<![\p{L}\d])(?:undefined|NaN|Invalid Date)(?![\p{L}\d])|\[object [A-Z]\w*\]/gu;

/** Every place in a finished paper that shows it was not filled in properly; none when it may be published. */
export function inspectPaper(bytes: Uint8Array): readonly PaperProblem[] {
  if (!isDocx(bytes)) return [NOT_A_PAPER];
  return readParts(bytes).flatMap(({ part, paragraphs }) =>
    paragraphs.flatMap((text, index) => inspectParagraph(part, index + 1, text)),
  );
}

const NOT_A_PAPER: PaperProblem = {
  part: "tệp",
  paragraph: 0,
  text: "",
  message: "Tệp không phải là văn bản Word (.docx) đọc được. Hãy tạo lại văn bản.",
};

function inspectParagraph(part: string, paragraph: number, text: string): readonly PaperProblem[] {
  const place = `Đoạn ${paragraph} (${part})`;
  const tags = [...text.matchAll(LEFTOVER_TAG)].map(
    ([found]) =>
      `${place} còn thẻ chưa được thay: “${found}”. Hãy kiểm tra nội dung dòng này hoặc mẫu văn bản rồi tạo lại.`,
  );
  const values = [...text.matchAll(FAILED_VALUE)].map(
    ([found]) => `${place} có giá trị lỗi “${found}”. Hãy kiểm tra ô dữ liệu dùng ở đoạn này rồi tạo lại.`,
  );
  return [...tags, ...values].map((message) => ({ part, paragraph, text: excerpt(text), message }));
}

const LONGEST_EXCERPT = 80;

const excerpt = (text: string): string =>
  text.length <= LONGEST_EXCERPT ? text : `${text.slice(0, LONGEST_EXCERPT)}…`;
