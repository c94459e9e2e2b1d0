import { readSettings } from "../../book/office-settings.ts";
import { shortDate } from "../../calendar/date-style.ts";
import { counted } from "../../tracking/reminder/lines.ts";
import { lateItems, lateLines, lateTags, unitsOf } from "../deadline/late-items.ts";
import { addressed, addresseeTags } from "../form/addressed.ts";
import { campaignTags } from "../form/campaign.ts";
import { formValues } from "../form/form-values.ts";
import { letterheadTags } from "../form/letterhead.ts";
import { recipientTags } from "../form/recipients.ts";
import { signatureTags } from "../form/signature.ts";
import { lackingCells } from "../kind/cell-problem.ts";
import { type PaperKind, paperKind } from "../kind/paper-kind.ts";
import { list, text } from "../template/tags.ts";

const tags = {
  ...letterheadTags,
  ...addresseeTags,
  ...campaignTags,
  ten_don_vi: text("Tên đơn vị được đôn đốc"),
  tinh_den: text("Ngày rà soát, theo kiểu ngày của cơ quan"),
  so_viec: text("Số việc quá hạn, hai chữ số: “02”"),
  viec_qua_han: list("Lặp lại cho từng việc quá hạn (đoạn văn hoặc hàng của bảng)", lateTags),
  ...signatureTags,
  ...recipientTags,
} as const;

/** Công văn đôn đốc of one unit: what it owes, since when (NĐ 30/2020, Phụ lục I, II.5b and II.9a). */
const kind: PaperKind<typeof tags> = {
  name: "cong-van-don-doc",
  title: "Công văn đôn đốc",
  abbreviation: "",
  unnumbered: false,
  landscape: false,
  tags,
  needs: ["milestones", "deadlineChanges", "clusterMembers", "tracking", "phases"],
  noSubject: "Không có đơn vị nào quá hạn ở phong trào này.",
  subjects: (context) =>
    unitsOf(context, lateItems(context)).map(({ values }) => ({
      key: values.key,
      label: values.name || values.key,
    })),
  make: (context, subject, entry) => {
    const items = lateItems(context).filter(({ unit }) => unit.values.key === subject.key);
    const unnamed = unitsOf(context, items).flatMap((unit) =>
      lackingCells(context.book.units, unit, ["name"], kind.title),
    );
    const form = formValues(context, kind, entry, ["Như trên"], unnamed);
    if (!form.ok) return form;
    return {
      ok: true,
      values: {
        ...form.values,
        ...addressed([subject.label]),
        ten_don_vi: subject.label,
        tinh_den: shortDate(context.today, readSettings(context.book).dateStyle),
        so_viec: counted(items.length),
        viec_qua_han: lateLines(context, items),
      },
    };
  },
};

export const chaseUnit = paperKind(kind);
