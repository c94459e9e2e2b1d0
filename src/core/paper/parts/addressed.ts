import type { addresseeTags } from "./form-tags.ts";
import type { ValuesOf } from "./tags.ts";

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
    nhieu_noi_gui: several
      ? names.map((name, index) => ({ chu: `${name}${index === names.length - 1 ? "." : ";"}` }))
      : [],
  };
}
