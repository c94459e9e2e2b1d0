import { rowMeant } from "../../core/book/row-meant.ts";
import { rowName } from "../../core/book/row-name.ts";
import { handDown, handDownTables } from "../../core/levels/hand-down.ts";
import { cellsOfHanded, handedSheet } from "../../core/levels/handed-text.ts";
import { nextStep } from "../../core/office/next-step.ts";
import { quoted } from "../../core/text/quote.ts";
import type { Ports } from "../../ports/ports.ts";
import { layHanded } from "../../xlsx/form/lay-handed.ts";
import { writeXlsx } from "../../xlsx/write-xlsx.ts";
import { fillKeys } from "../book/fill-keys.ts";
import { openBook } from "../book/read/open-book.ts";
import { momentText, writeLog } from "../book/write-log.ts";
import type { Answer } from "../door/answer.ts";
import { campaignKey } from "../door/fields.ts";
import { verb } from "../door/verb.ts";
import { type MadeFile, storeFile } from "./store-file.ts";

/** The file that hands a campaign down, and what it holds. */
export interface HandedDown extends MadeFile {
  readonly message: string;
}

/** *Giao phong trào xuống cấp dưới*: one file for all offices below. */
function makeFile(ports: Ports, asked: string): Answer<HandedDown> {
  const { book } = fillKeys(ports, openBook(ports, handDownTables));
  const lacking = nextStep(book, ["office", "campaign"]);
  if (lacking !== "") return { ok: false, message: lacking };
  const meant = rowMeant(book.campaigns, asked);
  if (!meant.ok) return meant;
  const now = ports.clock.now();
  const title = rowName(book.campaigns, meant.key);
  const sent = { sentAt: momentText(now), sentBy: ports.user.email() };
  const handed = handDown(book, meant.key, now.day, sent);
  if (handed === undefined)
    return {
      ok: false,
      message: `Phong trào ${quoted(title)} chưa ghi Đơn vị ban hành có ở trang Đơn vị. Ghi ô ấy rồi làm lại.`,
    };
  if (handed.units.length === 0)
    return {
      ok: false,
      message: `Phong trào ${quoted(title)} chưa giao việc hay chỉ tiêu cho đơn vị nào. Ghi trang Mốc hoặc Chỉ tiêu rồi làm lại.`,
    };
  const bytes = writeXlsx(layHanded(handed, { name: handedSheet, cells: cellsOfHanded(handed) }));
  const made = storeFile(ports, `giao-${meant.key}`, `Giao phong trào - ${title}`, bytes);
  const { milestones, targets, units } = handed;
  const message = `Đã lập tệp giao ${quoted(title)} cho ${units.length} đơn vị: ${milestones.length} mốc, ${targets.length} chỉ tiêu.`;
  writeLog(ports, [
    { what: "Giao phong trào xuống cấp dưới", place: `Phong trào: ${title}`, before: "", after: message },
  ]);
  return { ok: true, value: { ...made, message } };
}

export const levelsHandDown = verb({
  name: "levels.hand-down",
  fields: { campaign: campaignKey },
  locked: true,
  run: (ports, { campaign }) => makeFile(ports, campaign),
});
