import type { MailOfPaper, ReceivedPaper } from "../../core/received/proposal.ts";
import type { PaperOfFile } from "../read-file.ts";
import { readingOfText } from "../read-words.ts";
import { openLetter } from "./read-letter.ts";

/** Reads one file that is no letter. */
type ReadOne = (name: string, bytes: Uint8Array) => PaperOfFile | Promise<PaperOfFile>;

/** A file in which no paper was read, and why. */
export interface Unread {
  readonly file: string;
  readonly why: string;
}

/** All papers of one received file, and the files of it that were not read. */
export interface ReceivedFile {
  readonly papers: readonly ReceivedPaper[];
  readonly unread: readonly Unread[];
}

/** More than this no paper has, and reading it would hold up all others. */
export const largestFile = 50_000_000;
const DEEPEST = 3;

const OTHERWISE: readonly (readonly [ending: RegExp, why: string])[] = [
  [/\.xls[xmb]?$/iu, "Tệp bảng tính: mẫu mà đơn vị đã điền thì nhận bằng lệnh nhận mẫu."],
  [/\.(?:zip|rar|7z|gz)$/iu, "Tệp nén: giải nén rồi đưa từng văn bản vào."],
  [
    /(?:^|[/\s])winmail\.dat$/iu,
    "Tệp winmail.dat của Outlook: mở thư bằng Outlook, lưu riêng tệp kèm theo rồi đưa vào.",
  ],
  [/\.msg$/iu, "Thư dạng .msg: mở bằng Outlook, lưu thành .eml hoặc lưu riêng tệp kèm theo."],
  [/\.(?:docm?|rtf|odt|dotx?|pages)$/iu, "Mở tệp, lưu thành .docx rồi đưa vào."],
  [/\.(?:png|jpe?g|gif|bmp|tiff?|heic|webp)$/iu, "Ảnh chụp văn bản: phải nhận dạng chữ, hoặc nhập tay."],
];

const isLetter = (name: string): boolean => /\.eml$/iu.test(name);
const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** Why a file cannot be a paper that is read, by its name; a Word file under another name is one. */
function whyNot(name: string, bytes: Uint8Array): string | undefined {
  if (bytes.length === 0) return "Tệp rỗng.";
  if (bytes.length > largestFile) return "Tệp lớn quá 50 MB: bỏ ảnh trong tệp, hoặc nhập tay.";
  const found = OTHERWISE.find(([ending]) => ending.test(name))?.[1];
  return found !== undefined && /\.doc$/iu.test(name) && isZip(bytes) ? undefined : found;
}

/** What stands in a letter, one after the other; letters in it are opened in their turn. */
async function papersOfLetter(
  file: string,
  bytes: Uint8Array,
  readOne: ReadOne,
  depth: number,
): Promise<ReceivedFile> {
  const letter = await openLetter(bytes);
  if (!letter.ok) return { papers: [], unread: [{ file, why: letter.why }] };
  const { mail, text, attached, beyond } = letter;
  if (attached.length === 0 && text.trim() !== "")
    return { papers: [{ file, reading: readingOfText(text), mail }], unread: [] };
  if (attached.length === 0) return { papers: [], unread: [{ file, why: "Thư không có tệp kèm theo." }] };
  const parts: ReceivedFile[] = [];
  for (const { name, bytes: inside } of attached)
    parts.push(await papersOf(`${file} › ${name}`, inside, readOne, mail, depth + 1));
  const more = beyond === 0 ? [] : [{ file, why: `Thư kèm quá nhiều tệp; ${beyond} tệp sau cùng chưa đọc.` }];
  return {
    papers: parts.flatMap(({ papers }) => papers),
    unread: [...parts.flatMap(({ unread }) => unread), ...more],
  };
}

async function papersOf(
  file: string,
  bytes: Uint8Array,
  readOne: ReadOne,
  mail: MailOfPaper | null,
  depth: number,
): Promise<ReceivedFile> {
  const why = whyNot(file, bytes);
  if (why !== undefined) return { papers: [], unread: [{ file, why }] };
  if (isLetter(file)) {
    return depth > DEEPEST
      ? {
          papers: [],
          unread: [{ file, why: "Thư lồng trong thư quá nhiều lớp: lưu riêng thư này rồi đưa vào." }],
        }
      : papersOfLetter(file, bytes, readOne, depth);
  }
  const read = await readOne(file, bytes);
  return read.ok
    ? { papers: [{ file, reading: read.reading, mail }], unread: [] }
    : { papers: [], unread: [{ file, why: read.why }] };
}

/**
 * Reads a received file: a paper, or a letter with the papers attached to it, each with where it came from. Whatever the
 * bytes, it answers; what cannot be read is named with its cure.
 * @param readOne reads a file that is no letter: the command line reads PDF, a page does not
 */
export const receivedPapers = (name: string, bytes: Uint8Array, readOne: ReadOne): Promise<ReceivedFile> =>
  papersOf(name, bytes, readOne, null, 0);
