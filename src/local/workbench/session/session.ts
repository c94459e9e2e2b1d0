import { userInfo } from "node:os";
import { WrongUse } from "../../session/wrong-use.ts";
import type { Told } from "../protocol.ts";
import { forgetAddress, writeAddress } from "./address-file.ts";
import type { Asked } from "./calls.ts";
import type { Questions } from "./commands.ts";
import type { Desk } from "./desk.ts";
import { bookCalls } from "./handlers.ts";
import { type Around, openDesk } from "./opening.ts";
import type { Place } from "./place.ts";
import { saveDesk } from "./saving.ts";
import { sentence } from "./sentence.ts";
import { chooseBook, readStart } from "./start.ts";
import { given, refused, type Step } from "./step.ts";

/** The workbench without its server: calls of windows answered over the open book. */
export interface Session {
  /** Does what can be done at once and answers, or gives back what has to be awaited. */
  begin(window: string | undefined, call: Asked): Step;
  /** A window is gone: its questions are answered with no. */
  gone(window: string): void;
  /** Writes what is not in the file yet; to be awaited when no script runs. */
  save(): Promise<void>;
  /** Saves and lets go of the file. */
  close(message: string): Promise<void>;
  /** Whether something is not in the file yet. */
  owes(): boolean;
  /** The open book's whole path; undefined while none is open. */
  book(): string | undefined;
}

/** A session without a book. */
export function openSession(around: Around, place: Place): Session {
  let desk: Desk | undefined;
  let last = 0;
  const questions: Questions = {
    open: new Map(),
    next: () => {
      last += 1;
      return last;
    },
  };
  const all = (told: Told): void => around.tell(told, undefined);

  const close = async (message: string): Promise<void> => {
    if (desk === undefined) return;
    const saved = await saveDesk(desk);
    if (!saved.ok) throw new WrongUse(saved.message);
    desk.journal.close();
    forgetAddress(desk.held.path);
    desk.held.release();
    desk = undefined;
    all({ tells: "closed", message });
  };

  const open = async (path: string): Promise<string> => {
    await close("Sổ này đã đóng vì một sổ khác được mở.");
    const opened = await openDesk(path, around);
    desk = opened;
    writeAddress(opened.held.path, place.address);
    return opened.held.path;
  };

  const begin = (window: string | undefined, call: Asked): Step => {
    switch (call.name) {
      case "start":
        return given(readStart(place, userInfo().username, desk?.held.path));
      case "choose":
        return async () => given({ path: await chooseBook(place, call.asks, around.now, open) });
      case "close":
        return async () => {
          await close("Sổ đã đóng.");
          return given({});
        };
      default:
        if (desk === undefined) return refused("Chưa mở sổ nào. Tải lại trang rồi chọn sổ.");
        return bookCalls(desk, around, questions, window, call);
    }
  };

  return {
    begin: (window, call) => {
      try {
        const step = begin(window, call);
        return typeof step === "function" ? () => step().catch(sentence) : step;
      } catch (fault) {
        return sentence(fault);
      }
    },
    gone: (window) => {
      for (const question of questions.open.values())
        if (question.window === window) question.answer ??= false;
      desk?.windows.delete(window);
    },
    save: async () => {
      if (desk !== undefined) await saveDesk(desk);
    },
    close,
    book: () => desk?.held.path,
    owes: () => desk !== undefined && desk.owed !== "nothing",
  };
}
