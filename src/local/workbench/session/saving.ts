import { isOpenElsewhere } from "../../disk/hold-file.ts";
import { faultCode, whyNotYet } from "../../disk/why-not.ts";
import { ChangedElsewhere, FolderGone, WrongUse } from "../../session/wrong-use.ts";
import type { Answered } from "../protocol.ts";
import type { Desk } from "./desk.ts";
import { given, refused } from "./step.ts";
import { tellChanges } from "./telling.ts";

/**
 * Writes the book whole, and ends the journal: all it had is in the file. Where that cannot be, everybody is told why, once;
 * it is tried again when the desk is idle. Where another file has taken its place, the book is kept beside that.
 */
export async function saveDesk(desk: Desk): Promise<Answered<null>> {
  if (desk.owed === "nothing") return given(null);
  try {
    const ready = noting(desk);
    await desk.held.save(ready.note);
    return ready.done();
  } catch (fault) {
    if (fault instanceof ChangedElsewhere) return keptBeside(desk);
    return unsaved(desk, fault);
  }
}

/** The same while a script waits for a clerk and nothing can be awaited; undefined where it would have to be. */
export function saveAtOnce(desk: Desk): Answered<null> | undefined {
  try {
    const ready = noting(desk);
    return desk.held.saveAtOnce(ready.note) ? ready.done() : undefined;
  } catch (fault) {
    return fault instanceof ChangedElsewhere ? undefined : unsaved(desk, fault);
  }
}

/** Lets the journal know what the file is about to be, and then that it is. */
function noting(desk: Desk) {
  let written: Uint8Array | undefined;
  const isMissing = desk.held.isMissing();
  return {
    note: (bytes: Uint8Array): void => {
      desk.journal.saving(bytes);
      written = bytes;
    },
    done: (): Answered<null> => {
      if (written !== undefined) desk.journal.saved(written);
      desk.owed = "nothing";
      desk.unsaved = "";
      // To save works out formulas that fill a column.
      tellChanges(desk);
      desk.tell({ tells: "saved", at: desk.now() }, undefined);
      if (isMissing)
        desk.tell({ tells: "toast", title: "Ghi lại sổ", message: anew, seconds: -1 }, undefined);
      return given(null);
    },
  };
}

const anew =
  "Tệp sổ không còn ở chỗ cũ (đã bị xóa, đổi tên hoặc dời đi), nên cả sổ vừa được ghi lại thành tệp mới ở đó. Nếu anh/chị vừa đổi tên hoặc dời tệp, hãy đóng sổ ở đây rồi mở tệp ấy, để không làm trên hai sổ.";

function unsaved(desk: Desk, fault: unknown): Answered<null> {
  if (!(fault instanceof WrongUse)) throw fault;
  return tellUnsaved(desk, whyUnsaved(desk, fault));
}

/** What hinders a write and what to do about it; without a full stop. */
function whyUnsaved({ held }: Desk, fault: WrongUse): string {
  if (fault instanceof FolderGone)
    return "không còn thư mục chứa sổ. Cắm lại USB, hoặc trả lại tên và chỗ cũ cho thư mục";
  if (isOpenElsewhere(held.path)) return "sổ đang mở trong Excel hoặc LibreOffice. Đóng sổ ở đó";
  const code = faultCode(fault.cause);
  return code === undefined ? fault.message.replace(/\.$/u, "") : whyNotYet(code);
}

/** Tells everybody why something is not on the disk, unless that was told last. @param why without a full stop */
export function tellUnsaved(desk: Desk, why: string): { readonly ok: false; readonly message: string } {
  const isSafe = desk.owed === "journal" && !desk.journal.isBehind();
  const rest = isSafe ? "Những gì đã gõ vẫn được giữ" : "Đừng tắt chương trình";
  return told(desk, `${why}. ${rest}; sổ tự được lưu ngay khi ghi được.`);
}

function told(desk: Desk, message: string): { readonly ok: false; readonly message: string } {
  if (desk.unsaved !== message) desk.tell({ tells: "unsaved", message }, undefined);
  desk.unsaved = message;
  return refused(message);
}

/** Two books are not made one by themselves: both are kept, and somebody has to look. */
async function keptBeside(desk: Desk): Promise<Answered<null>> {
  try {
    const aside = await desk.held.saveAside(desk.now());
    desk.owed = "nothing";
    return told(
      desk,
      `tệp sổ đã bị chương trình khác ghi đè trong khi đang mở ở đây; bản đó còn nguyên. Sổ như trên màn hình được giữ ở ${aside}. Chọn Tệp › Lưu và đóng sổ, so hai tệp rồi mở lại tệp muốn dùng.`,
    );
  } catch (fault) {
    return unsaved(desk, fault);
  }
}
