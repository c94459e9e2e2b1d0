import type { RowOf } from "../../book/parsed-book.ts";
import { cellDay, longDate, weekdayName } from "../../calendar/date-style.ts";
import type { Finding } from "../../table/finding.ts";
import { foldKey } from "../../text/fold.ts";
import { addressIn, printedPerson } from "../../text/printed-person.ts";
import { flat } from "../award/nominees.ts";
import { councilNames } from "../form/council-name.ts";
import { type FormValues, formValues } from "../form/form-values.ts";
import { cellProblem } from "../kind/cell-problem.ts";
import type { PaperContext, PaperKind, PaperMade, PaperRow } from "../kind/paper-kind.ts";
import { text } from "../template/tags.ts";
import type { Seat, Session } from "./session.ts";

/** What every paper of a session says of it. */
export const sessionTags = {
  ten_hoi_dong: text("Tên hội đồng, như viết giữa câu"),
  cuoc_hop: text("Tên phiên họp, như ghi ở trang Cuộc họp"),
  viec_xet: text("Việc đưa ra xét, không kèm chữ “Họp Hội đồng”: “Xét khen thưởng năm 2026”"),
  ngay_hop: text("Ngày họp: “ngày 10 tháng 7 năm 2017”"),
  gio_hop: text("Giờ họp và ngày họp: “14 giờ 00, thứ Hai, ngày 10 tháng 7 năm 2017”"),
  dia_diem: text("Địa điểm họp"),
} as const;

/** “Chủ tịch Hội đồng”; what names the council already, or a member's part alone, stays. */
function roleName(role: string): string {
  return /^(?:(?:phó )?chủ tịch(?: thứ nhất| thường trực)?|thư ký)$/iu.test(role)
    ? `${role} Hội đồng`
    : role || "Ủy viên";
}

type Member = RowOf<"council">;

/** A member as a list names him, with the form of address that *Hội đồng* has: “Bà Nguyễn Thị Lài”. */
const memberName = ({ values: { member } }: Member): string =>
  [addressIn(member), printedPerson(member)].filter((part) => part !== "").join(" ");

/** “Nguyễn Thị Lài, Giám đốc Sở, Chủ tịch Hội đồng”. */
export const memberWords = (member: Member): string =>
  [memberName(member), flat(member.values.position), roleName(flat(member.values.role))]
    .filter((part) => part !== "")
    .join(", ");

/** A member's name where he signs. */
export const signedName = (seat: Seat | undefined): string =>
  seat === undefined ? "" : printedPerson(seat.row.values.member);

export const isChair = ({ row }: Seat): boolean => /^chu tich/u.test(foldKey(row.values.role));
export const isDeputy = ({ row }: Seat): boolean => /^pho chu tich/u.test(foldKey(row.values.role));
const isSecretary = ({ row }: Seat): boolean => /thu k[iy]/u.test(foldKey(row.values.role));

/** What a session is about, as a ballot is headed: “Họp Hội đồng … xét khen thưởng …” is “Xét khen thưởng …”. */
function matterOf(title: string, campaign: string): string {
  if (!/^(?:phiên |cuộc )?(?:họp|hội nghị)(?!\p{L})/iu.test(title)) return title;
  const told = /(?<!\p{L})(?:bình )?xét (?!duyệt của).*$/iu.exec(title)?.[0];
  const matter = told ?? `xét khen thưởng trong ${campaign}`;
  return `${matter.charAt(0).toUpperCase()}${matter.slice(1)}`;
}

/** Who led the session: whom *Chủ trì* names, else the chair, else a deputy who was there; undefined where nobody is known. */
export function chairOf({ meeting, seats }: Session): Seat | undefined {
  const told = foldKey(meeting.values.chair);
  const present = seats.filter(({ attended }) => attended === "có mặt");
  return (
    present.find(({ row }) => told.includes(foldKey(printedPerson(row.values.member)))) ??
    present.find(isChair) ??
    present.find(isDeputy)
  );
}

/** What *Dự họp* notes of a member who keeps the minutes in the secretary's place. */
const KEEPS = /thư ký|ghi biên bản/iu;

