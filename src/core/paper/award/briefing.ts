import { numberInWords } from "../../text/number-words.ts";
import { counted } from "../../tracking/reminder/lines.ts";
import { agencyName, campaignTags } from "../form/campaign.ts";
import { formValues } from "../form/form-values.ts";
import { headOf } from "../form/head-title.ts";
import { unnumberedHeadTags } from "../form/letterhead.ts";
import { closed } from "../form/recipients.ts";
import { type PaperContext, type PaperKind, paperKind } from "../kind/paper-kind.ts";
import { flag, lines, list, must, text, type ValuesOf } from "../template/tags.ts";
import { addressees, highDecider } from "./addressees.ts";
import { dossierParts, judgedBy, minutesCited } from "./council-minutes.ts";
import { decisionGroups } from "./decision-groups.ts";
import { apart, byAward, peopleCounted, sortOf } from "./groups.ts";
import { moneyOf, sourcesOf } from "./money.ts";
import { isCollective, isTitle, type Nomination, nominationProblems, printedMoney } from "./nominees.ts";
import { submitted } from "./submission.ts";

const tags = {
  ...unnumberedHeadTags,
  ...campaignTags,
  nguoi_duyet: must("Người được trình, như viết giữa câu: “Giám đốc Sở Tư pháp tỉnh …”"),
  van_ban_trinh: must("Văn bản trình ký: “dự thảo Quyết định khen thưởng”"),
  tong_so: text("Số tập thể, cá nhân: “01 tập thể, 02 cá nhân”"),
  bien_ban: text("Biên bản họp của Hội đồng, như viết giữa câu"),
  ten_hoi_dong: text("Tên hội đồng của cơ quan"),
  hinh_thuc_khen: list("Lặp lại cho từng hình thức khen", {
    stt: text("Số thứ tự"),
    hinh_thuc: text("Hình thức khen"),
    tap_the: text("Số tập thể"),
    ca_nhan: text("Số cá nhân"),
    tien: text("Tiền thưởng, bằng đồng"),
  }),
  tong_tap_the: text("Tổng số tập thể"),
  tong_ca_nhan: text("Tổng số cá nhân"),
  tong_tien: text("Tổng số tiền thưởng, bằng đồng; chưa ghi thì để trống"),
  co_tien_thuong: flag("In khi có tiền thưởng"),
  tong_tien_bang_chu: text("Tổng số tiền thưởng bằng chữ"),
  co_nguon_tien: flag("In khi có ghi Nguồn tiền thưởng ở trang Đề nghị"),
  nguon_tien: text("Tiền thưởng lấy từ đâu; nhiều nguồn cách nhau bằng dấu chấm phẩy"),
  tai_lieu: list("Lặp lại cho từng tài liệu kèm theo", { chu: text("Một tài liệu, kèm dấu cuối dòng") }),
} as const;

/** A paper that waits for a signature. */
interface Waiting {
  readonly key: string;
  readonly label: string;
  readonly paper: string;
  readonly nominations: readonly Nomination[];
  readonly decider: string;
}

const UPWARD = "to-trinh";

/** The decisions and the submission of the campaign. */
function waiting(context: PaperContext): readonly Waiting[] {
  const head = headOf(context.book, context.campaign.values.issuer);
  const up = submitted(context);
  const decisions = decisionGroups(context).map(({ key, label, nominations }) => {
    const titles = byAward(context, nominations, head).every(({ name }) => isTitle(name));
    const what = titles ? "Quyết định công nhận danh hiệu" : "Quyết định khen thưởng";
    return { key, label, paper: what, nominations, decider: head };
  });
  if (up.length === 0) return decisions;
  const decider = highDecider(context, addressees(context, up)[0] ?? "");
  const label = "Tờ trình đề nghị khen thưởng";
  return [...decisions, { key: UPWARD, label, paper: label, nominations: up, decider }];
}

/** “08”, “08; 02 hộ gia đình”: who are no collectives. */
const othersCounted = (nominations: readonly Nomination[]): string =>
  apart(nominations.filter((row) => !isCollective(row)))
    .map((mine) => `${counted(mine.length)}${sortOf(mine) === "cá nhân" ? "" : ` ${sortOf(mine)}`}`)
    .join("; ");

/** What its fingerprint is taken of: where no source of money is told it says what it always said. */
function briefingPrint({ co_nguon_tien, nguon_tien, ...others }: ValuesOf<typeof tags>): object {
  return co_nguon_tien === true ? { ...others, nguon_tien } : others;
}

/** Phiếu trình: puts a decision or a submission before the head of the office, with what it comes to. */
const kind: PaperKind<typeof tags> = {
  name: "phieu-trinh",
  title: "Phiếu trình",
  abbreviation: "",
  unnumbered: true,
  landscape: false,
  tags,
  needs: ["nominations", "awards", "meetings"],
  fingerprint: briefingPrint,
  noSubject:
    "Phong trào này chưa có quyết định, tờ trình nào để trình ký: cần dòng ở trang Đề nghị Hội đồng đã thông qua hoặc đã đủ hồ sơ.",
  subjects: (context) => waiting(context).map(({ key, label }) => ({ key, label })),
  make: (context, subject, entry) => {
    const asked = waiting(context).find(({ key }) => key === subject.key);
    if (asked === undefined) return { ok: false, problems: [] };
    const { nominations, paper, decider } = asked;
    const form = formValues(context, kind, entry, [], nominationProblems(context, nominations));
    if (!form.ok) return form;
    const total = moneyOf(nominations);
    const sources = sourcesOf(nominations).join("; ");
    const collectives = nominations.filter(isCollective).length;
    const minutes = minutesCited(context, nominations);
    return {
      ok: true,
      values: {
        ...form.values,
        nguoi_duyet: headOf(context.book, context.campaign.values.issuer) || agencyName(context),
        van_ban_trinh: `dự thảo ${paper}`,
        tong_so: peopleCounted(nominations),
        bien_ban: minutes,
        ten_hoi_dong: judgedBy(context, nominations),
        hinh_thuc_khen: byAward(context, nominations, decider).map(({ name, nominations: mine }, index) => {
          const sum = moneyOf(mine);
          const groups = mine.filter(isCollective).length;
          return {
            stt: String(index + 1),
            hinh_thuc: name,
            tap_the: groups === 0 ? "" : counted(groups),
            ca_nhan: othersCounted(mine),
            tien: sum === 0 ? "" : printedMoney(sum),
          };
        }),
        tong_tap_the: collectives === 0 ? "" : counted(collectives),
        tong_ca_nhan: othersCounted(nominations),
        tong_tien: total === 0 ? "" : printedMoney(total),
        co_tien_thuong: total > 0,
        tong_tien_bang_chu: total === 0 ? "" : numberInWords(total),
        co_nguon_tien: sources !== "",
        nguon_tien: sources,
        tai_lieu: lines(
          closed([
            `Dự thảo ${paper}`,
            minutes,
            ...dossierParts(nominations.map(({ values }) => values.dossier)).map(
              (part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}`,
            ),
          ]),
        ),
      },
    };
  },
};

export const briefing = paperKind(kind);
