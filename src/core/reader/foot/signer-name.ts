import { capitalisedName, nameWithoutTitles } from "../../text/names.ts";
import { isBodyName, isPersonName } from "../../text/whose-name.ts";
import { isPost } from "./post.ts";

const DEGREE =
  /^(?:(?:GS|PGS|TS|ThS|Ths|THS|BS|BSCKI{1,2}|CKI{1,2}|LS|KS|CN|DS|NGƯT|NGND|TTƯT|NSƯT)[.\s,]{1,3}){1,4}/u;

/** The person that a line of a foot names, and nothing else; undefined where it names none. */
export function signerNameOf(line: string): string | undefined {
  if (line.length > 60 || isPost(line)) return undefined;
  const bare = line
    .replace(/^\(?\s*đã (?:ký|kí)\s*\)?[:.\s]*/iu, "")
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
