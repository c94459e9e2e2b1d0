import { readSettings } from "../../book/office-settings.ts";
import { shortDate } from "../../calendar/date-style.ts";
import { counted } from "../../tracking/reminder/lines.ts";
import { lateItems, lateLines, lateTags, unitsOf } from "../deadline/late-items.ts";
import { addressed, addresseeTags } from "../form/addressed.ts";
import { attachedTo } from "../form/attached-to.ts";
import { campaignTags } from "../form/campaign.ts";
import { formValues } from "../form/form-values.ts";
import { letterheadTags } from "../form/letterhead.ts";
import { recipientTags } from "../form/recipients.ts";
import { signatureTags } from "../form/signature.ts";
import { lackingCells } from "../kind/cell-problem.ts";
import { type PaperKind, paperKind } from "../kind/paper-kind.ts";
import { flag, list, text } from "../template/tags.ts";

/** Beyond this a list of addressees, or of things owed, would push the signature off the first page. */
const MOST_NAMED = 5;
const MOST_ROWS = 8;

const late = list("Lặp lại cho từng việc quá hạn của từng đơn vị (đoạn văn hoặc hàng của bảng)", {
  ...lateTags,
  don_vi: text("Tên đơn vị"),
});

const tags = {
  ...letterheadTags,
  ...addresseeTags,
  ...campaignTags,
  tinh_den: text("Ngày rà soát, theo kiểu ngày của cơ quan"),
  so_don_vi: text("Số đơn vị quá hạn, hai chữ số: “02”"),
  so_viec: text("Số việc quá hạn của tất cả các đơn vị, hai chữ số"),
  trong_cong_van: flag("In khi danh sách ngắn, đặt ngay trong công văn"),
  co_danh_sach_kem: flag("In khi danh sách dài, đặt ở trang danh sách kèm theo"),
  kem_theo: text("“Kèm theo Công văn số … ngày … của …”, không kèm dấu ngoặc"),
  viec_qua_han: late,
  ...signatureTags,
  ...recipientTags,
} as const;

/** One công văn đôn đốc to every late unit, with the list in it or, when long, annexed (NĐ 30/2020, Phụ lục I, III). */
const kind: PaperKind<typeof tags> = {
  name: "cong-van-don-doc-chung",
  title: "Công văn đôn đốc chung",
  abbreviation: "",
  unnumbered: false,
  landscape: false,
  tags,
  needs: ["milestones", "deadlineChanges", "clusterMembers", "tracking", "phases"],
  noSubject: "Không có đơn vị nào quá hạn ở phong trào này.",
  subjects: (context) => (lateItems(context).length === 0 ? [] : [{ key: "", label: "" }]),
  make: (context, _subject, entry) => {
    const items = lateItems(context);
    const units = unitsOf(context, items);
    const unnamed = units.flatMap((unit) => lackingCells(context.book.units, unit, ["name"], kind.title));
    const form = formValues(context, kind, entry, ["Như trên"], unnamed);
    if (!form.ok) return form;
    const order = new Map(units.map((unit, index) => [unit, index]));
    const sorted = [...items].sort((a, b) => (order.get(a.unit) ?? 0) - (order.get(b.unit) ?? 0));
    const short = sorted.length <= MOST_ROWS;
    const names = units.map(({ values }) => values.name);
    return {
      ok: true,
      values: {
        ...form.values,
        ...addressed(
          names.length <= MOST_NAMED
            ? names
            : [
                short
                  ? "Các đơn vị có tên trong danh sách dưới đây"
                  : "Các đơn vị có tên trong danh sách kèm theo",
              ],
        ),
        tinh_den: shortDate(context.today, readSettings(context.book).dateStyle),
        so_don_vi: counted(units.length),
        so_viec: counted(items.length),
        trong_cong_van: short,
        co_danh_sach_kem: !short,
        kem_theo: attachedTo(context, "Công văn", form.values, entry?.values.date ?? ""),
        viec_qua_han: lateLines(context, sorted).map((line, index) => ({
          ...line,
          don_vi: sorted[index]?.unit.values.name ?? "",
        })),
      },
    };
  },
};

export const chaseAll = paperKind(kind);
