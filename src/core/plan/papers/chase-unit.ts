import { shortDate } from "../../calendar/date-style.ts";
import { letterheadTags } from "../letterhead-tags.ts";
import { signatureTags } from "../signature-tags.ts";
import { list, text } from "../tags.ts";
import { addressed } from "./addressed.ts";
import { addresseeTags, campaignTags } from "./form-tags.ts";
import { formValues } from "./form-values.ts";
import { lateItems, lateLine } from "./late-items.ts";
import { type PaperKind, paperKind } from "./paper-kind.ts";

const tags = {
  ...letterheadTags,
  ...addresseeTags,
  ...campaignTags,
  ten_don_vi: text("Tên đơn vị được đôn đốc"),
  tinh_den: text("Ngày rà soát, dd/mm/yyyy"),
  viec_qua_han: list("Lặp lại cho từng việc quá hạn (đoạn văn hoặc hàng của bảng)", {
    stt: text("Số thứ tự"),
    viec: text("Việc phải làm"),
    han: text("Thời hạn, dd/mm/yyyy"),
    so_ngay_tre: text("Số ngày làm việc đã trễ"),
  }),
  ...signatureTags,
} as const;

/** Công văn đôn đốc of one unit: what it owes, since when (NĐ 30/2020, Phụ lục I, II.5b and II.9a). */
const kind: PaperKind<typeof tags> = {
  name: "cong-van-don-doc",
  title: "Công văn đôn đốc",
  abbreviation: "",
  unnumbered: false,
  landscape: false,
  tags,
  needs: ["milestones", "deadlineChanges", "tracking", "phases"],
  noSubject: "Không có đơn vị nào quá hạn ở phong trào này.",
  subjects: (context) => {
    const units = new Map(lateItems(context).map(({ unit }) => [unit.values.key, unit.values]));
    return [...units.values()].map((unit) => ({ key: unit.key, label: unit.name || unit.key }));
  },
  make: (context, subject, entry) => {
    const form = formValues(context, kind, entry, ["Như trên"]);
    if (!form.ok) return form;
    const items = lateItems(context).filter(({ unit }) => unit.values.key === subject.key);
    return {
      ok: true,
      values: {
        ...form.values,
        ...addressed([subject.label]),
        ten_don_vi: subject.label,
        tinh_den: shortDate(context.today, "dd/mm/yyyy"),
        viec_qua_han: items.map(lateLine),
      },
    };
  },
};

export const chaseUnit = paperKind(kind);
