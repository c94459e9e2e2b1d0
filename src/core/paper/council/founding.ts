import { councils, sitsOn } from "../../award/council-of.ts";
import type { RowOf } from "../../book/parsed-book.ts";
import type { Day } from "../../calendar/day.ts";
import { foldKey } from "../../text/fold.ts";
import { lawDay, lawGrounds } from "../award/bases.ts";
import { agencyName, campaignTags } from "../form/campaign.ts";
import { councilNames, plainName } from "../form/council-name.ts";
import { formValues } from "../form/form-values.ts";
import { headOf } from "../form/head-title.ts";
import { letterheadTags } from "../form/letterhead.ts";
import { closed, recipientTags } from "../form/recipients.ts";
import { signatureTags } from "../form/signature.ts";
import { type PaperContext, type PaperKind, paperKind } from "../kind/paper-kind.ts";
import { flag, lines, list, must, someOf, text } from "../template/tags.ts";
import { memberWords } from "./council-form.ts";
import { sessionOf, sessionSubjects } from "./session.ts";

const tags = {
  ...letterheadTags,
  ...campaignTags,
  tham_quyen: must("Người quyết định, chữ in hoa"),
  nguoi_quyet_dinh: must("Người quyết định, như viết giữa câu"),
  can_cu: list("Lặp lại cho từng căn cứ", { chu: text("Một căn cứ") }),
  ten_hoi_dong: must("Tên hội đồng"),
  thanh_vien: someOf("Lặp lại cho từng thành viên, theo vai trò", {
    chu: text("Số, họ tên, chức vụ, vai trò, kèm dấu cuối dòng"),
  }),
  co_thuong_truc: flag("In khi có Ủy viên Thường trực"),
  so_dieu_thi_hanh: text("Số của điều về hiệu lực, thi hành"),
  ...signatureTags,
  ...recipientTags,
} as const;

type Member = RowOf<"council">;

/** From the chair down; the secretary last. */
const order = [/^chu tich/u, /^pho chu tich/u, /thuong truc/u, /^(?:uy vien|thanh vien)?$/u, /thu k[iy]/u];

function rankOf({ values }: Member): number {
  const role = foldKey(values.role);
  const at = order.findIndex((words) => words.test(role));
  return at < 0 ? 3 : at;
}

/** Members, of whatever term, of the one council that bears the issuer's name. */
function officeCouncil(context: PaperContext): readonly Member[] | undefined {
  const office = plainName(agencyName(context));
  const [only, ...more] = [...councils(context.book.council.rows)].filter(([name]) => name.endsWith(office));
  return more.length > 0 ? undefined : only?.[1];
}

const isOf =
  (council: string) =>
  ({ values }: Member): boolean =>
    council !== "" && foldKey(values.council) === foldKey(council);

/** The council of the issuer as it sits today; of one whose term is over, as it sat at the campaign's last session or end. */
function sitting(context: PaperContext): readonly Member[] {
  const { book, campaign, today } = context;
  const sessions = sessionSubjects(context).flatMap(({ key }) => sessionOf(context, key) ?? []);
  const own =
    officeCouncil(context) ?? book.council.rows.filter(isOf(sessions[sessions.length - 1]?.council ?? ""));
  const days: readonly (Day | null)[] = [
    today,
    ...sessions.map(({ day }) => day).reverse(),
    campaign.values.to,
    campaign.values.from,
  ];
  for (const day of days) {
    const members = day === null ? [] : own.filter((member) => sitsOn(member, day));
    if (members.length > 0)
      return members
        .map((member, index) => ({ member, index }))
        .sort((a, b) => rankOf(a.member) - rankOf(b.member) || a.index - b.index)
        .map(({ member }) => member);
  }
  return [];
}

/** Quyết định thành lập Hội đồng (its wording is practice; who sits is what *Hội đồng* says). */
const kind: PaperKind<typeof tags> = {
  name: "quyet-dinh-hoi-dong",
  title: "Quyết định thành lập Hội đồng",
  abbreviation: "QĐ",
  unnumbered: false,
  landscape: false,
  tags,
  needs: ["council", "meetings", "attendance", "nominations", "awards", "legalBases", "legalTexts"],
  noSubject:
    "Chưa có thành viên nào của Hội đồng cơ quan ban hành: ghi tên hội đồng (có tên cơ quan) và các thành viên ở trang Hội đồng.",
  subjects: (context) => (sitting(context).length === 0 ? [] : [{ key: "", label: "" }]),
  make: (context, _subject, entry) => {
    const members = sitting(context);
    const form = formValues(context, kind, entry, ["Như Điều 4"], []);
    if (!form.ok) return form;
    const head = headOf(context.book, context.campaign.values.issuer) || form.values.ten_co_quan;
    const [first] = members;
    return {
      ok: true,
      values: {
        ...form.values,
        ghi_cho_ky: "",
        tham_quyen: head.toUpperCase(),
        nguoi_quyet_dinh: head,
        can_cu: lines(
          closed(
            lawGrounds(context, lawDay(context, entry?.values.date ?? "")).map((line) =>
              line.replace(/[;.]$/u, ""),
            ),
          ),
        ),
        ten_hoi_dong: councilNames(context, first?.values.council ?? "").name,
        thanh_vien: lines(closed(members.map((member, index) => `${index + 1}. ${memberWords(member)}`))),
        co_thuong_truc: members.some(({ values }) => foldKey(values.role).includes("thuong truc")),
        so_dieu_thi_hanh: "4",
      },
    };
  },
};

export const councilFounding = paperKind(kind);
