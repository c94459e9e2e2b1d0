import { isPost } from "./foot/post.ts";
import { type Foot, readFoot } from "./foot/read-foot.ts";
import { abstractOf } from "./head/abstract.ts";
import { type Addressee, addresseesOf } from "./head/addressees.ts";
import { type Head, readHead } from "./head/read-head.ts";
import { joinLines } from "./lines/join-lines.ts";
import type { Line } from "./lines/line.ts";
import { markOf } from "./lines/mark.ts";
import { noiseOf } from "./lines/noise.ts";
import type { Paragraph } from "./lines/paragraph.ts";
import type { Part } from "./parts.ts";
import type { Place, PlacedParagraph } from "./reading.ts";

/** One part of a source read: its head and foot, and every paragraph of it with its place. */
export interface PlacedPart {
  readonly head: Head;
  readonly foot: Foot;
  readonly abstract: string;
  readonly addressees: readonly Addressee[];
  readonly paragraphs: readonly PlacedParagraph[];
}

const ATTACHED = /^\(?\s*(?:(?:ban hành\s*)?kèm theo|đính kèm)/iu;
const BASIS = /^(?:-\s*)?(?:căn cứ|thực hiện|theo (?!đề nghị)|thi hành|triển khai thực hiện|tiếp theo)\s/iu;
const DECIDES = /^(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|NGHỊ QUYẾT|CHỈ THỊ)\s*:?$/u;
const CLOSING =
  /^(?:trên đây là|trong quá trình (?:triển khai |tổ chức )?(?:thực hiện|triển khai)|yêu cầu (?:các|thủ trưởng)|đề nghị (?:các|thủ trưởng)|kính đề nghị|trân trọng|nhận được|căn cứ (?:nội dung )?kế hoạch này)/iu;

const placedLine = (line: Line, place: Place, part: number): PlacedParagraph => ({
  text: line.text,
  place,
  part,
  lines: [line.at],
});

const headPlace = (line: Line, head: Head): Place => {
  if (head.stamps.includes(line)) return "stamp";
  if (head.number?.line === line) return "number";
  if (head.placeDate?.line === line) return "place-date";
  return noiseOf(line.text) ?? "head";
};

/** The lines of a body without page numbers and rules; a register's stamp stands in a head only. */
function sifted(
  lines: readonly Line[],
  part: number,
): { own: readonly Line[]; noise: readonly PlacedParagraph[] } {
  const noise: PlacedParagraph[] = [];
  const own = lines.filter((line) => {
    const kind = line.cells.length > 0 ? undefined : noiseOf(line.text);
    if (kind === undefined || kind === "stamp") return true;
    noise.push(placedLine(line, kind, part));
    return false;
  });
  return { own, noise };
}

/** “(Ban hành kèm theo Quyết định số …” up to its closing bracket. */
function attachedTo(paragraphs: readonly Paragraph[]): number {
  if (!ATTACHED.test(paragraphs[0]?.text ?? "")) return 0;
  const most = 4;
  const end = paragraphs.slice(0, most).findIndex(({ text }) => text.includes(")"));
  return end + 1 || 1;
}

function placedBody(paragraphs: readonly Paragraph[], part: number): readonly PlacedParagraph[] {
  let began = false;
  const last = paragraphs.length - 1;
  return paragraphs.map(({ text, cells, lines }, at): PlacedParagraph => {
    const shared = { text, part, lines };
    if (cells.length > 0) return { ...shared, place: "table" };
    const marked = markOf(text);
    const isBasis = BASIS.test(text) && !began && (marked.rank === "đoạn" || marked.rank === "gạch -");
    if (isBasis) return { ...shared, place: "basis" };
    if (!began && (DECIDES.test(text) || (isPost(text) && at < 8))) return { ...shared, place: "issuer" };
    if (!began && marked.rank === "đoạn") return { ...shared, place: "opening" };
    began = true;
    if (
      marked.rank === "đoạn" &&
      at >= last - 2 &&
      (CLOSING.test(text) || (at === last && /\.\/\./u.test(text)))
    )
      return { ...shared, place: "closing" };
    return { ...shared, place: "outline", rank: marked.rank, number: marked.number, body: marked.text };
  });
}

/** Gives every paragraph of a part its place. */
export function placePart(
  { head: headLines, title, body, foot: footLines }: Part,
  part: number,
  isWhole: boolean,
): PlacedPart {
  const head = readHead(headLines);
  const { own, noise } = sifted(body, part);
  const abstract = title === undefined ? { text: head.about ?? "", lines: 0 } : abstractOf(own, title.rest);
  const joined = joinLines(own.slice(abstract.lines), isWhole);
  const { names, paragraphs: addressed } = addresseesOf(joined);
  const attached = attachedTo(joined.slice(addressed));
  const behind = addressed + attached;
  const foot = readFoot(footLines.filter((line) => noiseOf(line.text) === undefined));
  const paragraphs = [
    ...headLines.map((line) => placedLine(line, headPlace(line, head), part)),
    ...(title === undefined ? [] : [placedLine(title.line, "title", part)]),
    ...own.slice(0, abstract.lines).map((line) => placedLine(line, "abstract", part)),
    ...joined.slice(0, behind).map(
      ({ text, lines }, at): PlacedParagraph => ({
        text,
        part,
        lines,
        place: at < addressed ? "addressee" : "attached-to",
      }),
    ),
    ...placedBody(joined.slice(behind), part),
    ...noise,
    ...footLines.map((line) =>
      placedLine(line, noiseOf(line.text) ?? (foot.others.includes(line) ? "other" : "foot"), part),
    ),
  ];
  const inOrder = [...paragraphs].sort((a, b) => (a.lines[0] ?? 0) - (b.lines[0] ?? 0));
  return { head, foot, abstract: abstract.text, addressees: names, paragraphs: inOrder };
}
