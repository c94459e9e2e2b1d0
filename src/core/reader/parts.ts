import { foldKey } from "../text/fold.ts";
import { isPost, isPostAlone, isSigned } from "./foot/post.ts";
import { postAndName, signerNameOf } from "./foot/signer-name.ts";
import { namesBody } from "./head/agency.ts";
import { smallTitleIn, type Title, titleIn } from "./head/kinds.ts";
import { numberOf } from "./head/number-line.ts";
import { placeDateOf } from "./head/place-line.ts";
import type { Line } from "./lines/line.ts";
import { noiseOf } from "./lines/noise.ts";
import { piecesOf } from "./lines/pieces.ts";

/** A paper, or one that is attached to it: its head, its title, its body, its foot. */
export interface Part {
  readonly head: readonly Line[];
  readonly title: (Title & { readonly line: Line }) | undefined;
  readonly body: readonly Line[];
  readonly foot: readonly Line[];
}

/** No head is longer, stamps and all. */
const LONGEST_HEAD = 60;
/** Words beyond which a line is running text. */
const PROSE = 130;

export const isRecipientsHead = (text: string): boolean => /^noi nhan ?(?::|$|-)/u.test(foldKey(text));
const isAddress = (text: string): boolean => /^kinh gui/u.test(foldKey(text));
export const isMotto = (text: string): boolean => /^(?:cong hoa x|doc lap)/u.test(foldKey(text));
const isAppendix = (text: string): boolean =>
  /^(?:PHỤ LỤC|Phụ lục|PHỤ BIỂU|DANH SÁCH)(?: (?:[IVX]+|\d+))?\s*[.:]?$/u.test(text);

function titleAt(lines: readonly Line[]): { at: number; title: Title } | undefined {
  const within = lines.slice(0, LONGEST_HEAD);
  const letter = within.findIndex((line) => piecesOf(line).some(isAddress));
  const find = (read: (text: string) => Title | undefined) => {
    for (const [at, line] of within.entries()) {
      if (letter >= 0 && at >= letter) return undefined;
      if (noiseOf(line.text) === "stamp") continue;
      const title = piecesOf(line)
        .map(read)
        .find((each) => each !== undefined);
      if (title !== undefined) return { at, title };
      if (line.text.length > PROSE && line.cells.length === 0) return undefined;
    }
    return undefined;
  };
  return find(titleIn) ?? (letter >= 0 ? undefined : find(smallTitleIn));
}

/** Where the head of a paper without a title ends: at its addressees, or at the first running text. */
function bodyStart(lines: readonly Line[]): number {
  let end = 0;
  for (const [at, line] of lines.slice(0, LONGEST_HEAD).entries()) {
    const pieces = piecesOf(line);
    if (pieces.some(isAddress)) return at;
    const isHead = pieces.some(
      (piece) =>
        isMotto(piece) ||
        numberOf(piece) !== undefined ||
        placeDateOf(piece) !== undefined ||
        /^v\/v/iu.test(piece) ||
        (namesBody(piece) && piece === piece.toUpperCase()),
    );
    if (isHead) end = at + 1;
    else if (line.text.length > PROSE) return end;
  }
  return end;
}

const isSignature = (line: Line): boolean =>
  piecesOf(line).every(
    (piece) =>
      isPost(piece) ||
      isSigned(piece) ||
      signerNameOf(piece) !== undefined ||
      (postAndName(piece) !== undefined && !/^\d/u.test(piece)),
  );

/** Where the foot begins; the number of lines where there is none. */
function footAt(lines: readonly Line[], from: number): number {
  let at = lines.findIndex((line, index) => index >= from && piecesOf(line).some(isRecipientsHead));
  if (at < 0) at = signatureAt(lines, from);
  if (at < 0) return lines.length;
  while (at > from && isSignature(lines[at - 1] as Line)) at -= 1;
  return at;
}

/** Whether in a line somebody begins to sign: posts in capitals, in small letters too where the paper ends. */
function opensSignature(line: Line, isAtEnd: boolean): boolean {
  const pieces = piecesOf(line);
  return pieces.every(isPost) || (isAtEnd && pieces.every((piece) => isPostAlone(piece) || isPost(piece)));
}

/** Where somebody signs a paper that lists no recipients: a post, and a name on its line or within a few. */
function signatureAt(lines: readonly Line[], from: number): number {
  const reach = 8;
  const end = 10;
  for (let at = Math.max(from, 0); at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) continue;
    const both = piecesOf(line).map(postAndName);
    if (both.every((each) => each !== undefined && isPost(each.post))) return at;
    if (!opensSignature(line, at >= lines.length - end)) continue;
    const behind = lines.slice(at + 1, at + 1 + reach);
    const named = behind.findIndex((each) =>
      piecesOf(each).some((piece) => signerNameOf(piece) !== undefined),
    );
    if (named >= 0 && behind.slice(0, named).every((each) => isSignature(each))) return at;
  }
  return -1;
}

/** Where behind a foot an attached paper begins, with its own head; the number of lines where there is none. */
function attachedAt(lines: readonly Line[], from: number): number {
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const pieces = piecesOf(line);
    const opens = pieces.some(
      (piece) =>
        isAppendix(piece) || isMotto(piece) || (titleIn(piece) !== undefined && !/[;]$/u.test(piece)),
    );
    if (!opens) continue;
    let start = at;
    while (start > from && isOwnHead(lines[start - 1] as Line)) start -= 1;
    return start;
  }
  return lines.length;
}

const isOwnHead = (line: Line): boolean =>
  piecesOf(line).some(
    (piece) => placeDateOf(piece) !== undefined || numberOf(piece) !== undefined || isMotto(piece),
  ) ||
  (line.text === line.text.toUpperCase() && namesBody(line.text) && !isPost(line.text));

/** Lines of a head that a conversion set behind the title: the right column, or a table of the head. */
function headBehind(lines: readonly Line[]): {
  readonly head: readonly Line[];
  readonly body: readonly Line[];
} {
  const most = 14;
  const head = lines.slice(0, most).filter((line) => {
    const pieces = piecesOf(line);
    return (
      pieces.some(
        (piece) => isMotto(piece) || numberOf(piece) !== undefined || placeDateOf(piece) !== undefined,
      ) && line.text.length < PROSE
    );
  });
  return head.length === 0
    ? { head, body: lines }
    : { head, body: lines.filter((line) => !head.includes(line)) };
}

/** A paper and what is attached to it, each in its four zones. */
export function partsOf(lines: readonly Line[]): readonly Part[] {
  const parts: Part[] = [];
  let rest = lines;
  while (rest.length > 0) {
    const titled = titleAt(rest);
    const start = titled === undefined ? bodyStart(rest) : titled.at + 1;
    const foot = footAt(rest, start);
    const { head, body } = headBehind(rest.slice(start, foot));
    const end = foot === rest.length ? foot : attachedAt(rest, foot + 1);
    const line = titled === undefined ? undefined : rest[titled.at];
    parts.push({
      head: [...rest.slice(0, titled?.at ?? start), ...head],
      title: titled === undefined || line === undefined ? undefined : { ...titled.title, line },
      body,
      foot: rest.slice(foot, end),
    });
    rest = rest.slice(end);
  }
  return parts;
}
