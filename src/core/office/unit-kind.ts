import type { UnitHead } from "../facts/unit-heads.ts";
import { foldKey } from "../text/fold.ts";

/** The kind that goes with how a name begins; parts of a body have theirs from the body. */
const kinds: Readonly<Record<string, string>> = {
  "so tu phap": "Sở Tư pháp",
  so: "Sở",
  "phong tu phap": "Phòng Tư pháp cấp huyện",
  "phong cong chung": "đơn vị sự nghiệp",
  "phong thi hanh an": "Phòng THADS khu vực",
  bo: "Bộ",
  "tong cuc": "đơn vị thuộc Bộ",
  cuc: "đơn vị thuộc Bộ",
  vu: "đơn vị thuộc Bộ",
  "cuc thi hanh an": "Cục THADS",
  "chi cuc thi hanh an": "Chi cục THADS",
  "trung tam": "đơn vị sự nghiệp",
  truong: "đơn vị sự nghiệp",
  "hoc vien": "đơn vị sự nghiệp",
  vien: "đơn vị sự nghiệp",
  bao: "đơn vị sự nghiệp",
  "nha xuat ban": "đơn vị sự nghiệp",
  cum: "Cụm, Khu vực thi đua",
  khoi: "Cụm, Khu vực thi đua",
  "khu vuc": "Cụm, Khu vực thi đua",
  hoi: "Hội",
  "lien doan": "Hội",
  "chi hoi": "Chi hội",
};

const partOf: Readonly<Record<string, string>> = {
  so: "phòng thuộc Sở",
  "so tu phap": "phòng thuộc Sở",
  bo: "đơn vị thuộc Bộ",
};

/** A committee says by its name at which level it stands (Luật Tổ chức chính quyền địa phương 2025, Điều 1). */
function committee(name: string): string {
  const folded = foldKey(name);
  if (/\b(?:xa|phuong|dac khu|thi tran)\b/u.test(folded)) return "UBND cấp xã";
  return /\btinh\b/u.test(folded) ? "UBND cấp tỉnh" : "UBND";
}

/**
 * The kind of a unit as *Loại* calls it, from its name; “khác” where the name tells nothing.
 * @param head how its name begins; undefined where that is no word for a body
 * @param office how the name of the body begins that it belongs to
 */
export function kindFromName(name: string, head: UnitHead | undefined, office: UnitHead | undefined): string {
  if (head === undefined) return "khác";
  if (head.start === "uy ban nhan dan") return committee(name);
  const isPart = ["phong", "van phong", "thanh tra", "ban"].includes(head.start);
  return (isPart ? partOf[office?.start ?? ""] : kinds[head.start]) ?? "khác";
}
