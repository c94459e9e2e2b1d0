import * as z from "zod/mini";
import { rowMeant } from "../../core/book/row-meant.ts";
import { rowName } from "../../core/book/row-name.ts";
import { isDay } from "../../core/calendar/day.ts";
import { readDay } from "../../core/calendar/read-day.ts";
import { upForm, upTables } from "../../core/levels/up/up-form.ts";
import { quoted } from "../../core/text/quote.ts";
import type { Ports } from "../../ports/ports.ts";
import { layUp } from "../../xlsx/form/lay-up.ts";
import { writeXlsx } from "../../xlsx/write-xlsx.ts";
import { fillKeys } from "../book/fill-keys.ts";
import { openBook } from "../book/read/open-book.ts";
import { momentText, writeLog } from "../book/write-log.ts";
import type { Answer } from "../door/answer.ts";
import { campaignKey, upTo } from "../door/fields.ts";
import { verb } from "../door/verb.ts";
import { knownLinks } from "./link-rows.ts";
import { type MadeFile, storeFile } from "./store-file.ts";

/** The file that reports upward, and what it says. */
export interface ReportedUp extends MadeFile {
  readonly message: string;
  readonly summary: readonly (readonly [what: string, said: string])[];
}

interface Asked {
  readonly campaign: string;
  readonly day: string;
  readonly signer: string;
}

/** *Báo cáo lên trên*: one file that the higher book receives as this office's part. Nothing but the log is written. */
function reportUp(ports: Ports, asked: Asked): Answer<ReportedUp> {
  const now = ports.clock.now();
  const signer = asked.signer.normalize("NFC").trim();
  if (signer === "") return { ok: false, message: "Ghi họ tên người ký duyệt báo cáo." };
  const read = readDay(asked.day);
  const day = isDay(asked.day) ? asked.day : read?.kind === "day" ? read.day : undefined;
  if (day === undefined)
    return {
      ok: false,
      message: `${quoted(asked.day)} không phải là ngày. Ghi ngày/tháng/năm, ví dụ 12/6/2026.`,
    };
  if (day > now.day) return { ok: false, message: "Ngày ký duyệt không thể sau hôm nay." };
  const { book } = fillKeys(ports, openBook(ports, upTables));
  const meant = rowMeant(book.campaigns, asked.campaign);
  if (!meant.ok) return meant;
  const title = rowName(book.campaigns, meant.key);
  const known = knownLinks(book).find(
    ({ link, whole }) => whole && (link.own === meant.key || link.here === meant.key),
  );
  if (known === undefined)
    return {
      ok: false,
      message: `Phong trào ${quoted(title)} không nhận từ tệp của cấp trên nên không lập báo cáo này được. Nhận tệp cấp trên giao trước.`,
    };
  const { link } = known;
  const report = upForm(book, link, { day, signer, today: now.day, at: momentText(now) });
  const made = storeFile(
    ports,
    `bao-cao-${link.here}`,
    `Báo cáo lên trên - ${link.unitName}`,
    writeXlsx(layUp(report)),
  );
  const message = `Đã lập báo cáo của ${quoted(link.unitName)} gửi ${quoted(link.issuerName)}, ${report.form.head.sentBy}.`;
  writeLog(ports, [{ what: "Báo cáo lên trên", place: `Phong trào: ${title}`, before: "", after: message }]);
  return { ok: true, value: { ...made, message, summary: report.summary } };
}

export const levelsUp = verb({
  name: "levels.up",
  fields: { campaign: campaignKey, day: upTo(40), signer: z.string().check(z.maxLength(200)) },
  locked: true,
  run: (ports, asked) => reportUp(ports, asked),
});
