import { longDate, weekdayName } from "../../calendar/date-style.ts";
import { campaignTags } from "../form/campaign.ts";
import { formValues } from "../form/form-values.ts";
import { letterheadTags } from "../form/letterhead.ts";
import { linesOf } from "../form/lines-of.ts";
import { closed, recipientTags } from "../form/recipients.ts";
import { signatureTags } from "../form/signature.ts";
import { lackingCells } from "../kind/cell-problem.ts";
import { type PaperKind, paperKind } from "../kind/paper-kind.ts";
import { ownRows } from "../kind/rows.ts";
import { flag, lines, list, must, text } from "../template/tags.ts";

const tags = {
  ...letterheadTags,
  ...campaignTags,
  cuoc_hop: must("Tên cuộc họp, như ghi ở trang Cuộc họp"),
  toi_du: must("Tên cuộc họp, như viết sau chữ “Tới dự”"),
  khach_moi: list("Lặp lại cho từng thành phần được mời", {
    chu: text("Một thành phần, kèm dấu chấm phẩy hoặc dấu chấm"),
  }),
  thoi_gian: must("Giờ, thứ, ngày tháng năm họp"),
  dia_diem: must("Địa điểm họp"),
  co_chu_tri: flag("In khi có ghi người chủ trì"),
  chu_tri: text("Người chủ trì"),
  co_luu_y: flag("In khi có ghi tài liệu, ghi chú"),
  luu_y: list("Lặp lại cho từng dòng của tài liệu, ghi chú", { chu: text("Một dòng") }),
  ...signatureTags,
  ...recipientTags,
} as const;

/** Giấy mời to one meeting (NĐ 30/2020, Phụ lục III: the form of giấy mời). */
const kind: PaperKind<typeof tags> = {
  name: "giay-moi",
  title: "Giấy mời",
  abbreviation: "GM",
  unnumbered: false,
  landscape: false,
  tags,
  needs: ["meetings"],
  noSubject: "Phong trào này chưa có dòng nào ở trang Cuộc họp.",
  subjects: (context) =>
    ownRows(context, context.book.meetings).map(({ values: { key, content } }) => ({
      key,
      label: content || key,
    })),
  make: (context, subject, entry) => {
    const { book } = context;
    const meeting = ownRows(context, book.meetings).find(({ values }) => values.key === subject.key);
    const columns = ["content", "date", "time", "place", "attendees"] as const;
    const problems = meeting === undefined ? [] : lackingCells(book.meetings, meeting, columns, kind.title);
    const form = formValues(context, kind, entry, ["Như trên"], problems);
    if (!form.ok) return form;
    if (meeting === undefined || meeting.values.date === null) return { ok: false, problems };
    const { content, date, time, place, chair, attendees, remark } = meeting.values;
    const [what = content] = linesOf(content);
    return {
      ok: true,
      values: {
        ...form.values,
        cuoc_hop: what,
        toi_du: what.replace(/^họp(?!\p{L})/iu, "cuộc họp"),
        khach_moi: lines(closed(linesOf(attendees))),
        thoi_gian: `${time}, ${weekdayName(date)}, ${longDate(date)}`,
        dia_diem: place,
        co_chu_tri: chair !== "",
        chu_tri: chair,
        co_luu_y: remark !== "",
        luu_y: lines(linesOf(remark).map((line) => `${line}.`)),
      },
    };
  },
};

export const invitation = paperKind(kind);
