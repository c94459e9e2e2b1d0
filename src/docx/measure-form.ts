import type PizZip from "pizzip";
import { mainPart, openDocx, printedPaths, textOf } from "./open-docx.ts";
import { attributeOf, tagsOf } from "./walk-xml.ts";

/** One measure of a form that is not as the decree wants it, both values in words. */
export interface FormMeasure {
  readonly what: string;
  readonly measured: string;
  readonly required: string;
}

/** Twips of a millimetre; Google Docs rounds margins to points, so half a millimetre is no fault. */
const MM = 1440 / 25.4;
const SLACK = 0.5;

const mm = (twips: number): string =>
  `${(Math.round((twips / MM) * 10) / 10).toString().replace(".", ",")} mm`;

interface Span {
  readonly what: string;
  readonly from: number;
  readonly to: number;
}

/** Margins of an upright page, in millimetres (Nghị định 30/2020/NĐ-CP, Phụ lục I, I.3). */
const margins: readonly (Span & { readonly attribute: string })[] = [
  { what: "Lề trên", attribute: "w:top", from: 20, to: 25 },
  { what: "Lề dưới", attribute: "w:bottom", from: 20, to: 25 },
  { what: "Lề trái", attribute: "w:left", from: 30, to: 35 },
  { what: "Lề phải", attribute: "w:right", from: 15, to: 20 },
];

function outside(twips: number, { what, from, to }: Span): readonly FormMeasure[] {
  const value = twips / MM;
  if (value >= from - SLACK && value <= to + SLACK) return [];
  return [{ what, measured: mm(twips), required: from === to ? `${from} mm` : `${from} - ${to} mm` }];
}

/** Page and margins of every section: A4, upright or across; the margins of an upright one. */
function pages(body: string): readonly FormMeasure[] {
  const sizes = tagsOf(body, "w:pgSz");
  if (sizes.length === 0) return [{ what: "Khổ giấy", measured: "chưa đặt", required: "A4 (210 × 297 mm)" }];
  return tagsOf(body, "w:pgMar").flatMap((margin, index) => {
    const size = sizes[index] ?? "";
    const [width, height] = [Number(attributeOf(size, "w:w")), Number(attributeOf(size, "w:h"))];
    const across = width > height;
    const [short, long] = across ? [height, width] : [width, height];
    const isA4 = Math.abs(short / MM - 210) <= 1 && Math.abs(long / MM - 297) <= 1;
    return [
      ...(isA4
        ? []
        : [{ what: "Khổ giấy", measured: `${mm(width)} × ${mm(height)}`, required: "A4 (210 × 297 mm)" }]),
      ...(across
        ? []
        : margins.flatMap((wanted) => outside(Number(attributeOf(margin, wanted.attribute)), wanted))),
    ];
  });
}

/** Times New Roman everywhere (Phụ lục I, I.4): theme fonts are Calibri or Cambria until a form says otherwise. */
function fonts(zip: PizZip): readonly FormMeasure[] {
  const parts = [...printedPaths(zip), "word/styles.xml"].map((path) => textOf(zip, path));
  const named = parts
    .flatMap((xml) => tagsOf(xml, "w:rFonts"))
    .flatMap((tag) => ["w:ascii", "w:hAnsi"].map((name) => attributeOf(tag, name)))
    .filter((name) => name !== "");
  const others = [...new Set(named.filter((name) => name !== "Times New Roman"))];
  const required = "Times New Roman";
  if (named.length === 0) return [{ what: "Phông chữ", measured: "phông của chủ đề", required }];
  return others.length === 0 ? [] : [{ what: "Phông chữ", measured: others.join(", "), required }];
}

/** Size of the text where nothing else is said: 13 or 14 points (Phụ lục I, II.6). */
function bodySize(zip: PizZip): readonly FormMeasure[] {
  const defaults = /<w:docDefaults>.*?<\/w:docDefaults>/s.exec(textOf(zip, "word/styles.xml"))?.[0] ?? "";
  const [size] = tagsOf(defaults, "w:sz");
  const points = size === undefined ? 10 : Number(attributeOf(size, "w:val")) / 2;
  if (points >= 13 && points <= 14) return [];
  const measured = `${String(points).replace(".", ",")} pt`;
  return [{ what: "Cỡ chữ mặc định", measured, required: "13 - 14 pt" }];
}

/** Pages are numbered in the top margin, from the second on (Phụ lục I, I.6). */
function pageNumbers(zip: PizZip, body: string): readonly FormMeasure[] {
  const numbered = (kind: string): boolean =>
    printedPaths(zip)
      .filter((path) => path.startsWith(`word/${kind}`))
      .some((path) => /<w:instrText[^>]*>[^<]*\bPAGE\b|w:instr="[^"]*\bPAGE\b/u.test(textOf(zip, path)));
  const what = "Số trang";
  const required = "ở giữa lề trên, không hiện ở trang đầu";
  if (!numbered("header")) {
    const measured = numbered("footer") ? "ở lề dưới" : "không có";
    return [{ what, measured, required }];
  }
  return tagsOf(body, "w:titlePg").length > 0 ? [] : [{ what, measured: "hiện cả ở trang đầu", required }];
}

/**
 * What of a form is not as Nghị định 30/2020/NĐ-CP, Phụ lục I, wants it. For administrative papers; certificates have a
 * form of their own, and of them only the size of the page is asked.
 * @param administrative whether the decree's margins, font, size and page numbers are asked for
 */
export function measureForm(bytes: Uint8Array, administrative: boolean): readonly FormMeasure[] {
  const opened = openDocx(bytes);
  if (!opened.ok) return [];
  const { zip } = opened;
  const body = textOf(zip, mainPart(zip));
  const found = pages(body);
  const all = administrative ? [...found, ...fonts(zip), ...bodySize(zip), ...pageNumbers(zip, body)] : found;
  const once = new Map(all.map((each) => [`${each.what} ${each.measured}`, each]));
  return [...once.values()];
}
