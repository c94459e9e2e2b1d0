import { rowNamed } from "../../core/book/row-by-key.ts";
import { cellDay } from "../../core/calendar/date-style.ts";
import { readDay } from "../../core/calendar/read-day.ts";
import { councilNames, isCouncilSession } from "../../core/council/sessions.ts";
import { quoted } from "../../core/text/quote.ts";
import type { Ports } from "../../ports/ports.ts";
import { fillKeys } from "../book/fill-keys.ts";
import { openBook } from "../book/read/open-book.ts";
import { writeSheets } from "../book/write/write-sheets.ts";
import { logged } from "../book/write-log.ts";
import type { Answer } from "../door/answer.ts";
import { upTo } from "../door/fields.ts";
import { type RequestOf, verb } from "../door/verb.ts";
import { councilTables } from "./council-tables.ts";

const fields = {
  /** Key of the campaign. */
  campaign: upTo(200),
  /** Name of the council, as *Hội đồng* writes it. */
  council: upTo(500),
  day: upTo(100),
};

/**
 * Adds a session of a council to *Cuộc họp*. One of the same campaign, council and day that is there already is taken in
 * place of a second. It may lie ahead: members are invited to it first. Called by whoever holds the book alone.
 */
function addSession(
  ports: Ports,
  { campaign, council, day: typed }: RequestOf<typeof fields>,
): Answer<{ readonly meeting: string; readonly message: string }> {
  const { book } = fillKeys(ports, openBook(ports, councilTables));
  const own = rowNamed(book.campaigns, campaign);
  if (own === undefined || campaign === "")
    return { ok: false, message: "Sổ không còn phong trào này. Mở lại khung này." };
  if (!councilNames(book).includes(council))
    return { ok: false, message: `Trang Hội đồng không có hội đồng ${quoted(council)}. Mở lại khung này.` };
  const read = readDay(typed);
  if (read?.kind !== "day")
    return { ok: false, message: `${quoted(typed)} không phải là ngày. Ghi ngày họp dạng ngày/tháng/năm.` };
  const { day } = read;
  const there = (rows: typeof book.meetings.rows): string =>
    rows.find(
      (row) =>
        row.values.campaign === campaign &&
        row.values.date === day &&
        isCouncilSession(row) &&
        (row.values.council === "" || row.values.council === council),
    )?.values.key ?? "";
  const before = there(book.meetings.rows);
  if (before !== "")
    return { ok: true, value: { meeting: before, message: "Phiên họp này đã có trong sổ." } };

  const content = `Họp ${council} xét khen thưởng`;
  writeSheets(ports, [
    { table: book.meetings, added: [{ campaign, content, date: { day }, council }] },
    logged(ports, [
      {
        what: "Thêm phiên họp Hội đồng",
        place: own.values.title,
        before: "",
        after: `${content}, ngày ${cellDay(day)}`,
      },
    ]),
  ]);
  // The key is the book's to give.
  const meeting = there(fillKeys(ports, openBook(ports, councilTables)).book.meetings.rows);
  return meeting === ""
    ? { ok: false, message: "Trang Cuộc họp vừa được người khác sửa nên chưa thêm được. Thử lại." }
    : { ok: true, value: { meeting, message: `Đã thêm phiên họp ngày ${cellDay(day)} ở trang Cuộc họp.` } };
}

export const councilAdd = verb({ name: "council.add", fields, locked: true, run: addSession });
