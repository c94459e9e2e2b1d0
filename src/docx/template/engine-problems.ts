import { partName } from "../package/part-name.ts";
import { type Spot, spotAt } from "../package/scan-part.ts";
import { fileProblem, problemAt, type TemplateProblem } from "./template-problem.ts";

/** What docxtemplater hangs on its errors (https://docxtemplater.com/docs/errors/). */
interface ErrorDetails {
  readonly id?: string;
  readonly xtag?: string;
  readonly openingtag?: string;
  readonly offset?: number | readonly number[];
  readonly file?: string;
  readonly rootError?: { readonly message?: string };
  readonly errors?: readonly { readonly properties?: ErrorDetails }[];
}

/** What the inspection lets through: how loops lie in tables, and what depends on the data. */
const SENTENCES: Readonly<Record<string, (tag: string, details: ErrorDetails) => string>> = {
  unbalanced_loop_tags: () =>
    "Hai phần lặp trong bảng đan chéo nhau. Hãy đặt thẻ mở và thẻ đóng của mỗi phần trong cùng một hàng.",
  loop_position_invalid: (tag) =>
    `Thẻ mở và thẻ đóng của “${tag}” đặt lệch chỗ: một trong bảng, một ngoài bảng. Hãy đặt cả hai cùng một nơi.`,
  invalid_xml_characters: (tag) =>
    `Nội dung thay vào {${tag}} có ký tự điều khiển không in được. Hãy gõ lại nội dung đó trong bảng tính.`,
  scopeparser_execution_failed: (_tag, { rootError }) => rootError?.message ?? "",
};

/** Docxtemplater lets some loops through that begin in a table cell and end outside the table. */
export const BROKEN_LOOP: TemplateProblem = {
  ...fileProblem(
    "Mẫu có phần lặp bắt đầu trong bảng nhưng kết thúc ngoài bảng, hoặc ngược lại. Hãy đặt thẻ mở và thẻ đóng cùng một nơi.",
  ),
  part: partName("word/document.xml"),
};

/** Paragraphs of a template's parts by the part's path. */
export type SpotsByPath = ReadonlyMap<string, readonly Spot[]>;

/** One problem for each error in what docxtemplater threw, each once; null when it is none of its own: our mistake. */
export function problemsOf(thrown: unknown, spots: SpotsByPath): readonly TemplateProblem[] | null {
  const details = detailsOf(thrown);
  if (details?.id === undefined) return null;
  const all = details.errors?.map(({ properties }) => properties ?? {}) ?? [details];
  const problems = all.map((each) => problemOf(each, spots));
  return [...new Map(problems.map((problem) => [problem.message, problem])).values()];
}

function problemOf(details: ErrorDetails, spots: SpotsByPath): TemplateProblem {
  const { id = "", file = "", offset } = details;
  const tag = details.xtag ?? details.openingtag ?? "";
  const sentence = SENTENCES[id]?.(tag, details) ?? `Mẫu có lỗi ở thẻ “${tag}” (mã lỗi ${id}).`;
  return problemOffset(spots, file, typeof offset === "number" ? offset : (offset?.[0] ?? 0), tag, sentence);
}

/** A problem with its place; `offset` counts characters of text from the beginning of the part's XML. */
export function problemOffset(
  spots: SpotsByPath,
  path: string,
  offset: number,
  tag: string,
  sentence: string,
): TemplateProblem {
  const place = spotAt(spots.get(path) ?? [], offset);
  return place === undefined
    ? { ...fileProblem(sentence), tag, part: partName(path) }
    : problemAt(place.spot, place.at, { tag, sentence });
}

const detailsOf = (thrown: unknown): ErrorDetails | undefined =>
  typeof thrown === "object" && thrown !== null && "properties" in thrown
    ? (thrown.properties as ErrorDetails)
    : undefined;
