import { foldKey } from "../../text/fold.ts";

/** By whose authority one signs (NĐ 30/2020, Phụ lục I, II.7): TM., KT., TL., TUQ., Q. */
const AUTHORITY =
  /^(?:T\s?\.?\s?M|T\/M|K\s?\.?\s?T|K\/T|T\s?\.?\s?L|T\/L|T\.?U\.?Q|Q)\s?[.,:]?\s+\p{Lu}|^(?:TM|KT|TL|TUQ|Q|T\/M|K\/T|T\/L)\s?\./u;
const POST =
  /(?:^|[^a-z])(?:pho |quyen |uy vien |q\. ?)?(?:(?:tong )?giam doc|chu tich|hieu truong|vien truong|cuc truong|vu truong|bo truong|thu truong|chanh (?:van phong|thanh tra|an)|bi thu|truong (?:phong|ban|doan|khoa|khu|cum|khoi|tieu ban|ban to chuc|thi dua)|truong co quan|thu truong (?:don vi|co quan)|tong cuc truong|chi cuc truong|chi huy truong|chinh uy|tu lenh|thu ky|chu toa|chu tri|chu nhiem|nguoi (?:lap|ghi|viet|bao cao|de nghi|ky)|dai dien|thuong truc|thu tuong|thong doc|tong bien tap|hoi truong|chu tich hoi dong|tong thu ky|to truong|doi truong|hieu pho|ke toan truong|giam sat|uy vien|cum truong|khoi truong|chi hoi truong|nhom truong|xac nhan|pho truong|truong)(?![a-z])/u;
const SIGNED =
  /^\(?\s*(?:đã ký|đã kí|da ky|ký tên|ký,|ký và|ký điện tử|ký ghi|ký\b|kí|chữ ký|(?:ký|kí) (?:tên|rõ|số|bởi))[^()]{0,60}\)?[.\s]*$/iu;

/** Whether a line in capitals tells by what right or in which post somebody signs. */
export function isPost(line: string): boolean {
  if (line.length > 110 || line !== line.toUpperCase() || !/\p{Lu}{2}/u.test(line)) return false;
  return (
    AUTHORITY.test(line) ||
    POST.test(foldKey(line)) ||
    /^(?:UBND|ỦY BAN|UỶ BAN|HỘI ĐỒNG|BAN|ĐOÀN)/u.test(line)
  );
}

/** Whether it is the right by which another's post is signed for: “KT. GIÁM ĐỐC”, “TM. ỦY BAN NHÂN DÂN”. */
export const isAuthority = (line: string): boolean => AUTHORITY.test(line);

/** “(Đã ký)”, “(Ký, ghi rõ họ tên)”. */
export const isSigned = (line: string): boolean => SIGNED.test(line);
