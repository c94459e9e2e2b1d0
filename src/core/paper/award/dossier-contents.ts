import { upwardParts } from "../../submission/upward-parts.ts";
import { counted } from "../../tracking/reminder/lines.ts";
import { campaignTags } from "../form/campaign.ts";
import { formValues } from "../form/form-values.ts";
import { unnumberedHeadTags } from "../form/letterhead.ts";
import { recipientTags } from "../form/recipients.ts";
import { signatureTags } from "../form/signature.ts";
import { type PaperKind, paperKind } from "../kind/paper-kind.ts";
import { ownRows } from "../kind/rows.ts";
import { lines, list, text } from "../template/tags.ts";
import { highDecider } from "./addressees.ts";
import { byAward, peopleCounted } from "./groups.ts";

const tags = {
  ...unnumberedHeadTags,
  ...campaignTags,
  ten_ho_so: text("Tên hồ sơ, như ở trang Hồ sơ trình"),
  noi_nhan_ho_so: text("Cơ quan nhận hồ sơ"),
  tong_so: text("Số tập thể, cá nhân trong hồ sơ: “01 tập thể, 02 cá nhân”"),
  hinh_thuc_trinh: list("Lặp lại cho từng hình thức khen trong hồ sơ, cấp cao trước", {
    chu: text("Hình thức và số được đề nghị"),
  }),
  danh_muc: list("Lặp lại cho từng tài liệu, theo thứ tự nơi nhận yêu cầu", {
    stt: text("Số thứ tự, cũng là số đứng đầu tên tệp trong thư mục"),
    ten_tai_lieu: text("Tên tài liệu"),
    so_luong: text("Số bản"),
    ghi_chu: text("“Của từng tập thể, cá nhân”, hoặc để trống"),
  }),
  tong_tai_lieu: text("Số loại tài liệu"),
  ...signatureTags,
  ...recipientTags,
} as const;

/** Written once for the whole dossier, though each unit wrote one of that name to this office. */
const ofTheOffice = /^(?:tờ trình|văn bản đề nghị|biên bản|tổng hợp|bảng tổng hợp)(?!\p{L})/iu;

/** Danh mục hồ sơ: what lies in a dossier that goes upward, in the order in which its receiver wants it. */
const kind: PaperKind<typeof tags> = {
  name: "danh-muc-ho-so",
  title: "Danh mục hồ sơ trình",
  abbreviation: "",
  unnumbered: true,
  landscape: false,
  tags,
  needs: ["submissions", "nominations", "awards", "dossierParts"],
  noSubject:
    "Phong trào này chưa có hồ sơ trình nào có đề nghị khen thưởng. Chạy Thi đua › Khen thưởng › Lập hồ sơ trình, hoặc ghi trang Hồ sơ trình và cột Hồ sơ trình ở trang Đề nghị.",
  subjects: (context) => {
    const used = new Set(ownRows(context, context.book.nominations).map(({ values }) => values.submission));
    return ownRows(context, context.book.submissions)
      .filter(({ values }) => values.key !== "" && used.has(values.key))
      .map(({ values }) => ({ key: values.key, label: values.name }));
  },
  make: (context, subject, entry) => {
    const { book, today } = context;
    const dossier = ownRows(context, book.submissions).find(
      ({ values }) => values.key === subject.key,
    )?.values;
    const mine = ownRows(context, book.nominations).filter(
      ({ values }) => subject.key !== "" && values.submission === subject.key,
    );
    const form = formValues(context, kind, entry, ["Như trên"], []);
    if (!form.ok) return form;
    const to = dossier?.to ?? "";
    const parts = upwardParts(book, mine, dossier?.date ?? today);
    return {
      ok: true,
      values: {
        ...form.values,
        ten_ho_so: dossier?.name ?? subject.label,
        noi_nhan_ho_so: to,
        tong_so: peopleCounted(mine),
        hinh_thuc_trinh: lines(
          byAward(context, mine, highDecider(context, to)).map(
            ({ name, nominations }) => `${name}: ${peopleCounted(nominations)}`,
          ),
        ),
        danh_muc: parts.map(({ number, title, sets, ...part }) => {
          const fromUnits = ofTheOffice.test(title) ? 0 : part.fromUnits;
          return {
            stt: String(number).padStart(2, "0"),
            ten_tai_lieu: title,
            so_luong: counted(sets * Math.max(1, fromUnits)),
            ghi_chu: fromUnits > 0 ? "Của từng tập thể, cá nhân" : "",
          };
        }),
        tong_tai_lieu: counted(parts.length),
      },
    };
  },
};

export const dossierContents = paperKind(kind);
