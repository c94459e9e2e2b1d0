import { getResolvedPDFJS } from "unpdf";
import { drawnRules } from "./drawn-rules.ts";
import { moved, type PdfPage, type PdfPiece } from "./pdf-page.ts";

/** The pages of a PDF file, or one sentence on why there are none, with its cure. */
export type OpenedPdf =
  | { readonly ok: true; readonly pages: readonly PdfPage[] }
  | { readonly ok: false; readonly why: string };

/** No paper of an office comes near these. */
const LARGEST = 50 * 2 ** 20;
const MOST_PAGES = 500;

const WORD_INSTEAD = "Hãy đọc tệp Word (.docx) đã in ra nó, hoặc nhận dạng chữ (OCR) rồi lưu lại.";
const BROKEN = "Tệp PDF bị hỏng hoặc tải về chưa trọn. Hãy tải lại, hoặc mở rồi in lại ra PDF.";
const LOCKED = "Tệp PDF được bảo vệ bằng mật khẩu. Hãy mở bằng mật khẩu, in lại ra PDF rồi đọc tệp mới.";
const SCANNED = `Tệp PDF là ảnh quét, không có chữ để đọc. ${WORD_INSTEAD}`;

/** Node 20 lacks this method of arrays, which pdf.js asks for (V8 has it from Node 21 on). */
function withMissingMethod(): void {
  if (Reflect.has(ArrayBuffer.prototype, "transferToFixedLength")) return;
  Reflect.defineProperty(ArrayBuffer.prototype, "transferToFixedLength", {
    configurable: true,
    value(this: ArrayBuffer, length: number) {
      return this.slice(0, length);
    },
  });
}

const BOLD = /bold|black|heavy|semibold|(?:^|[,-])bd/iu;
type PdfJs = Awaited<ReturnType<typeof getResolvedPDFJS>>;
type Document = Awaited<ReturnType<PdfJs["getDocument"]>["promise"]>;

/** The weight of a font by its name; fonts are told with the page's operators. */
function isBold(page: Awaited<ReturnType<Document["getPage"]>>, font: string): boolean {
  if (!page.commonObjs.has(font)) return false;
  const { name } = page.commonObjs.get(font) as { readonly name?: unknown };
  return typeof name === "string" && BOLD.test(name);
}

async function pageOf(document: Document, number: number, { OPS }: PdfJs): Promise<PdfPage> {
  const page = await document.getPage(number);
  const { transform: upright, width, height } = page.getViewport({ scale: 1 });
  const operators = await page.getOperatorList();
  const { items } = await page.getTextContent();
  const pieces = items.flatMap((item): readonly PdfPiece[] => {
    if (!("str" in item) || item.str.trim() === "") return [];
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = item.transform as readonly number[];
    const [x, y] = moved(e, f, upright);
    const [toX, toY] = moved(e + a, f + b, upright);
    const turned = Math.abs(toY - y) > Math.abs(toX - x) * 0.1 || toX < x;
    const size = Math.hypot(c, d);
    return [{ text: item.str, x, end: x + item.width, y, size, bold: isBold(page, item.fontName), turned }];
  });
  page.cleanup();
  return { width, height, pieces, rules: drawnRules(operators, OPS, upright) };
}

/** Opens a PDF file and takes down its text and its lines. Nothing of it is run, no image is unpacked, nothing is loaded. */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  if (bytes.length > LARGEST)
    return { ok: false, why: `Tệp PDF quá lớn (trên ${LARGEST / 2 ** 20} MB). ${WORD_INSTEAD}` };
  withMissingMethod();
  const pdfjs = await getResolvedPDFJS();
  const loading = pdfjs.getDocument({
    // pdf.js keeps what it is given.
    data: Uint8Array.from(bytes),
    verbosity: 0,
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    // Images say nothing: the largest that is unpacked has one pixel.
    maxImageSize: 1,
  });
  try {
    const document = await loading.promise;
    if (document.numPages > MOST_PAGES)
      return {
        ok: false,
        why: `Tệp PDF có ${document.numPages} trang, quá ${MOST_PAGES}. Hãy tách lấy phần cần đọc.`,
      };
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1)
      pages.push(await pageOf(document, number, pdfjs));
    return pages.every(({ pieces }) => pieces.length === 0)
      ? { ok: false, why: SCANNED }
      : { ok: true, pages };
  } catch (error) {
    // pdf.js tells its errors apart by their names; whatever else it stumbles over lies in the file.
    const isLocked = error instanceof Error && error.name === "PasswordException";
    return { ok: false, why: isLocked ? LOCKED : BROKEN };
  } finally {
    await loading.destroy();
  }
}
