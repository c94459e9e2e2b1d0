import { foldKey } from "../../text/fold.ts";

/** By whose authority one signs (NĐ 30/2020, Phụ lục I, II.7): TM., KT., TL., TUQ., Q. */
const AUTHORITY =
  /^(?:T\s?\.?\s?M|T\/M|K\s?\.?\s?T|K\/T|T\s?\.?\s?L|T\/L|T\.?U\.?Q|Q)\s?[.,:]?\s+\p{Lu}|^(?:TM|KT|TL|TUQ|Q|T\/M|K\/T|T\/L)\s?\./u;
const POST =
  /(?:^|[^a-z])(?:pho |quyen |uy vien |q\. ?)?(?:(?:tong )?giam doc|chu tich|hieu truong|vien truong|cuc truong|vu truong|bo truong|thu truong|chanh (?:van phong|thanh tra|an)|bi thu|truong (?:phong|ban|doan|khoa|khu|cum|khoi|tieu ban|ban to chuc|thi dua)|truong co quan|thu truong (?:don vi|co quan)|tong cuc truong|chi cuc truong|chi huy truong|chinh uy|tu lenh|thu ky|chu toa|chu tri|chu nhiem|nguoi (?:lap|ghi|viet|bao cao|de nghi|ky)|dai dien|thuong truc|thu tuong|thong doc|tong bien tap|hoi truong|chu tich hoi dong|tong thu ky|to truong|doi truong|hieu pho|ke toan truong|giam sat|uy vien|cum truong|khoi truong|chi hoi truong|nhom truong|xac nhan|pho truong|truong)(?![a-z])/u;
const SIGNED =
  /^\(?\s*(?:đã ký|đã kí|da ky|ký tên|ký,|ký và|ký điện tử|ký ghi|ký(?!\p{L})|kí|chữ ký|(?:ký|kí) (?:tên|rõ|số|bởi))[^()]{0,60}\)?[.\s]*$/iu;

/** Whether a line in capitals tells by what right or in which post somebody signs. */
export function isPost(line: string): boolean {
  if (line.length > 110 || line !== line.toUpperCase() || !/\p{Lu}{2}/u.test(line)) return false;
  return (
    AUTHORITY.test(line) ||
    POST.test(foldKey(line)) ||
    /^(?:UBND|ỦY BAN|UỶ BAN|HỘI ĐỒNG|BAN|ĐOÀN)/u.test(line)
  );
}

/** Whether it is the right by which another's post is signed for: “KT. GIÁM ĐỐC”, “TM. ỦY BAN NHÂN DÂN”. “Q.” belongs to the post. */
export const isAuthority = (line: string): boolean => AUTHORITY.test(line) && !/^q\s*\./iu.test(line);

/** Posts that stand by themselves, whatever body they are of. */
const TITLE =
  "(?:phó |quyền |q\\. ?)?(?:(?:tổng )?giám đốc|chủ tịch|hiệu trưởng|bí thư|(?:bộ|thứ|cục|vụ|viện|tổng cục|chi cục) trưởng|trưởng (?:phòng|ban|đoàn|khối|cụm|khoa|công an)|(?:cụm|khối|tổ|đội) trưởng|chánh (?:văn phòng|thanh tra|án)|thư ký|chủ tọa|chủ toạ|chủ trì|chủ nhiệm|người (?:lập|ghi|viết|báo cáo)(?: biên bản| biểu)?|tổng thư ký|tổng biên tập|hiệu phó)";
const STARTS = new RegExp(`^${TITLE}(?!\\p{L})`, "iu");
const ENDS = new RegExp(`(?:^|\\s)${TITLE}$`, "iu");
const ALONE = new RegExp(
  `^(?:(?:kt|tl|tuq|tm)\\. ?)?${TITLE}(?: thường trực| hội đồng| hội nghị| cuộc họp)?$`,
  "iu",
);
const RUN_ON = new RegExp(
  `^((?:TM|T/M)[.\\s].+?|(?:KT|TL|TUQ)\\.\\s*${TITLE}(?: .+?)??)\\s+((?:KT\\. ?)?${TITLE}(?!\\p{L}).*)$`,
  "iu",
);

/** Whether a line begins a post, rather than going on with the one above it. */
export const startsPost = (line: string): boolean => STARTS.test(line);
/** Whether what stands behind a line is no more of its post. */
export const endsPost = (line: string): boolean => ENDS.test(line);
/** Whether a line is a post and nothing else, in small letters too: fonts of capitals leave them so. */
export const isPostAlone = (line: string): boolean => line.length < 60 && ALONE.test(line.trim());

/** “KT. CHỦ TỊCH PHÓ CHỦ TỊCH” on one line: the right, and the post behind it. */
export function partedPosts(line: string): readonly string[] {
  const [, right, post] = isAuthority(line) ? (RUN_ON.exec(line) ?? []) : [];
  return right === undefined || post === undefined ? [line] : [right, ...partedPosts(post)];
}

/** “(Đã ký)”, “(Ký, ghi rõ họ tên)”. */
export const isSigned = (line: string): boolean => SIGNED.test(line);
