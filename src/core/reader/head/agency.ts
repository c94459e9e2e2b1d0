import { foldKey } from "../../text/fold.ts";
import { isCapitals } from "./calm-name.ts";

/** With what the name of a body begins, folded without marks. */
const HEAD =
  "uy ban|ubnd|hdnd|hoi dong|so|bo|phong|truong|cuc|chi cuc|tong cuc|vu|hoi|ban|trung tam|dang uy|dang bo|chi bo|tinh uy|thanh uy|huyen uy|quan uy|" +
  "lien doan|cong doan|ldld|doan|van phong|vien|toa an|cong an|cong ty|tong cong ty|tap doan|benh vien|hoc vien|dai hoc|cum|khoi|kho bac|bao hiem|bhxh|" +
  "ngan hang|thanh tra|chinh phu|thu tuong|quoc hoi|mat tran|ubmttq|thi doan|tinh doan|huyen doan|thanh doan|nha xuat ban|tieu ban|lien hiep|tong lien doan|" +
  "bo chi huy|quan khu|tram|doi|xi nghiep|bao|dai phat thanh|quy|thi hanh an|hat kiem lam|trai giam|to chuc|nganh|" +
  "bch|tinh hoi|xa doan|phuong doan|quan doan|tong hoi|chi hoi|lien minh|thu vien|bao tang|nha van hoa|nha thieu nhi|tand|vksnd|khoa|hop tac xa|phan hieu";
const BODY = new RegExp(`^(?:${HEAD})(?![a-z])`, "u");
/** Lines of a head that name no agency. */
const OTHER =
  /^(?:cong hoa x|doc lap|dang cong san viet nam$|doan (?:tncs|thanh nien cong san) ho chi minh$|so ?[:.;/]|v\/v|ve viec|du thao|hoa toc|thuong khan|khan$|mat$|toi mat|luu hanh|kinh gui|\(|ban sao|sao y|mau (?:so|\d)|phu luc)/u;

/** Without marks “TRƯỞNG CỤM THI ĐUA SỐ 4” begins as a school does: it is in what right the body below issues. */
const ROLE = /^trưởng(?!\p{L})/iu;

/** Whether a line of a head names a body, or goes on with the name before it. */
export const namesBody = (line: string): boolean =>
  BODY.test(foldKey(line)) && !OTHER.test(foldKey(line)) && !ROLE.test(line.normalize("NFC"));
export const isOtherHead = (line: string): boolean => OTHER.test(foldKey(line));

/** Where in a line of capitals a second body begins: “UBND TỈNH SƠN LA SỞ NỘI VỤ”. */
const SECOND =
  /(?<=\p{Lu}{2,20} \p{Lu}{1,20})(?<! CÁC) (?=(?:SỞ|TRƯỜNG (?:THPT|THCS|TH|MN|MẦM|TIỂU|ĐẠI|CAO|TRUNG)|PHÒNG (?:TƯ|NỘI|GIÁO|GD|VĂN HÓA|LAO|TÀI)|CÔNG ĐOÀN (?:GIÁO|TRƯỜNG|NGÀNH)|TRUNG TÂM|CHI CỤC)\s)/gu;

/** An association acts through its committee, which has no name of its own. */
const COMMITTEE = /^(?:ban (?:thuong vu|chap hanh|thuong truc)|bch|btv)$/u;
const ITS_COMMITTEE =
  /^(?:BAN (?:THƯỜNG VỤ|CHẤP HÀNH)|BCH|BTV) (?=(?:TỔNG )?(?:HỘI|ĐOÀN|LIÊN ĐOÀN|CÔNG ĐOÀN) )/u;

/** “HỘI NÔNG DÂN VIỆT NAM” / “BCH TỈNH LAM HÀ”: the committee of the association there. */
const LOCAL_COMMITTEE = /^(?:BAN CHẤP HÀNH|BCH) (?=(?:TỈNH|THÀNH PHỐ|TP\.|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG) )/u;
const ASSOCIATION = /^(?:HỘI (?!ĐỒNG)|ĐOÀN (?:TNCS|THANH NIÊN)|CÔNG ĐOÀN )/u;

/** The association there that a line below its own name means; undefined where it means none. */
function localAssociation(line: string, above: string): string | undefined {
  const there = line.replace(LOCAL_COMMITTEE, "");
  return there === line || !ASSOCIATION.test(above)
    ? undefined
    : `${above.replace(/ VIỆT NAM$/u, "")} ${there}`;
}

/** No line of a head that names bodies is longer. */
const LONGEST = 240;
const partedBodies = (line: string): readonly string[] =>
  line.length > LONGEST ? [] : isCapitals(line) ? line.split(SECOND) : [line];

/** The names of bodies in the lines of a head, from the top: names broken over lines are put together. */
export function bodiesOfHead(lines: readonly string[]): readonly string[] {
  const bodies: string[] = [];
  let open = false;
  let above = "";
  for (const line of lines.flatMap(partedBodies)) {
    const text = line.replace(/^[\s*_-]+|[\s*_.,:;-]+$/gu, "").replace(ITS_COMMITTEE, "");
    const there = localAssociation(text, above);
    above = text;
    if (there !== undefined) {
      bodies.push(there);
      open = true;
      continue;
    }
    if (isOtherHead(text) || text === "" || COMMITTEE.test(foldKey(text))) continue;
    if (ROLE.test(text)) {
      open = false;
      continue;
    }
    const last = bodies[bodies.length - 1];
    // “ỦY BAN NHÂN DÂN” / “TỈNH BÌNH DƯƠNG”; “SỞ GIÁO DỤC” / “VÀ ĐÀO TẠO”
    const opensName =
      last !== undefined && /(?:^| )(?:va|cua|-|,|chap hanh|hoi dong|uy ban|doan)$/u.test(foldKey(last));
    if (namesBody(text) && text.length <= 120 && !opensName) bodies.push(text);
    else if (last !== undefined && open && isCapitals(text) === isCapitals(last) && text.length <= 70)
      bodies[bodies.length - 1] = `${last} ${text}`;
    else {
      open = false;
      continue;
    }
    open = true;
  }
  return bodies;
}