/** Who kept the minutes: whom *Dự họp* notes for it, else the secretary; undefined where neither was there. */
export function secretaryOf({ seats }: Session): Seat | undefined {
  const present = seats.filter(({ attended }) => attended === "có mặt");
  return present.find(({ reason }) => KEEPS.test(reason)) ?? present.find(isSecretary);
}

/** That the secretary was away and nobody is told to have kept the minutes. */
export function minutesUnkept({ book }: PaperContext, session: Session): readonly Finding[] {
  const away = session.seats.find(isSecretary);
  if (away === undefined || secretaryOf(session) !== undefined) return [];
  return [
    cellProblem(
      book.meetings,
      session.meeting,
      "council",
      `Thư ký ${signedName(away)} vắng mặt, chưa rõ ai ghi biên bản.`,
      "Ở trang Dự họp, thêm dòng của thành viên ghi biên bản thay: Dự họp “có mặt”, Lý do, ghi chú “ghi biên bản”.",
    ),
  ];
}

/** What a paper of a session lacks: members on that day, a chair, a secretary. */
function sessionProblems({ book }: PaperContext, session: Session): readonly Finding[] {
  const { meeting, seats } = session;
  const lacking = (column: string, message: string, fix: string): Finding =>
    cellProblem(book.meetings, meeting, column, message, fix);
  if (seats.length === 0)
    return [
      lacking(
        "council",
        "Chưa rõ ai là thành viên Hội đồng vào ngày họp.",
        "Ghi tên hội đồng ở cột Hội đồng, và các thành viên trong nhiệm kỳ ở trang Hội đồng.",
      ),
    ];
  return [
    ...(chairOf(session) === undefined
      ? [
          lacking(
            "chair",
            "Chưa rõ ai chủ trì phiên họp.",
            "Ghi Chủ trì, hoặc Vai trò “Chủ tịch” ở trang Hội đồng.",
          ),
        ]
      : []),
    ...(!session.seats.some(isSecretary)
      ? [
          lacking(
            "council",
            "Hội đồng chưa có Thư ký.",
            "Ghi Vai trò “Thư ký” cho một thành viên ở trang Hội đồng.",
          ),
        ]
      : []),
  ];
}

/**
 * Head and campaign of a paper of a council's session: under the office stands the council, the symbol is the council's, the
 * day the session's unless the registry wrote another; one that is written after the session waits for the registry.
 * @param recipients lines of “Nơi nhận” above the archive's
 */
export function councilForm(
  context: PaperContext,
  kind: Pick<PaperKind, "abbreviation" | "unnumbered" | "title"> & { readonly datedLater?: true },
  entry: PaperRow | undefined,
  session: Session,
  recipients: readonly string[],
  others: readonly Finding[],
): PaperMade<FormValues & Record<keyof typeof sessionTags, string>> {
  const { number = "", symbol = "", date = "", signer = "", state = "" } = entry?.values ?? {};
  const facts = {
    at: entry?.at ?? 0,
    key: entry?.key ?? "",
    values: {
      number,
      symbol: symbol || (kind.abbreviation === "" ? "" : `${kind.abbreviation}-HĐTĐKT`),
      date: date || (kind.datedLater ? "" : cellDay(session.day)),
      signer,
      state,
    },
  };
  const form = formValues(context, kind, facts, recipients, [
    ...sessionProblems(context, session),
    ...others,
  ]);
  if (!form.ok) return form;
  const { name, line, office } = councilNames(context, session.council);
  const { content, time, place } = session.meeting.values;
  const [title = ""] = content.split(/\r?\n/u);
  return {
    ok: true,
    values: {
      ...form.values,
      co_co_quan_chu_quan: true,
      co_quan_chu_quan: office,
      co_quan_ban_hanh: line,
      // The campaign's “(đã ký)” is of copies of its plan.
      ghi_cho_ky: "",
      ten_hoi_dong: name,
      cuoc_hop: title.replace(/[\s.;]+$/u, ""),
      viec_xet: matterOf(title.replace(/[\s.;]+$/u, ""), form.values.phong_trao),
      ngay_hop: longDate(session.day),
      gio_hop: `${time === "" ? "…… giờ ……" : time}, ${weekdayName(session.day)}, ${longDate(session.day)}`,
      dia_diem: place,
    },
  };
}
