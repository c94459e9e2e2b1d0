import type { RowOf } from "../../book/parsed-book.ts";
import { cellDay, longDate, weekdayName } from "../../calendar/date-style.ts";
import type { Finding } from "../../table/finding.ts";
import { foldKey } from "../../text/fold.ts";
import { agencyName } from "../form/campaign.ts";
import { type FormValues, formValues } from "../form/form-values.ts";
import { cellProblem } from "../kind/cell-problem.ts";
import type { PaperContext, PaperKind, PaperMade, PaperRow } from "../kind/paper-kind.ts";
import { text } from "../template/tags.ts";
import type { Seat, Session } from "./session.ts";

/** What every paper of a session says of it. */
export const sessionTags = {
  ten_hoi_dong: text("Tên hội đồng, như viết giữa câu"),
  cuoc_hop: text("Tên phiên họp, như ghi ở trang Cuộc họp"),
  ngay_hop: text("Ngày họp: “ngày 10 tháng 7 năm 2017”"),
  gio_hop: text("Giờ họp và ngày họp: “14 giờ 00, thứ Hai, ngày 10 tháng 7 năm 2017”"),
  dia_diem: text("Địa điểm họp"),
} as const;

/** How most councils are called before the name of their office. */
const PREFIX = "Hội đồng Thi đua - Khen thưởng";

/** A name of an office folded, without “tỉnh”, “thành phố”: as *Hội đồng* and *Đơn vị* write it, or not. */
export const plainName = (name: string): string =>
  foldKey(name)
    .replace(/\b(?:tinh|thanh pho)\b/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();

/** A council as prose and as a letterhead name it; the office's own with the office's whole name. */
export function councilNames(
  context: PaperContext,
  council: string,
): { readonly name: string; readonly line: string; readonly office: string } {
  const agency = agencyName(context);
  const isPlain = foldKey(council).startsWith(foldKey(PREFIX));
  const rest = council.slice(PREFIX.length).trim();
  const isOwn = isPlain && (rest === "" || plainName(rest) === plainName(agency));
  return {
    name: isOwn || council === "" ? `${PREFIX} ${agency}` : council,
    line: (isPlain || council === "" ? PREFIX : council).toUpperCase().replace(/^HỘI ĐỒNG /u, "HỘI ĐỒNG\n"),
    office: (isPlain && rest !== "" && !isOwn ? rest : agency)
      .toUpperCase()
      .replace(/ (?=(?:TỈNH|THÀNH PHỐ) )/u, "\n"),
  };
}

/** “Chủ tịch Hội đồng”; what names the council already, or a member's part alone, stays. */
function roleName(role: string): string {
  return /^(?:(?:phó )?chủ tịch|thư ký)$/iu.test(role) ? `${role} Hội đồng` : role || "Ủy viên";
}

type Member = RowOf<"council">;

/** “Nguyễn Thị Lài, Giám đốc Sở, Chủ tịch Hội đồng”. */
export const memberWords = ({ values: { member, position, role } }: Member): string =>
  [member, position, roleName(role)].filter((part) => part !== "").join(", ");

const isChair = ({ row }: Seat): boolean => /^chu tich/u.test(foldKey(row.values.role));
const isDeputy = ({ row }: Seat): boolean => /^pho chu tich/u.test(foldKey(row.values.role));
const isSecretary = ({ row }: Seat): boolean => /thu k[iy]/u.test(foldKey(row.values.role));

/** Who led the session: whom *Chủ trì* names, else the chair, else a deputy who was there; undefined where nobody is known. */
export function chairOf({ meeting, seats }: Session): Seat | undefined {
  const told = foldKey(meeting.values.chair);
  const present = seats.filter(({ attended }) => attended === "có mặt");
  return (
    present.find(({ row }) => told.includes(foldKey(row.values.member))) ??
    present.find(isChair) ??
    present.find(isDeputy)
  );
}

/** Who kept the minutes; undefined where no member present is the secretary. */
export const secretaryOf = ({ seats }: Session): Seat | undefined =>
  seats.find((seat) => isSecretary(seat) && seat.attended === "có mặt") ?? seats.find(isSecretary);

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
    ...(secretaryOf(session) === undefined
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
 * day the session's unless the registry wrote another.
 * @param recipients lines of “Nơi nhận” above the archive's
 */
export function councilForm(
  context: PaperContext,
  kind: Pick<PaperKind, "abbreviation" | "unnumbered" | "title">,
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
      date: date || cellDay(session.day),
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
      ngay_hop: longDate(session.day),
      gio_hop: `${time === "" ? "…… giờ ……" : time}, ${weekdayName(session.day)}, ${longDate(session.day)}`,
      dia_diem: place,
    },
  };
}
