import { capitalisedName, nameWithoutTitles } from "../../text/names.ts";
import { isBodyName, isPersonName } from "../../text/whose-name.ts";
import { endsPost, isPost, isPostAlone } from "./post.ts";

const DEGREE =
  /^(?:(?:GS|PGS|TS|ThS|Ths|THS|BS|BSCKI{1,2}|CKI{1,2}|LS|KS|CN|DS|NGƯT|NGND|TTƯT|NSƯT)[.\s,]{1,3}){1,4}/u;

/** The person that a line of a foot names, and nothing else; undefined where it names none. */
export function signerNameOf(line: string): string | undefined {
  if (line.length > 60 || isPost(line)) return undefined;
  const bare = line
    .replace(/^\(?\s*đã (?:ký|kí)\s*\)?[:.\s]*/iu, "")
    .replace(/\s*\(\s*(?:đã )?(?:ký|kí)[^()]{0,30}\)\s*$/iu, "")
    .replace(/[.,;:\s]+$/u, "")
    .replace(DEGREE, "")
    .trim();
  const name = nameWithoutTitles(bare).trim();
  if (name === "" || /\d|^(?:danh sách|phụ lục|mục lục)/iu.test(name)) return undefined;
  if (isPersonName(name)) return name;
  const calm = capitalisedName(name);
  return name === name.toUpperCase() && name.split(" ").length >= 2 && isPersonName(calm) ? calm : undefined;
}

/** What can only be a name where one signs, though its surname is nobody's: a scan has “Nguyên” for “Nguyễn”. */
export const likelyName = (line: string): string | undefined =>
  line.length <= 40 && /^(?:\p{Lu}\p{Ll}{0,6}\s){1,4}\p{Lu}\p{Ll}{1,6}$/u.test(line) && !isBodyName(line)
    ? line
    : undefined;

/** Rooms and boards are named after what they do, in words that are surnames too: “TRƯỞNG PHÒNG ĐÀO TẠO”. */
const OF_A_ROOM = /(?:phòng|ban|khoa|đoàn|khối|cụm)$/iu;
const MIDDLE = /\s(?:thị|văn|hữu|đức|ngọc|minh|thanh|quốc|xuân|hồng|kim|bích|đình|quang)\s/iu;

/** “GIÁM ĐỐC NGUYỄN VĂN A”, “Thư ký: Nguyễn Văn A”: a post and the person behind it on one line; undefined where it is not both. */
export function postAndName(line: string): { readonly post: string; readonly name: string } | undefined {
  if (line.length > 110) return undefined;
  const [, told, behind] = /^([^:]{3,60}?)\s*(?::|\s[-–])\s*(?=\p{Lu})(.+)$/u.exec(line) ?? [];
  if (told !== undefined && behind !== undefined && (isPost(told) || isPostAlone(told))) {
    const name = signerNameOf(behind);
    return name === undefined ? undefined : { post: told, name };
  }
  const words = line.split(" ");
  for (let from = Math.max(1, words.length - 5); from < words.length - 1; from += 1) {
    const [post, tail] = [words.slice(0, from).join(" "), words.slice(from).join(" ")];
    const name = isPost(post) && endsPost(post) ? signerNameOf(tail) : undefined;
    const isShouted = tail === tail.toUpperCase();
    const isDoubtful = isShouted && (words.length - from < 3 || (OF_A_ROOM.test(post) && !MIDDLE.test(tail)));
    if (name !== undefined && !isDoubtful) return { post, name };
  }
  return undefined;
}
