import { foldKey } from "../text/fold.ts";

/**
 * Provinces and cities under the centre: those of today, each with those merged into it on 01/7/2025 (Nghị quyết 202/2025/QH15,
 * 12/6/2025).
 */
const merged =
  "Hà Nội;Cao Bằng;Điện Biên;Lai Châu;Sơn La;Lạng Sơn;Quảng Ninh;Thanh Hóa;Nghệ An;Hà Tĩnh;Huế,Thừa Thiên Huế;Tuyên Quang,Hà Giang;Lào Cai,Yên Bái;Thái Nguyên,Bắc Kạn;Bắc Ninh,Bắc Giang;Phú Thọ,Vĩnh Phúc,Hòa Bình;Hải Phòng,Hải Dương;Hưng Yên,Thái Bình;Ninh Bình,Hà Nam,Nam Định;Quảng Trị,Quảng Bình;Đà Nẵng,Quảng Nam;Quảng Ngãi,Kon Tum;Gia Lai,Bình Định;Khánh Hòa,Ninh Thuận;Đắk Lắk,Phú Yên;Lâm Đồng,Đắk Nông,Bình Thuận;Đồng Nai,Bình Phước;Hồ Chí Minh,Bình Dương,Bà Rịa - Vũng Tàu;Tây Ninh,Long An;Đồng Tháp,Tiền Giang;Vĩnh Long,Bến Tre,Trà Vinh;An Giang,Kiên Giang;Cần Thơ,Sóc Trăng,Hậu Giang;Cà Mau,Bạc Liêu";

const groups = merged.split(";").map((group) => group.split(","));

/** The province that each name stands in today, by folded name. */
const today = new Map(
  groups.flatMap(([now = "", ...before]) => [now, ...before].map((name) => [foldKey(name), now])),
);

/** Every name, the longest first, for a pattern: “Bà Rịa - Vũng Tàu”. */
export const provinceNames: readonly string[] = groups.flat().sort((a, b) => b.length - a.length);

/** The province of today in which a province lies or lay; undefined where the name is none. */
export function provinceToday(name: string): string | undefined {
  return today.get(foldKey(name.replace(/^(?:tỉnh|thành phố|tp\.?)\s+/iu, "")));
}

/** The last day of the provinces that were merged into others. */
export const lastDayBeforeMerger = "2025-06-30";

/** Whether a province of this name was merged into another on 01/7/2025. */
export const wasMerged = (name: string): boolean => {
  const now = provinceToday(name);
  return now !== undefined && foldKey(now) !== foldKey(name);
};
