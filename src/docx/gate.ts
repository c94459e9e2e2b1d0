import type { TagSet } from "../core/paper/template/tags.ts";
import { type OpcPackage, openPackage } from "../opc/opc-package.ts";
import { isWellNested } from "../opc/walk-xml.ts";
import { printedPaths } from "./package/open-docx.ts";
import { partName } from "./package/part-name.ts";
import { scanWhole } from "./package/scan-part.ts";
import type { Spot } from "./package/spot.ts";
import type { TemplateData } from "./template/template-data.ts";
import { fileProblem, problemAt, type TemplateProblem } from "./template/template-problem.ts";

/** A tag, or the half of one, that the renderer did not replace. */
const LEFTOVER_TAG = /\{[^{}]*\}?|\}/g;

/** Words by which a program betrays that it printed a value it did not have. No Vietnamese word looks like them. */
const FAILED_VALUE = /(?<![\p{L}\d])(?:undefined|NaN|Invalid Date)(?![\p{L}\d])|\[object [A-Z]\w*\]/gu;

/**
 * Every reason why a finished paper must not be published: a tag left in it, a value that failed, a mandatory part
 * that is empty, a file that Word would not open. None when it may.
 */
export function inspectPaper(
  bytes: Uint8Array,
  tags: TagSet,
  data: TemplateData,
): readonly TemplateProblem[] {
  const file = unpacked(bytes);
  if (file === undefined) return [NOT_A_PAPER];
  const printed = printedPaths(file);
  const parts = printed.map((path) => scanWhole(partName(path), file.text(path)));
  const others = file.paths.filter((path) => XML.test(path) && !printed.includes(path));
  const whole =
    others.includes("[Content_Types].xml") &&
    (parts[0]?.spots.length ?? 0) > 0 &&
    parts.every((part) => part.whole) &&
    others.every((path) => isWellNested(file.text(path)));
  if (!whole) return [NOT_A_PAPER];
  return [...parts.flatMap(({ spots }) => spots.flatMap(inspectParagraph)), ...emptyParts(tags, data)];
}

const XML = /\.(?:xml|rels)$/;

/** A paper's package with all its texts read; undefined when that cannot be done. */
function unpacked(bytes: Uint8Array): OpcPackage | undefined {
  try {
    const file = openPackage(bytes);
    for (const path of file.paths) if (XML.test(path)) file.text(path);
    return file;
  } catch {
    // Whatever is wrong with it, a file that cannot be unzipped again is no paper.
    return undefined;
  }
}

const NOT_A_PAPER = fileProblem(
  "Tệp vừa tạo không phải là văn bản Word (.docx) đọc được. Hãy kiểm tra mẫu rồi tạo lại văn bản.",
);

function inspectParagraph(spot: Spot): readonly TemplateProblem[] {
  const tags = [...spot.text.matchAll(LEFTOVER_TAG)].map(({ 0: tag, index }) =>
    problemAt(spot, index, {
      tag: tag.replace(/[{}]/g, ""),
      sentence: `còn thẻ chưa được thay: “${tag.slice(0, 60)}”. Hãy kiểm tra nội dung dòng này hoặc mẫu văn bản rồi tạo lại.`,
    }),
  );
  const values = [...spot.text.matchAll(FAILED_VALUE)].map(({ 0: value, index }) =>
    problemAt(spot, index, {
      tag: "",
      sentence: `có giá trị lỗi “${value}”. Hãy kiểm tra ô dữ liệu dùng ở đoạn này rồi tạo lại.`,
    }),
  );
  return [...tags, ...values];
}

/** A problem for each mandatory tag that the data leave empty, in whichever item of a list; each once. */
function emptyParts(tags: TagSet, data: TemplateData): readonly TemplateProblem[] {
  const found = Object.entries(tags).flatMap(([name, tag]) => {
    const value = data[name];
    if (tag.kind === "list") {
      const items = Array.isArray(value) ? (value as readonly TemplateData[]) : [];
      const own = tag.mandatory && items.length === 0 ? [emptyPart(name, tag.meaning)] : [];
      return [...own, ...items.flatMap((item) => emptyParts(tag.fields, item))];
    }
    return tag.kind === "text" && tag.mandatory && isEmpty(value) ? [emptyPart(name, tag.meaning)] : [];
  });
  return [...new Map(found.map((problem) => [problem.message, problem])).values()];
}

const emptyPart = (name: string, meaning: string): TemplateProblem => ({
  ...fileProblem(
    `Phần bắt buộc của văn bản còn trống: ${meaning} (thẻ {${name}}). Hãy điền ô dữ liệu rồi tạo lại.`,
  ),
  tag: name,
});

function isEmpty(value: TemplateData[string] | undefined): boolean {
  if (typeof value === "object" && "runs" in value) return value.runs.every(({ text }) => text.trim() === "");
  return typeof value !== "string" || value.trim() === "";
}
