import type { Day } from "../calendar/day.ts";
import { foldKey } from "../text/fold.ts";

/** The first day of the 34 provincial units (Nghị quyết 202/2025/QH15). */
export const provincesMerged: Day = "2025-07-01";

/** Each provincial unit since then, behind it those that went into it, as the resolution names them. */
const merged = `Hà Nội
Cao Bằng
Tuyên Quang: Hà Giang
Điện Biên
Lai Châu
Sơn La
Lào Cai: Yên Bái
Thái Nguyên: Bắc Kạn
Lạng Sơn
Quảng Ninh
Bắc Ninh: Bắc Giang
Phú Thọ: Vĩnh Phúc, Hòa Bình
Hải Phòng: Hải Dương
Hưng Yên: Thái Bình
Ninh Bình: Hà Nam, Nam Định
Thanh Hóa
Nghệ An
Hà Tĩnh
Quảng Trị: Quảng Bình
Huế: Thừa Thiên Huế
Đà Nẵng: Quảng Nam
Quảng Ngãi: Kon Tum
Gia Lai: Bình Định
Khánh Hòa: Ninh Thuận
Đắk Lắk: Phú Yên
Lâm Đồng: Đắk Nông, Bình Thuận
Đồng Nai: Bình Phước
Hồ Chí Minh: Bình Dương, Bà Rịa - Vũng Tàu
Tây Ninh: Long An
Đồng Tháp: Tiền Giang
Vĩnh Long: Bến Tre, Trà Vinh
An Giang: Kiên Giang
Cần Thơ: Sóc Trăng, Hậu Giang
Cà Mau: Bạc Liêu`;

export interface Province {
  readonly name: string;
  /** The province it is, or became part of, since the merger. */
  readonly now: string;
}

/** By the folded name. */
export const provinces: ReadonlyMap<string, Province> = new Map(
  merged.split("\n").flatMap((line) => {
    const [now = "", former = ""] = line.split(": ");
    const names = [now, ...former.split(", ").filter((name) => name !== "")];
    return names.map((name) => [foldKey(name), { name, now }] as const);
  }),
);

/** A name in the cell *Tỉnh* or behind the word: “tỉnh Quảng Bình”, “TP. Hồ Chí Minh”. */
export function provinceNamed(text: string): Province | undefined {
  return provinces.get(
    foldKey(text)
      .replace(/^(?:tinh|thanh pho|tp\.?)\s*/u, "")
      .trim(),
  );
}

/** Whether it is a province of the time before the merger only. */
export const isFormer = ({ name, now }: Province): boolean => name !== now;

/**
 * The province that a name tells of: behind “tỉnh” or “thành phố”, or at its end (“Văn phòng Sở Tư pháp Quảng Bình”). A
 * district's name says nothing: “Phòng Tư pháp huyện Bình Giang”.
 */
export function provinceIn(name: string): Province | undefined {
  const folded = foldKey(name).replace(/\s*\([^)]*\)\s*$/u, "");
  const [, behind] = /\b(?:tinh|thanh pho|tp\.?)\s+([a-z][a-z -]*[a-z])$/u.exec(folded) ?? [];
  if (behind !== undefined) return provinces.get(behind);
  if (/\b(?:huyen|thi xa|quan|xa|phuong)\b/u.test(folded)) return undefined;
  const words = folded.split(" ");
  for (let count = Math.min(5, words.length - 1); count > 1; count -= 1) {
    const found = provinces.get(words.slice(-count).join(" "));
    if (found !== undefined) return found;
  }
  return undefined;
}
