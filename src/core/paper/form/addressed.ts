import { flag, lines, list, must, text, type ValuesOf } from "../template/tags.ts";
import { closed } from "./recipients.ts";

/** Whom a letter addresses: one on the line of “Kính gửi:”, several each on a line (Phụ lục I, II.9a). */
export const addresseeTags = {
  mot_noi_gui: flag("In khi chỉ có một nơi gửi"),
  kinh_gui: must("Nơi gửi, khi chỉ có một"),
  co_nhieu_noi_gui: flag("In khi có từ hai nơi gửi trở lên"),
  nhieu_noi_gui: list("Lặp lại cho từng nơi gửi, khi có từ hai nơi trở lên", {
    chu: text("Một nơi gửi, kèm dấu chấm phẩy hoặc dấu chấm"),
  }),
} as const;

/**
 * “Kính gửi:” one on its line, several each on a line of its own that ends with a semicolon, the last with a full stop
 * (NĐ 30/2020, Phụ lục I, II.9a).
 */
export function addressed(names: readonly string[]): ValuesOf<typeof addresseeTags> {
  const several = names.length > 1;
  return {
    mot_noi_gui: !several,
    kinh_gui: several ? names.join("; ") : (names[0] ?? ""),
    co_nhieu_noi_gui: several,
    nhieu_noi_gui: several ? lines(closed(names)) : [],
  };
}
