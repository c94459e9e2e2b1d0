import { readSettings } from "../../book/office-settings.ts";
import { shortDate, weekdayName } from "../../calendar/date-style.ts";
import { firstCapital } from "../../text/first-capital.ts";
import { campaignTags } from "../form/campaign.ts";
import { formValues } from "../form/form-values.ts";
import { unnumberedHeadTags } from "../form/letterhead.ts";
import { recipientTags } from "../form/recipients.ts";
import { signatureTags } from "../form/signature.ts";
import { lackingCells } from "../kind/cell-problem.ts";
import { type PaperKind, paperKind } from "../kind/paper-kind.ts";
import { ownRows } from "../kind/rows.ts";
import { flag, list, text } from "../template/tags.ts";
import { type ScheduleEntry, scheduleEntries } from "./schedule-entries.ts";

const entryTags = {
  viec: text("Việc"),
  don_vi: text("Đơn vị thực hiện, mỗi nhóm một dòng"),
  ghi_chu: text("Ghi chú"),
} as const;

const tags = {
  ...unnumberedHeadTags,
  ...campaignTags,
  lich: list("Lặp lại cho từng việc đã có ngày, theo thứ tự ngày", {
    ngay: text("Thứ và ngày, ngày theo kiểu của cơ quan"),
    ...entryTags,
  }),
  co_viec_chua_co_ngay: flag("In khi còn việc chưa ấn định ngày"),
  viec_chua_co_ngay: list("Lặp lại cho từng việc chưa ấn định ngày", entryTags),
  ...signatureTags,
  ...recipientTags,
} as const;

const cells = ({ what, who, note }: ScheduleEntry): { viec: string; don_vi: string; ghi_chu: string } => ({
  viec: what,
  don_vi: who,
  ghi_chu: note,
});

/** Lịch công tác: what is due, what begins and ends, and when people meet, by day. */
const kind: PaperKind<typeof tags> = {
  name: "lich-cong-tac",
  title: "Lịch công tác",
  abbreviation: "",
  unnumbered: true,
  landscape: false,
  tags,
  needs: ["milestones", "deadlineChanges", "clusterMembers", "phases", "meetings"],
  noSubject: "Phong trào này chưa có việc nào để lập lịch.",
  subjects: () => [{ key: "", label: "" }],
  make: (context, _subject, entry) => {
    const { book } = context;
    const form = formValues(
      context,
      kind,
      entry,
      ["Các đơn vị thực hiện"],
      [
        ...ownRows(context, book.milestones).flatMap((row) =>
          lackingCells(book.milestones, row, ["task", "audience"], kind.title),
        ),
        ...ownRows(context, book.meetings).flatMap((row) =>
          lackingCells(book.meetings, row, ["content"], kind.title),
        ),
      ],
    );
    if (!form.ok) return form;
    const { dateStyle } = readSettings(book);
    const entries = scheduleEntries(context);
    const undated = entries.filter(({ day }) => day === null);
    return {
      ok: true,
      values: {
        ...form.values,
        lich: entries.flatMap((each) =>
          each.day === null
            ? []
            : [
                {
                  ngay: `${firstCapital(weekdayName(each.day))},\n${shortDate(each.day, dateStyle)}`,
                  ...cells(each),
                },
              ],
        ),
        co_viec_chua_co_ngay: undated.length > 0,
        viec_chua_co_ngay: undated.map(cells),
      },
    };
  },
};

export const workSchedule = paperKind(kind);
