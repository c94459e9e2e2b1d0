import { Refused } from "../../book/edit/book-editor.ts";
import { UnreadablePart } from "../../book/parts/unreadable.ts";
import { unreadableSentence } from "../../book/read/guard-xlsx.ts";
import { PROTECTED } from "../../google/spreadsheet/editable.ts";
import { keepLog } from "../../session/open-host.ts";
import { WrongUse } from "../../session/wrong-use.ts";
import { Declined, refused } from "./step.ts";

/** What went wrong as a sentence for the clerk; what is our own mistake goes to the log as well. */
export function sentence(fault: unknown): { readonly ok: false; readonly message: string } {
  if (fault instanceof UnreadablePart) return refused(unreadableSentence(fault));
  if (fault instanceof Refused || fault instanceof WrongUse || fault instanceof Declined)
    return refused(`${fault.message}${/[.!?]$/u.test(fault.message) ? "" : "."}`);
  const message = fault instanceof Error ? fault.message : String(fault);
  if (message === PROTECTED)
    return refused("Ô này được bảo vệ, chỉ người được giao mới sửa được. Xem mục Phân quyền của menu.");
  keepLog(fault instanceof Error ? (fault.stack ?? message) : message);
  // What the grid and the script refuse is said in Vietnamese by the product itself.
  if (/[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệ]/iu.test(message)) return refused(message);
  return refused(
    `Chương trình gặp lỗi nên chưa làm xong: ${message}. Chi tiết ở tệp thi-dua.log trong thư mục tạm.`,
  );
}
