import { holderName } from "../award/titles.ts";
import type { RowOf } from "../book/parsed-book.ts";
import { attendanceWords } from "../tables/award/attendance.ts";
import { nfc } from "../text/fold.ts";
import { quoted } from "../text/quote.ts";

/** How a member took part. */
export type Attended = (typeof attendanceWords)[number];

/** One member at a session. */
export interface Attendance {
  readonly member: string;
  readonly attended: Attended;
  readonly reason: string;
}

/** Who took part: every member who sits on the day, as typed; one that is not named was there. */
export function readAttendance(
  members: readonly RowOf<"council">[],
  typed: readonly { readonly member: string; readonly attended: string; readonly reason: string }[],
): readonly Attendance[] | { readonly message: string } {
  const byName = new Map(typed.map((one) => [holderName(one.member), one]));
  const read = members.map(({ values: { member } }) => {
    const one = byName.get(holderName(member));
    const attended = attendanceWords.find((word) => word === (one?.attended ?? "có mặt"));
    return { member, attended, reason: nfc(one?.reason ?? "").trim(), typed: one?.attended ?? "" };
  });
  const unknown = read.find(({ attended }) => attended === undefined);
  if (unknown !== undefined)
    return {
      message: `${unknown.member}: không có cách dự họp ${quoted(unknown.typed)}. Chọn một trong: ${attendanceWords.join(", ")}.`,
    };
  return read.map(({ member, attended, reason }) => ({ member, attended: attended ?? "có mặt", reason }));
}

/** How many members took part in this way. */
export const countOf = (rows: readonly { readonly attended: Attended }[], attended: Attended): number =>
  rows.filter((row) => row.attended === attended).length;
