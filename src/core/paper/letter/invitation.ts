import { longDate, weekdayName } from "../../calendar/date-style.ts";
import { campaignTags } from "../parts/campaign.ts";
import { formValues } from "../parts/form-values.ts";
import { lackingCells } from "../parts/lacking.ts";
import { letterheadTags } from "../parts/letterhead.ts";
import { type PaperContext, type PaperKind, paperKind } from "../parts/paper-kind.ts";
import { recipientTags } from "../parts/recipients.ts";
import { signatureTags } from "../parts/signature.ts";
import { flag, list, must, text } from "../parts/tags.ts";

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

/** Lines of a cell, without the dashes and closing marks that clerks type. */
function linesOf(cell: string): readonly string[] {
  return cell
    .split(/\r?\n/u)
    .map((line) => line.replace(/^\s*[-–+•]\s*/u, "").replace(/[\s.;]+$/u, ""))
    .filter((line) => line !== "");
}

function meetingsOf({ book, campaign }: PaperContext): PaperContext["book"]["meetings"]["rows"] {
  return book.meetings.rows.filter(({ values }) => values.campaign === campaign.values.key);
}

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
    meetingsOf(context).map(({ values: { key, content } }) => ({ key, label: content || key })),
  make: (context, subject, entry) => {
    const { book } = context;
    const form = formValues(context, kind, entry, ["Như trên"]);
    const meeting = meetingsOf(context).find(({ values }) => values.key === subject.key);
    const problems = [
      ...(form.ok ? [] : form.problems),
      ...(meeting === undefined
        ? []
        : lackingCells(
            book.meetings,
            meeting,
            ["content", "date", "time", "place", "attendees"],
            kind.title,
          )),
    ];
    if (!form.ok || meeting === undefined || meeting.values.date === null || problems.length > 0) {
      return { ok: false, problems };
    }
    const { content, date, time, place, chair, attendees, remark } = meeting.values;
    const guests = linesOf(attendees);
    const [what = content] = linesOf(content);
    return {
      ok: true,
      values: {
        ...form.values,
        cuoc_hop: what,
        toi_du: what.replace(/^họp(?!\p{L})/iu, "cuộc họp"),
        khach_moi: guests.map((guest, index) => ({
          chu: `${guest}${index === guests.length - 1 ? "." : ";"}`,
        })),
        thoi_gian: `${time}, ${weekdayName(date)}, ${longDate(date)}`,
        dia_diem: place,
        co_chu_tri: chair !== "",
        chu_tri: chair,
        co_luu_y: remark !== "",
        luu_y: linesOf(remark).map((line) => ({ chu: `${line}.` })),
      },
    };
  },
};

export const invitation = paperKind(kind);
