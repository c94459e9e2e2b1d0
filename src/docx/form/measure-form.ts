import type { OpcPackage } from "../../opc/opc-package.ts";
import { attributeOf, tagsOf } from "../../opc/walk-xml.ts";
import { mainPart, openDocx } from "../package/open-docx.ts";
import { type FormParagraph, formParagraphs } from "./paragraphs.ts";
import { type FormSection, formSections } from "./sections.ts";
import { readStyles, themeFonts } from "./styles.ts";

/** One measure of a paper beside what Nghị định 30/2020/NĐ-CP, Phụ lục I, wants. */
export interface FormMeasure {
  readonly what: string;
  readonly measured: string;
  readonly required: string;
  readonly meets: boolean;
  /** “Lề trái: 25 mm; Nghị định 30/2020/NĐ-CP quy định từ 30 mm đến 35 mm.” */
  readonly message: string;
}

/** Google rounds what it exports. */
const TOLERANCE = 0.5;
const FONT = "Times New Roman";

const MARGINS = [
  ["top", "Lề trên", 20, 25],
  ["bottom", "Lề dưới", 20, 25],
  ["left", "Lề trái", 30, 35],
  ["right", "Lề phải", 15, 20],
] as const;

function measure(what: string, measured: string, required: string, meets: boolean): FormMeasure {
  const message = meets
    ? `${what}: ${measured}, đúng Nghị định 30/2020/NĐ-CP.`
    : `${what}: ${measured}; Nghị định 30/2020/NĐ-CP quy định ${required}.`;
  return { what, measured, required, meets, message };
}

const shown = (mm: number | undefined): string =>
  mm === undefined ? "không khai" : `${Math.round(mm * 10) / 10} mm`.replace(".", ",");

const within = (mm: number | undefined, low: number, high: number): boolean =>
  mm !== undefined && mm >= low - TOLERANCE && mm <= high + TOLERANCE;

/**
 * What a template or a paper measures: page and margins of each section, page number, font, size of the body. None when
 * the bytes are no Word file. Margins and page number of a landscape section are the office's own choice.
 * @param landscape whether a paper of this kind may lie on its side
 */
export function measureForm(bytes: Uint8Array, landscape: boolean): readonly FormMeasure[] {
  const opened = openDocx(bytes);
  if (!opened.ok) return [];
  const { file } = opened;
  const themes = themeFonts(file);
  const styles = readStyles(file, themes);
  const body = file.text(mainPart(file));
  const sections = formSections(body);
  const edge = (id: string | undefined): readonly FormParagraph[] =>
    formParagraphs(file.text(pathOf(file, id)), styles, themes);
  const pages = sections.flatMap((section, index) => {
    const name = sections.length > 1 ? ` (phần ${index + 1})` : "";
    const upright = (section.width ?? 0) <= (section.height ?? 0);
    return [
      pageSize(section, name, landscape),
      ...(upright || !landscape ? [...margins(section, name), pageNumber(section, name, edge)] : []),
    ];
  });
  return [...pages, ...letters(formParagraphs(body, styles, themes))];
}

function pathOf(file: OpcPackage, id: string | undefined): string {
  const relations = tagsOf(file.text("word/_rels/document.xml.rels"), "Relationship");
  const target = attributeOf(relations.find((tag) => attributeOf(tag, "Id") === id) ?? "", "Target");
  return target.startsWith("/") ? target.slice(1) : `word/${target}`;
}

function pageSize({ width, height }: FormSection, name: string, landscape: boolean): FormMeasure {
  const upright = within(width, 210, 210) && within(height, 297, 297);
  const lying = landscape && within(width, 297, 297) && within(height, 210, 210);
  const required = landscape ? "A4 (210 mm × 297 mm), dọc hoặc ngang" : "A4 (210 mm × 297 mm), dọc";
  return measure(`Khổ giấy${name}`, `${shown(width)} × ${shown(height)}`, required, upright || lying);
}

const margins = (section: FormSection, name: string): readonly FormMeasure[] =>
  MARGINS.map(([side, what, low, high]) =>
    measure(
      what + name,
      shown(section[side]),
      `từ ${low} mm đến ${high} mm`,
      within(section[side], low, high),
    ),
  );

type Edge = (id: string | undefined) => readonly FormParagraph[];

/** The number stands centred in the top margin, and not on the first page (Phụ lục I, phần I.7). */
function pageNumber({ edges, ownFirstPage }: FormSection, name: string, edge: Edge): FormMeasure {
  const numberIn = (which: string): FormParagraph | undefined =>
    edge(edges.get(which)).find(({ numbersPages }) => numbersPages);
  const above = numberIn("header default");
  const onFirst = ownFirstPage ? (numberIn("header first") ?? numberIn("footer first")) : above;
  const sizes = (above?.runs ?? []).map(({ size }) => size);
  const wrong = [
    ...(above === undefined
      ? [numberIn("footer default") === undefined ? "không có" : "đặt ở chân trang"]
      : [
          ...(above.align === "center" ? [] : ["không canh giữa"]),
          ...(sizes.every((size) => size >= 13 && size <= 14) ? [] : [`cỡ chữ ${sizes.join(", ")}`]),
        ]),
    ...(onFirst === undefined ? [] : ["hiện cả ở trang đầu"]),
  ];
  const measured = wrong.length === 0 ? "canh giữa ở lề trên, không hiện ở trang đầu" : wrong.join(", ");
  const required = "canh giữa ở lề trên, cỡ chữ 13 đến 14, không hiện ở trang đầu";
  return measure(`Số trang${name}`, measured, required, wrong.length === 0);
}

/** Tags that open or close a section are gone from the paper. */
const SECTION_TAG = /\{[#^/][^{}]*\}/g;

/** Font of everything, and the size that most of the body outside tables has. */
function letters(paragraphs: readonly FormParagraph[]): readonly FormMeasure[] {
  const printed = paragraphs.flatMap(({ runs, paragraph, inTable }) =>
    runs
      .map((run) => ({ ...run, text: run.text.replace(SECTION_TAG, ""), paragraph, inTable }))
      .filter(({ text }) => text.trim() !== ""),
  );
  const other = printed.find(({ font }) => font !== FONT);
  const quote = other?.text.trim().slice(0, 40) ?? "";
  const font = other === undefined ? FONT : `${other.font} ở đoạn ${other.paragraph} (“${quote}”)`;
  const bySize = new Map<number, number>();
  for (const { size, text, inTable } of printed)
    if (!inTable) bySize.set(size, (bySize.get(size) ?? 0) + text.length);
  const [most] = [...bySize].sort((a, b) => b[1] - a[1]);
  return [
    measure("Phông chữ", font, FONT, other === undefined),
    ...(most === undefined
      ? []
      : [
          measure(
            "Cỡ chữ phần nội dung",
            `${most[0]}`.replace(".", ","),
            "13 đến 14",
            most[0] >= 13 && most[0] <= 14,
          ),
        ]),
  ];
}
